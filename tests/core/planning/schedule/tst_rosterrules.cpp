// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/rosterrules.h"

#include "tests/core/planning/schedule/rosterexample.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

std::vector<RosterRule> rulesOf(const std::vector<RosterBreach> &breaches)
{
    std::vector<RosterRule> rules;
    for (const RosterBreach &breach : breaches)
        rules.push_back(breach.rule);
    return rules;
}

} // namespace

class TestRosterRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRosterThatKeepsToEverythingBreaksNothing()
    {
        RosterProblem problem = smallTeam({"Ann"});
        problem.people[0].restHours = 16;
        problem.people[0].minHours = problem.people[0].maxHours = 28;
        problem.people[0].maxDaysInRow = 4;
        Roster roster;
        for (int day = 0; day < 4; ++day)
            roster.push_back({0, dayShift(day)});
        QVERIFY(breaches(problem, roster).empty());
    }
    void everyRuleIsSeenWhenItIsBroken_data()
    {
        using Change = std::function<void(Person &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<CoverPlan>("shifts");
        QTest::addColumn<RosterRule>("rule");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Change change, CoverPlan shifts, RosterRule rule,
                            const char *text) {
            QTest::newRow(name) << std::move(change) << std::move(shifts) << rule
                                << QString::fromUtf8(text);
        };
        row(
            "not there in the last slot", [](Person &person) { person.available[3] = 0; },
            {dayShift(0)}, RosterRule::Availability,
            "Ann, day 0: availability: is not there for all of the shift");
        row(
            "not there at the break", [](Person &person) { person.available[3] = 0; },
            {{2, 1, 1, 1}}, RosterRule::Availability,
            "Ann, day 0: availability: is not there for all of the shift");
        row(
            "not there after the round's end", [](Person &person) { person.available[0] = 0; },
            {{23, 0, -1, 1}}, RosterRule::Availability,
            "Ann, day 3: availability: is not there for all of the shift");
        row(
            "another length", [](Person &person) { person.types[1] = 0; }, {{8, 1, 1, 1}},
            RosterRule::ShiftLength, "Ann, day 1: shifts: works no shifts of 3 slots");
        row(
            "twice a day", [](Person &) {}, {{6, 0, -1, 1}, {10, 0, -1, 1}}, RosterRule::OneADay,
            "Ann, day 1: one shift a day: two shifts start on that day");
        row(
            "too little rest", [](Person &person) { person.restHours = 12; },
            {{4, 0, -1, 1}, {8, 0, -1, 1}}, RosterRule::Rest,
            "Ann, day 0 and day 1: rest: 8 h of rest, 12 h needed");
        row(
            "not rested yet", [](Person &person) { person.restedFrom = 3; }, {dayShift(0)},
            RosterRule::Rest, "Ann, day 0: rest: is rested from slot 3 on");
        row(
            "days in a row", [](Person &person) { person.maxDaysInRow = 2; },
            {dayShift(1), dayShift(2), dayShift(3)}, RosterRule::DaysInRow,
            "Ann, day 3: days in a row: 2 days in a row are the most");
        row(
            "days in a row since before",
            [](Person &person) {
                person.maxDaysInRow = 5;
                person.daysInRowBefore = 4;
            },
            {dayShift(0), dayShift(1)}, RosterRule::DaysInRow,
            "Ann, day 1: days in a row: 5 days in a row are the most");
        row(
            "too many hours", [](Person &person) { person.maxHours = 13.5; },
            {dayShift(0), dayShift(2)}, RosterRule::MaxHours,
            "Ann: max hours: 14 h planned, 13.5 h are the most");
        row(
            "too few hours", [](Person &person) { person.minHours = 7.5; }, {dayShift(0)},
            RosterRule::MinHours, "Ann: min hours: 7 h planned, 7.5 h are the least");
    }
    void everyRuleIsSeenWhenItIsBroken()
    {
        QFETCH(std::function<void(Person &)>, change);
        QFETCH(CoverPlan, shifts);
        QFETCH(RosterRule, rule);
        QFETCH(QString, text);
        RosterProblem problem = smallTeam({"Ann"});
        Roster roster;
        for (const PlannedShift &shift : shifts)
            roster.push_back({0, shift});
        QVERIFY(breaches(problem, roster).size() == (rule == RosterRule::OneADay));
        change(problem.people[0]);
        const auto found = breaches(problem, roster);
        QCOMPARE(rulesOf(found), std::vector<RosterRule>{rule});
        QCOMPARE(breachText(problem, found[0]), text);
    }
    void aFixedShiftMustBeThereAsItWas()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        problem.published = {{0, dayShift(1), true}, {0, dayShift(2), false}};
        QCOMPARE(rulesOf(breaches(problem, {{1, dayShift(1)}})),
                 std::vector<RosterRule>{RosterRule::FixedShift});
        QVERIFY(breaches(problem, {{0, dayShift(1)}}).empty());
    }
    void restIsRoundedUpToSlots()
    {
        RosterProblem problem = smallTeam({"Ann"});
        problem.people[0].restHours = 11;
        QCOMPARE(restSlots(problem.cover, problem.people[0]), 3);
        problem.people[0].restHours = 12;
        QCOMPARE(restSlots(problem.cover, problem.people[0]), 3);
    }
};

QTEST_GUILESS_MAIN(TestRosterRules)
#include "tst_rosterrules.moc"
