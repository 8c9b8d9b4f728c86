// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/coversearch.h"

#include "core/base/random.h"
#include "core/planning/schedule/coverpiece.h"
#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/greedycover.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Wheelhouse {
namespace {

constexpr double firstStretchHours = 5;
constexpr int firstStretchMost = 40;      ///< slots
constexpr int quickRelaxationMost = 1000; ///< slots up to which the relaxation takes no second
constexpr double growth = 1.3;
constexpr int firstNodes = 50;
constexpr double ditherShare = 0.4; ///< of a cost step: too little to make a dearer plan look good

class CoverSearch
{
public:
    CoverSearch(const CoverProblem &problem, const CoverOptions &options)
        : m_problem(problem)
        , m_options(options)
        , m_random(options.seed)
        , m_step(costStep(problem))
    {}

    CoverAnswer run()
    {
        double length =
            std::min(firstStretchHours * m_problem.slotsPerDay / 24, double(firstStretchMost));
        start(std::max(1, int(length)));
        int nodes = firstNodes;
        int barren = 0;
        while (!finished()) {
            const int slots =
                std::min(m_problem.slotCount(), std::max(1, int(std::lround(length))));
            const bool whole = slots == m_problem.slotCount();
            const bool better = passOver(slots, nodes);
            if (whole && m_wholeProved)
                break;
            if (better) {
                barren = 0;
                continue;
            }
            if (++barren % 2 == 1 && !whole)
                reshape(slots, nodes);
            else {
                length *= growth;
                nodes = std::min(nodes * 2, 1'000'000);
            }
        }
        CoverAnswer answer{tidied(m_problem, m_plan), m_progress, false};
        answer.optimal = m_wholeProved || reachedBound();
        if (answer.optimal)
            answer.progress.boundHours = m_progress.bestHours;
        return answer;
    }

private:
    bool stopped() const { return m_options.stopWanted && m_options.stopWanted(); }
    bool reachedBound() const { return m_progress.bestHours <= m_progress.boundHours * (1 + 1e-9); }
    bool finished() const { return reachedBound() || stopped(); }

    void report()
    {
        if (m_options.onProgress)
            m_options.onProgress(m_progress);
    }

    void start(int stretch)
    {
        coverGreedily(m_problem, m_plan);
        pruneCover(m_problem, m_plan);
        m_progress.bestHours = paidHours(m_problem, m_plan);
        report();
        if (m_problem.slotCount() > quickRelaxationMost)
            passOver(stretch, firstNodes);
        if (stopped())
            return;
        CoverBound bound = relaxedCover(
            m_problem, m_options.stopWanted ? m_options.stopWanted : [] { return false; });
        if (bound.hours <= 0 && m_progress.bestHours > 0)
            return;
        m_progress.boundHours = roundedUp(bound.hours, m_step);
        for (CoverPlan &plan : bound.rounded) {
            pruneCover(m_problem, plan);
            coverGreedily(m_problem, plan);
            pruneCover(m_problem, plan);
            const double hours = paidHours(m_problem, plan);
            if (hours >= m_progress.bestHours)
                continue;
            m_plan = std::move(plan);
            m_progress.bestHours = hours;
        }
        report();
    }

    /// Tries stretches of `slots` all round, in random order; true when one brought something.
    bool passOver(int slots, int nodes)
    {
        const int slotCount = m_problem.slotCount();
        const int stride = std::max(1, slots / 2);
        std::vector<int> firsts;
        const int shift = int(m_random.below(quint64(stride)));
        for (int first = 0; first < slotCount; first += stride)
            firsts.push_back((first + shift) % slotCount);
        if (slots == slotCount)
            firsts = {0};
        for (size_t i = firsts.size(); i > 1; --i)
            std::swap(firsts[i - 1], firsts[size_t(m_random.below(i))]);
        bool better = false;
        for (const int first : firsts) {
            if (finished())
                break;
            better |= improve(first, slots, nodes, 0);
        }
        return better;
    }

    /// Walks to another plan as dear: what is spare moves to where a neighbour can use it.
    void reshape(int slots, int nodes)
    {
        const int slotCount = m_problem.slotCount();
        for (int i = 0; i < 2 * slotCount / slots && !finished(); ++i) {
            improve(int(m_random.below(quint64(slotCount))), slots, nodes, ditherShare);
        }
    }

    bool improve(int first, int slots, int nodes, double dither)
    {
        const int slotCount = m_problem.slotCount();
        CoverPlan kept, removed;
        for (const PlannedShift &shift : m_plan) {
            const bool inside = (shift.start - first + slotCount) % slotCount < slots;
            (inside ? removed : kept).push_back(shift);
        }
        const double hours = paidHours(m_problem, removed);
        if (hours <= 0)
            return false;
        CoverPiece piece{std::vector<int>(size_t(slots)), m_problem.demand};
        for (int i = 0; i < slots; ++i)
            piece.starts[size_t(i)] = (first + i) % slotCount;
        const std::vector<int> covered = coverage(m_problem, kept);
        for (size_t slot = 0; slot < covered.size(); ++slot)
            piece.demand[slot] = std::max(0, piece.demand[slot] - covered[slot]);

        PieceLimits limits;
        limits.below = dither > 0 ? hours : hours - std::max(m_step, 1e-6 * hours);
        limits.costStep = m_step;
        limits.nodes = nodes;
        limits.dither = dither * m_step / hours;
        limits.seed = m_random.next();
        limits.stopWanted = m_options.stopWanted;
        PieceAnswer answer = solvePiece(m_problem, piece, limits);
        ++m_progress.pieces;
        if (slots == slotCount && answer.proved)
            m_wholeProved = true;
        if (!answer.plan)
            return false;
        const double newHours = paidHours(m_problem, *answer.plan);
        kept.insert(kept.end(), answer.plan->begin(), answer.plan->end());
        m_plan = std::move(kept);
        if (newHours > hours - 1e-9)
            return false;
        m_progress.bestHours = paidHours(m_problem, m_plan);
        report();
        return true;
    }

    const CoverProblem &m_problem;
    const CoverOptions &m_options;
    Random m_random;
    const double m_step;
    CoverPlan m_plan;
    CoverProgress m_progress;
    bool m_wholeProved = false;
};

} // namespace

Result<CoverAnswer> searchCover(const CoverProblem &problem, const CoverOptions &options)
{
    if (const auto slot = slotNobodyCanCover(problem)) {
        return Error{ErrorCode::Invalid,
                     QStringLiteral("%1 people are needed on %2, and no shift can work then")
                         .arg(problem.demand[size_t(*slot)])
                         .arg(slotName(*slot, problem.slotsPerDay, problem.days)),
                     QStringLiteral("demand[%1][%2]")
                         .arg(*slot / problem.slotsPerDay)
                         .arg(*slot % problem.slotsPerDay)};
    }
    return CoverSearch(problem, options).run();
}

} // namespace Wheelhouse
