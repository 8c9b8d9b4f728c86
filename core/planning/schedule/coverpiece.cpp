// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/coverpiece.h"

#include "core/base/random.h"
#include "core/planning/schedule/coverplan.h"

#include <CbcEventHandler.hpp>
#include <CbcHeuristic.hpp>
#include <CbcModel.hpp>
#include <ClpEventHandler.hpp>
#include <ClpSimplex.hpp>
#include <OsiClpSolverInterface.hpp>

namespace Wheelhouse {
namespace {

constexpr double tolerance = 1e-6;
constexpr double roundingLifts[] = {0, 0.3, 0.4, 0.5, 0.6, 0.7};

class NodeStop final : public CbcEventHandler
{
public:
    explicit NodeStop(const StopWanted &stopWanted) : m_stopWanted(stopWanted) {}
    CbcAction event(CbcEvent) override { return m_stopWanted() ? stop : noAction; }
    CbcEventHandler *clone() const override { return new NodeStop(*this); }

private:
    const StopWanted &m_stopWanted;
};

class IterationStop final : public ClpEventHandler
{
public:
    explicit IterationStop(const StopWanted &stopWanted) : m_stopWanted(stopWanted) {}
    int event(Event) override
    {
        constexpr int goOn = -1;
        constexpr int stoppedByEvent = 5;
        return m_stopWanted() ? stoppedByEvent : goOn;
    }
    ClpEventHandler *clone() const override { return new IterationStop(*this); }

private:
    const StopWanted &m_stopWanted;
};

} // namespace

PieceAnswer solvePiece(const CoverProblem &problem, const CoverPiece &piece,
                       const PieceLimits &limits)
{
    const StopWanted stopWanted = limits.stopWanted ? limits.stopWanted : [] { return false; };
    CoverModel model(problem, piece);
    ClpSimplex &simplex = model.simplex();
    const IterationStop iterationStop(stopWanted);
    simplex.passInEventHandler(&iterationStop);

    simplex.dual();
    if (simplex.status() == 1 ||
        (simplex.status() == 0 && simplex.objectiveValue() > limits.below + tolerance))
        return {std::nullopt, true};
    if (simplex.status() != 0)
        return {};
    double increment = limits.costStep;
    if (limits.dither > 0) {
        Random random(limits.seed);
        for (int i = 0; i < model.shiftColumns(); ++i)
            simplex.setObjectiveCoefficient(i, simplex.getObjCoefficients()[i] *
                                                   (1 + limits.dither * random.uniform()));
        increment = 0;
    }

    OsiClpSolverInterface solver(&simplex);
    solver.messageHandler()->setLogLevel(0);
    solver.setHintParam(OsiDoReducePrint, true, OsiHintTry);
    for (int i = 0; i < model.wholeColumns(); ++i)
        solver.setInteger(i);
    CbcModel search(solver);
    search.setLogLevel(0);
    search.messageHandler()->setLogLevel(0);
    search.solver()->messageHandler()->setLogLevel(0);
    search.setCutoff(limits.below * (1 + limits.dither) + 0.5 * limits.costStep + tolerance);
    search.setDblParam(CbcModel::CbcCutoffIncrement, std::max(0.0, increment - 1e-3 * increment));
    search.setMaximumNodes(limits.nodes);
    search.setNumberStrong(5);
    search.setNumberBeforeTrust(5);
    const NodeStop nodeStop(stopWanted);
    search.passInEventHandler(&nodeStop);
    CbcRounding rounding(search);
    search.addHeuristic(&rounding);
    search.branchAndBound();

    PieceAnswer answer;
    answer.proved = search.status() == 0 && limits.dither == 0;
    if (const double *solution = search.bestSolution()) {
        CoverPlan plan = model.planOf(solution);
        if (paidHours(problem, plan) <= limits.below + tolerance)
            answer.plan = std::move(plan);
    }
    return answer;
}

CoverBound relaxedCover(const CoverProblem &problem, const StopWanted &stopWanted)
{
    CoverPiece whole{{}, problem.demand};
    for (int slot = 0; slot < problem.slotCount(); ++slot)
        whole.starts.push_back(slot);
    CoverModel model(problem, whole);
    const IterationStop iterationStop(stopWanted);
    model.simplex().passInEventHandler(&iterationStop);
    model.simplex().dual();
    if (model.simplex().status() != 0)
        return {};
    CoverBound bound{model.simplex().objectiveValue(), {}};
    for (const double lift : roundingLifts)
        bound.rounded.push_back(model.rounded(model.simplex().primalColumnSolution(), lift));
    return bound;
}

} // namespace Wheelhouse
