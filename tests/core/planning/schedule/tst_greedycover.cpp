// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/greedycover.h"

#include "tests/core/planning/schedule/coverexample.h"

#include <QTest>

using namespace Wheelhouse;

class TestGreedyCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversAllDemandWithShiftsOfTheProblem()
    {
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const CoverProblem problem = smallProblem(seed);
            CoverPlan plan;
            coverGreedily(problem, plan);
            QVERIFY(checkShifts(problem, plan).ok());
            QCOMPARE(uncovered(problem, coverage(problem, plan)), qint64(0));
        }
    }
    void addsOnlyWhatThePlanLacks()
    {
        CoverProblem problem{4, 1, {{2, 2.0, 0, {}, {}}}, {1, 1, 1, 1}};
        CoverPlan plan{{0, 0, -1, 1}};
        coverGreedily(problem, plan);
        QCOMPARE(plan, (CoverPlan{{0, 0, -1, 1}, {2, 0, -1, 1}}));
    }
    void pruningTakesOutWhatIsSpareAndNoMore()
    {
        CoverProblem problem{4, 1, {{2, 2.0, 0, {}, {}}, {4, 4.0, 0, {}, {}}}, {2, 2, 1, 1}};
        CoverPlan plan{{0, 1, -1, 2}, {0, 0, -1, 1}, {2, 0, -1, 5}};
        pruneCover(problem, plan);
        QCOMPARE(uncovered(problem, coverage(problem, plan)), qint64(0));
        QCOMPARE(paidHours(problem, plan), 6.0);
    }
    void namesTheSlotThatNoShiftReaches()
    {
        CoverProblem problem{4, 1, {{2, 2.0, 0, {}, {0, 1}}}, {1, 1, 1, 0}};
        QCOMPARE(slotNobodyCanCover(problem), std::nullopt);
        problem.demand[3] = 1;
        QCOMPARE(slotNobodyCanCover(problem), std::optional(3));
    }
    void demandInThousandsTakesFewSteps()
    {
        CoverProblem problem{96, 7, {{32, 7.5, 2, {14, 16}, {}}}, {}};
        problem.demand.assign(672, 100'000);
        CoverPlan plan;
        coverGreedily(problem, plan);
        QCOMPARE(uncovered(problem, coverage(problem, plan)), qint64(0));
        QVERIFY(plan.size() < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestGreedyCover)
#include "tst_greedycover.moc"
