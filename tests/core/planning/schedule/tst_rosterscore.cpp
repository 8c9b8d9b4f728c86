// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/rosterscore.h"

#include "tests/core/planning/schedule/rosterexample.h"

#include <QTest>

using namespace Wheelhouse;

class TestRosterScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingPeopleAndSkillsAreCounted()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        problem.skills = {{QStringLiteral("fr"), std::vector<int>(24, 0)}};
        problem.skills[0].demand[2] = 1;
        problem.people[0].skills = {0};
        problem.people[1].skills = {1};
        const RosterScore score = scoreOf(problem, {{0, dayShift(0)}});
        QCOMPARE(score.shortSlots, qint64(3 * 2 + 1)); // three days of two slots, one of French
        QCOMPARE(score.paidHours, 7.0);
        QCOMPARE(scoreOf(problem, {{1, dayShift(0)}}).shortSlots, qint64(6));
    }
    void aChangeIsADayThatDiffersFromThePublishedPlan_data()
    {
        QTest::addColumn<Roster>("roster");
        QTest::addColumn<int>("changes");
        QTest::newRow("as published") << Roster{{0, dayShift(0)}, {1, dayShift(1)}} << 0;
        QTest::newRow("one left out") << Roster{{0, dayShift(0)}} << 1;
        QTest::newRow("one more") << Roster{{0, dayShift(0)}, {1, dayShift(1)}, {0, dayShift(3)}}
                                  << 1;
        QTest::newRow("moved on its day") << Roster{{0, {3, 0, -1, 1}}, {1, dayShift(1)}} << 1;
        QTest::newRow("given to another") << Roster{{1, dayShift(0)}, {1, dayShift(1)}} << 2;
        QTest::newRow("moved to another day") << Roster{{0, dayShift(2)}, {1, dayShift(1)}} << 2;
    }
    void aChangeIsADayThatDiffersFromThePublishedPlan()
    {
        QFETCH(Roster, roster);
        QFETCH(int, changes);
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        problem.published = {{0, dayShift(0), false}, {1, dayShift(1), true}};
        QCOMPARE(scoreOf(problem, roster).changes, changes);
    }
    void withoutAPublishedPlanNothingIsAChange()
    {
        QCOMPARE(scoreOf(smallTeam({"Ann"}), {{0, dayShift(0)}}).changes, 0);
    }
    void wishesMissedAddUp()
    {
        RosterProblem problem = smallTeam({"Ann"});
        problem.people[0].wishes = {{0, 6, false, 2}, {6, 12, true, 3}, {0, 1, false, 5}};
        QCOMPARE(scoreOf(problem, {{0, dayShift(0)}}).wishesMissed, 5.0);
        QCOMPARE(scoreOf(problem, {{0, dayShift(1)}}).wishesMissed, 0.0);
        // from the last slot into the first
        QCOMPARE(scoreOf(problem, {{0, {23, 0, -1, 1}}}).wishesMissed, 2.0 + 3.0 + 5.0);
        QCOMPARE(wishCost(problem.cover, problem.people[0], dayShift(1)), -3.0);
    }
    void unsocialHoursSharedOutCostLess()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        for (int slot = 12; slot < 24; ++slot)
            problem.unsocial[size_t(slot)] = 1;
        const RosterScore one = scoreOf(problem, {{0, dayShift(2)}, {0, dayShift(3)}});
        const RosterScore both = scoreOf(problem, {{0, dayShift(2)}, {1, dayShift(3)}});
        QCOMPARE(unsocialHours(problem, dayShift(2)), 8.0);
        QCOMPARE(one.unsocialSquares, 256.0);
        QCOMPARE(both.unsocialSquares, 128.0);
        QVERIFY(both.total() < one.total());
        problem.people[0].unsocialHoursBefore = 8;
        QCOMPARE(scoreOf(problem, {{1, dayShift(3)}}).unsocialSquares, 128.0);
    }
    void coverComesBeforeChangesAndChangesBeforeCost()
    {
        const RosterScore shorter{1, 0, 0, 0, 0};
        const RosterScore changed{0, 2, 40, 0, 0};
        const RosterScore dear{0, 0, 19, 0, 0};
        const RosterScore changedOnce{0, 1, 0, 0, 0};
        QVERIFY(changed.total() < shorter.total());
        QVERIFY(dear.total() < changedOnce.total());
    }
};

QTEST_GUILESS_MAIN(TestRosterScore)
#include "tst_rosterscore.moc"
