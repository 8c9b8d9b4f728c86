// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/coverplan.h"

#include <QTest>

using namespace Wheelhouse;

class TestCoverPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShiftCoversItsSlotsButNotItsBreakAndRunsIntoTheFirstDay()
    {
        const CoverPlan plan{{6, 1, 1, 2}, {0, 0, -1, 1}};
        QCOMPARE(coverage(m_problem, plan), (std::vector<int>{3, 3, 0, 0, 0, 0, 2, 0}));
        QCOMPARE(paidHours(m_problem, plan), 2 * 3.0 + 2.0);
        QCOMPARE(uncovered(m_problem, coverage(m_problem, plan)), qint64(4));
    }
    void refusesWhatIsNoShiftOfTheProblem_data()
    {
        QTest::addColumn<PlannedShift>("shift");
        QTest::addColumn<bool>("fine");
        QTest::newRow("fine") << PlannedShift{7, 1, 2, 1} << true;
        QTest::newRow("type") << PlannedShift{0, 2, -1, 1} << false;
        QTest::newRow("start after the last day") << PlannedShift{8, 0, -1, 1} << false;
        QTest::newRow("start before the first") << PlannedShift{-1, 0, -1, 1} << false;
        QTest::newRow("a slot of the day without starts") << PlannedShift{5, 0, -1, 1} << false;
        QTest::newRow("break missing") << PlannedShift{0, 1, -1, 1} << false;
        QTest::newRow("break elsewhere") << PlannedShift{0, 1, 3, 1} << false;
        QTest::newRow("break too many") << PlannedShift{0, 0, 1, 1} << false;
        QTest::newRow("count") << PlannedShift{0, 0, -1, -1} << false;
    }
    void refusesWhatIsNoShiftOfTheProblem()
    {
        QFETCH(PlannedShift, shift);
        QFETCH(bool, fine);
        QCOMPARE(checkShifts(m_problem, {shift}).ok(), fine);
    }
    void tidyingAddsUpWhatIsTheSame()
    {
        const CoverPlan plan{{4, 1, 1, 1}, {0, 0, -1, 2}, {4, 1, 1, 3}, {4, 1, 2, 0}};
        QCOMPARE(tidied(m_problem, plan), (CoverPlan{{0, 0, -1, 2}, {4, 1, 1, 4}}));
    }
    void theCostStepIsTheCommonDivisor_data()
    {
        QTest::addColumn<std::vector<double>>("paid");
        QTest::addColumn<double>("step");
        QTest::newRow("halves") << std::vector<double>{4.0, 5.5, 7.5} << 0.5;
        QTest::newRow("quarters") << std::vector<double>{4.25, 8.5} << 4.25;
        QTest::newRow("tenths") << std::vector<double>{7.6, 3.8, 0.1} << 0.1;
        QTest::newRow("thirds have none") << std::vector<double>{16.0 / 3, 4.0} << 0.0;
    }
    void theCostStepIsTheCommonDivisor()
    {
        QFETCH(std::vector<double>, paid);
        QFETCH(double, step);
        CoverProblem problem;
        for (const double hours : paid)
            problem.types.push_back({int(problem.types.size()) + 1, hours, 0, {}, {}});
        QCOMPARE(costStep(problem), step);
    }
    void boundsAreRoundedUpToWhatPlansCanCost()
    {
        QCOMPARE(roundedUp(2945.7, 0.5), 2946.0);
        QCOMPARE(roundedUp(2946.0 + 1e-9, 0.5), 2946.0);
        QCOMPARE(roundedUp(2945.7, 0), 2945.7);
    }
    void slotsAreNamedByDayAndTime()
    {
        QCOMPARE(slotName(0, 96, 7), QStringLiteral("day 0 (Monday) 00:00"));
        QCOMPARE(slotName(6 * 96 + 33, 96, 7), QStringLiteral("day 6 (Sunday) 08:15"));
        QCOMPARE(slotName(49, 48, 2), QStringLiteral("day 1 00:30"));
    }

private:
    const CoverProblem m_problem{
        4, 2, {{2, 2.0, 0, {}, {0, 2}}, {4, 3.0, 1, {1, 2}, {}}}, {3, 3, 2, 0, 2, 0, 2, 0}};
};

QTEST_GUILESS_MAIN(TestCoverPlan)
#include "tst_coverplan.moc"
