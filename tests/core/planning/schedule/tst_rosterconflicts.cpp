// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/rosterconflicts.h"

#include "tests/core/planning/schedule/rosterexample.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

QStringList textsOf(const std::vector<RosterConflict> &conflicts)
{
    QStringList texts;
    for (const RosterConflict &conflict : conflicts)
        texts.append(conflict.text);
    return texts;
}

using Change = std::function<void(RosterProblem &)>;

} // namespace

class TestRosterConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundTeamHasNone()
    {
        const RosterProblem problem = smallTeam({"Ann", "Bob"});
        QCOMPARE(textsOf(personConflicts(problem)), QStringList());
        QCOMPARE(textsOf(staffConflicts(problem)), QStringList());
    }
    void aPersonWhoseRulesCollideIsNamedWithThem_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Change change, const char *text) {
            QTest::newRow(name) << std::move(change) << QString::fromUtf8(text);
        };
        row(
            "hours against days there",
            [](RosterProblem &problem) {
                problem.people[0].minHours = 20;
                std::fill_n(problem.people[0].available.begin(), 12, char(0));
            },
            "Ann: min hours: 20 h cannot be reached, 16 h are the most; it collides with "
            "availability");
        row(
            "hours against days in a row",
            [](RosterProblem &problem) {
                problem.people[0].minHours = 30;
                problem.people[0].maxDaysInRow = 2;
            },
            "Ann: min hours: 30 h cannot be reached, 24 h are the most; it collides with days in a "
            "row");
        row(
            "hours against rest",
            [](RosterProblem &problem) {
                problem.people[0].minHours = 30;
                problem.people[0].restHours = 48;
            },
            "Ann: min hours: 30 h cannot be reached, 16 h are the most; it collides with rest");
        row(
            "hours against short shifts",
            [](RosterProblem &problem) {
                problem.people[0].minHours = 30;
                problem.people[0].types = {1, 0};
            },
            "Ann: min hours: 30 h cannot be reached, 28 h are the most; it collides with shifts");
        row(
            "more hours than there are",
            [](RosterProblem &problem) { problem.people[0].minHours = 36; },
            "Ann: min hours: 36 h cannot be reached, 32 h are the most; no single rule is to "
            "blame");
        row(
            "a fixed shift on a day away",
            [](RosterProblem &problem) {
                problem.published = {{0, dayShift(1), true}};
                std::fill_n(problem.people[0].available.begin() + 6, 6, char(0));
            },
            "Ann, day 1: availability: is not there for all of the shift; the shift is fixed");
        row(
            "fixed shifts too close",
            [](RosterProblem &problem) {
                problem.published = {{0, {10, 0, -1, 1}, true}, {0, {13, 0, -1, 1}, true}};
                problem.people[0].restHours = 11;
            },
            "Ann, day 1 and day 2: rest: 4 h of rest, 11 h needed; the shift is fixed");
    }
    void aPersonWhoseRulesCollideIsNamedWithThem()
    {
        QFETCH(Change, change);
        QFETCH(QString, text);
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        change(problem);
        const auto conflicts = personConflicts(problem);
        QCOMPARE(textsOf(conflicts), QStringList{text});
        QCOMPARE(conflicts[0].person, 0);
    }
    void slotsWithoutEnoughPeopleAreNamed()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob"});
        problem.cover.demand[8] = problem.cover.demand[9] = 3;
        problem.skills = {{QStringLiteral("fr"), std::vector<int>(24, 0)}};
        problem.skills[0].demand[2] = 1;
        for (Person &person : problem.people)
            person.skills = {0};
        QCOMPARE(textsOf(staffConflicts(problem)),
                 (QStringList{QStringLiteral("day 1 08:00 (2 slots): availability: 3 people are "
                                             "needed, 2 can be there"),
                              QStringLiteral("day 0 08:00 (1 slots): availability: 1 people with "
                                             "“fr” are needed, 0 can be there")}));
    }
    void contractsWithTooFewHoursAreNamed()
    {
        RosterProblem problem = smallTeam({"Ann"});
        problem.people[0].maxHours = 20;
        // eight slots of people, two slots for 7 h at best
        QCOMPARE(textsOf(staffConflicts(problem)),
                 QStringList{QStringLiteral("max hours: the demand takes 28 paid hours at least, "
                                            "all contracts together allow 20")});
    }
    void aShortageSaysWhatKeepsTheOthersAway()
    {
        RosterProblem problem = smallTeam({"Ann", "Bob", "Cid", "Dan"});
        problem.people[0].maxHours = 10;
        problem.people[1].available.assign(24, 0);
        problem.people[2].maxDaysInRow = 1;
        const Roster roster{{0, dayShift(0)}, {2, dayShift(2)}, {3, dayShift(3)}};
        QCOMPARE(textsOf(shortages(problem, roster)),
                 QStringList{QStringLiteral("day 1 08:00 (2 slots): 1 people short; kept from it "
                                            "are: max hours 1, availability 1, days in a row 1, "
                                            "nothing 1")});
    }
};

QTEST_GUILESS_MAIN(TestRosterConflicts)
#include "tst_rosterconflicts.moc"
