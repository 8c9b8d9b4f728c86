// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/rostersearch.h"

#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/rosterrules.h"
#include "tests/core/planning/schedule/rosterexample.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

namespace {

RosterOptions shortSearch()
{
    RosterOptions options;
    options.patience = 200;
    return options;
}

RosterAnswer rosterFor(const RosterProblem &problem)
{
    const auto cover = searchCover(problem.cover, {});
    const auto answer = searchRoster(problem, cover->plan, shortSearch());
    if (!answer)
        qFatal("%s", qPrintable(answer.error().text()));
    return *answer;
}

QSet<int> daysOf(const Roster &roster, int person, int slotsPerDay)
{
    QSet<int> days;
    for (const PlannedShift &shift : shiftsOf(roster, person))
        days.insert(shift.start / slotsPerDay);
    return days;
}

} // namespace

class TestRosterSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversTheDemandAtTheLeastCostAndBreaksNoRule()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob", "Cid"});
        for (Person &person : problem.people) {
            person.maxDaysInRow = 2;
            person.maxHours = 14;
            person.restHours = 11;
        }
        const RosterAnswer answer = rosterFor(problem);
        QVERIFY(breaches(problem, answer.roster).empty());
        QCOMPARE(answer.score, scoreOf(problem, answer.roster));
        QCOMPARE(answer.score.shortSlots, qint64(0));
        QCOMPARE(answer.score.paidHours, 28.0); // four shifts of 7 h: nothing else covers two slots
        QVERIFY(answer.open.empty());
    }
    void whoIsAwayIsNotPlanned()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        std::fill_n(problem.people[0].available.begin(), 12, char(0));
        std::fill_n(problem.people[1].available.begin() + 12, 12, char(0));
        const RosterAnswer answer = rosterFor(problem);
        QCOMPARE(answer.score.shortSlots, qint64(0));
        QCOMPARE(daysOf(answer.roster, 0, 6), (QSet<int>{2, 3}));
        QCOMPARE(daysOf(answer.roster, 1, 6), (QSet<int>{0, 1}));
    }
    void theLeastHoursAreGivenEvenWithoutNeed()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        problem.people[0].minHours = 14;
        problem.people[1].minHours = 21;
        const RosterAnswer answer = rosterFor(problem);
        QVERIFY(breaches(problem, answer.roster).empty());
        QCOMPARE(answer.score.paidHours, 35.0);
    }
    void whatNobodyMayWorkIsLeftOpen()
    {
        RosterProblem problem = smallTeam({"Ann"});
        problem.people[0].maxHours = 15;
        const RosterAnswer answer = rosterFor(problem);
        QVERIFY(breaches(problem, answer.roster).empty());
        QCOMPARE(answer.score.shortSlots, qint64(4));
        CoverPlan all = answer.open;
        for (const Assignment &assignment : answer.roster)
            all.push_back(assignment.shift);
        QCOMPARE(uncovered(problem.cover, coverage(problem.cover, all)), qint64(0));
        QCOMPARE(paidHours(problem.cover, answer.open), 14.0);
    }
    void aSkillNeededIsThere()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob", "Cid"});
        problem.skills = {{QStringLiteral("fr"), problem.cover.demand}};
        for (Person &person : problem.people)
            person.skills = {char(person.name == u"Bob")};
        const RosterAnswer answer = rosterFor(problem);
        QCOMPARE(answer.score.shortSlots, qint64(0));
        QCOMPARE(daysOf(answer.roster, 1, 6).size(), 4);
        QCOMPARE(answer.score.paidHours, 28.0);
    }
    void wishesAreGrantedWhereTheyCostNothing()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        problem.people[0].wishes = {{0, 6, false, 1}, {6, 12, true, 1}};
        problem.people[1].wishes = {{12, 18, false, 1}};
        const RosterAnswer answer = rosterFor(problem);
        QCOMPARE(answer.score.wishesMissed, 0.0);
        QCOMPARE(answer.score.paidHours, 28.0);
        QVERIFY(!daysOf(answer.roster, 0, 6).contains(0));
        QVERIFY(daysOf(answer.roster, 0, 6).contains(1));
        QVERIFY(daysOf(answer.roster, 0, 6).contains(2));
    }
    void unsocialHoursAreSharedOut()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        problem.unsocial.assign(24, 1);
        problem.people[0].unsocialHoursBefore = 16; // two shifts more than Bob so far
        const RosterAnswer answer = rosterFor(problem);
        // 16 + 8 and 24: the squares are least with one shift for Ann and three for Bob
        QCOMPARE(daysOf(answer.roster, 0, 6).size(), 1);
        QCOMPARE(daysOf(answer.roster, 1, 6).size(), 3);
    }
    void planningAnewKeepsThePublishedPlan()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob", "Cid"});
        for (int day = 0; day < 4; ++day)
            problem.published.push_back({day % 2, dayShift(day), false});
        QCOMPARE(rosterFor(problem).score.changes, 0);
    }
    void illnessChangesNoMoreThanItMust()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob", "Cid"});
        for (int day = 0; day < 4; ++day)
            problem.published.push_back({day % 2, dayShift(day), false});
        problem.people[0].available.assign(24, 0);
        for (Person &person : problem.people)
            person.maxDaysInRow = 3;
        const RosterAnswer answer = rosterFor(problem);
        QCOMPARE(answer.score.shortSlots, qint64(0));
        // Ann's two shifts are gone, and somebody has two more: four days of people
        QCOMPARE(answer.score.changes, 4);
        QVERIFY(daysOf(answer.roster, 1, 6).contains(1) && daysOf(answer.roster, 1, 6).contains(3));
    }
    void fixedShiftsStayWhateverTheyCost()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        problem.published = {{0, {0, 1, 1, 1}, true}, {1, {12, 0, -1, 1}, true}};
        const RosterAnswer answer = rosterFor(problem);
        QVERIFY(breaches(problem, answer.roster).empty());
        QCOMPARE(answer.score.shortSlots, qint64(0));
        int fixed = 0;
        for (const Assignment &assignment : answer.roster)
            fixed += assignment.fixed;
        QCOMPARE(fixed, 2);
    }
    void contradictionsAreToldInsteadOfPlanned()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        problem.people[1].minHours = 40;
        const auto answer = searchRoster(problem, {}, shortSearch());
        QVERIFY(!answer);
        QCOMPARE(answer.error().context, QStringLiteral("people[1]"));
        QVERIFY(answer.error().detail.startsWith(u"Bob: min hours: 40 h cannot be reached"));
    }
    void theSameSeedGivesTheSameRoster()
    {
        const RosterProblem problem = smallTeam({"Ann", "Bob", "Cid"});
        QCOMPARE(rosterFor(problem).roster, rosterFor(problem).roster);
    }
    void stoppedAtOnceItStillKeepsToTheRules()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob", "Cid", "Dan"});
        for (int person = 0; person < 3; ++person)
            problem.people[size_t(person)].minHours = 14;
        problem.published = {{2, dayShift(1), true}};
        RosterOptions options;
        options.stopWanted = [] { return true; };
        const auto answer = searchRoster(problem, {}, options);
        QVERIFY(breaches(problem, answer->roster).empty());
    }
};

QTEST_GUILESS_MAIN(TestRosterSearch)
#include "tst_rostersearch.moc"
