// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/covermodel.h"

#include "core/planning/schedule/coverpiece.h"
#include "tests/core/planning/schedule/coverexample.h"

#include <ClpSimplex.hpp>

#include <QTest>

using namespace Wheelhouse;

namespace {

CoverPiece whole(const CoverProblem &problem)
{
    CoverPiece piece{{}, problem.demand};
    for (int slot = 0; slot < problem.slotCount(); ++slot)
        piece.starts.push_back(slot);
    return piece;
}

/// The relaxation written out: a column for every type, start and break, a row for every slot.
double relaxedInFull(const CoverProblem &problem)
{
    ClpSimplex simplex;
    simplex.setLogLevel(0);
    simplex.resize(problem.slotCount(), 0);
    for (int slot = 0; slot < problem.slotCount(); ++slot)
        simplex.setRowBounds(slot, problem.demand[size_t(slot)], COIN_DBL_MAX);
    for (int type = 0; type < int(problem.types.size()); ++type) {
        const ShiftType &of = problem.types[size_t(type)];
        for (int start = 0; start < problem.slotCount(); ++start) {
            for (const int offset : of.hasBreak() ? of.breakOffsets : std::vector<int>{-1}) {
                std::vector<int> rows;
                forWorkedSlots(problem, {start, type, offset, 1},
                               [&](int slot) { rows.push_back(slot); });
                const std::vector<double> ones(rows.size(), 1.0);
                simplex.addColumn(int(rows.size()), rows.data(), ones.data(), 0, COIN_DBL_MAX,
                                  of.paidHours);
            }
        }
    }
    simplex.primal();
    return simplex.objectiveValue();
}

} // namespace

class TestCoverModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsTightAsTheModelWrittenOut()
    {
        for (quint64 seed = 1; seed <= 30; ++seed) {
            CoverProblem problem = smallProblem(seed);
            CoverModel model(problem, whole(problem));
            model.simplex().dual();
            QCOMPARE(model.simplex().status(), 0);
            QVERIFY2(std::abs(model.simplex().objectiveValue() - relaxedInFull(problem)) < 1e-6,
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
    void aShiftAsLongAsTheRoundCoversItAll()
    {
        const CoverProblem problem{3, 1, {{3, 2.0, 0, {}, {}}}, {2, 3, 1}};
        CoverModel model(problem, whole(problem));
        model.simplex().dual();
        QCOMPARE(model.simplex().objectiveValue(), 6.0);
    }
    void breaksGoBackToTheirShifts()
    {
        const CoverProblem problem{8, 1, {{4, 3.0, 1, {1, 2}, {}}}, {1, 0, 1, 1, 0, 0, 0, 0}};
        CoverModel model(problem, whole(problem));
        std::vector<double> solution(size_t(model.simplex().numberColumns()), 0.0);
        solution[7] = 1; // from the last slot; its window, slots 0 and 1, is the first of all
        solution[size_t(model.shiftColumns())] = 1;
        QCOMPARE(model.planOf(solution.data()), (CoverPlan{{7, 0, 1, 1}}));
    }
    void roundingDownKeepsWhatIsCertain()
    {
        const CoverProblem problem{4, 1, {{2, 2.0, 0, {}, {}}}, {1, 1, 1, 1}};
        CoverModel model(problem, whole(problem));
        const std::vector<double> solution{1.9999999, 0.7, 0, 1.2, 0, 0, 0, 0};
        QCOMPARE(tidied(problem, model.rounded(solution.data(), 0)),
                 (CoverPlan{{0, 0, -1, 2}, {3, 0, -1, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestCoverModel)
#include "tst_covermodel.moc"
