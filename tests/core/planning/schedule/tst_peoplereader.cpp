// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/peoplereader.h"

#include "core/planning/schedule/problemreader.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

Result<ScheduleFile> readWith(const QByteArray &people, const QByteArray &more = {})
{
    return readScheduleProblem(
        "{\"slots_per_day\": 4, \"days\": 2, \"shift_types\": [{\"slots\": 2, \"paid\": 12},"
        "{\"slots\": 3, \"paid\": 18}], \"demand\": [[1,1,1,1],[1,1,1,1]],\n\"people\": [" +
            people + "]" + more + "}",
        QStringLiteral("p.json"));
}

} // namespace

class TestPeopleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPersonWithEverything()
    {
        const auto file = readWith(
            "{\"name\": \"Ann\", \"min_hours\": 12, \"max_hours\": 36, \"rest_hours\": 6,"
            "\"max_days_in_row\": 1, \"available\": [{\"days\": [0], \"from\": 1},"
            "{\"days\": [1], \"from\": 0, \"to\": 3}], \"unavailable\": [{\"from\": 2, \"to\": 3}],"
            "\"skills\": [\"fr\", \"cooking\"], \"shifts\": [3], \"days_in_row_before\": 4,"
            "\"rested_from\": 2, \"unsocial_hours_before\": 7.5,"
            "\"wishes\": [{\"day\": 1, \"want\": \"off\"},"
            "{\"day\": 0, \"from\": 1, \"to\": 2, \"want\": \"work\", \"weight\": 3}]}",
            ", \"skill_demand\": {\"fr\": [[0,1,0,0],[0,0,0,0]]},"
            "\"rules\": {\"unsocial\": [{\"from\": 3}]},"
            "\"published\": [{\"person\": \"Ann\", \"day\": 1, \"start_slot\": 2, \"slots\": 3,"
            "\"fixed\": true}]");
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().text()));
        const RosterProblem &problem = file->problem;
        const Person expected{QStringLiteral("Ann"),
                              12,
                              36,
                              6,
                              1,
                              {0, 1, 0, 1, 1, 1, 0, 0},
                              {0, 1},
                              {1},
                              {{4, 8, false, 1}, {1, 2, true, 3}},
                              4,
                              2,
                              7.5};
        QCOMPARE(problem.people.size(), size_t(1));
        QCOMPARE(problem.people[0], expected);
        QCOMPARE(problem.unsocial, (std::vector<char>{0, 0, 0, 1, 0, 0, 0, 1}));
        QCOMPARE(problem.published, (Roster{{0, {6, 1, -1, 1}, true}}));
        QCOMPARE(problem.skills[0].demand[1], 1);
    }
    void whatIsNotSaidIsTheRuleOfAll()
    {
        const auto file = readWith("{\"name\": \"Ann\"}, {\"name\": \"Bob\"}",
                                   ", \"rules\": {\"rest_hours\": 9, \"max_days_in_row\": 5}");
        QVERIFY(file.ok());
        const Person &bob = file->problem.people[1];
        QCOMPARE(bob.restHours, 9.0);
        QCOMPARE(bob.maxDaysInRow, 5);
        QCOMPARE(bob.maxHours, 40.0);
        QCOMPARE(bob.available, std::vector<char>(8, 1));
        QCOMPARE(bob.types, (std::vector<char>{1, 1}));
    }
    void aPersonLikeAnotherTakesWhatHeDoesNotSay()
    {
        const auto file = readWith("{\"name\": \"Ann\", \"like\": \"Bob\", \"max_hours\": 20},"
                                   "{\"name\": \"Bob\", \"like\": \"Cid\", \"min_hours\": 10},"
                                   "{\"name\": \"Cid\", \"min_hours\": 5, \"max_hours\": 30}");
        QVERIFY(file.ok());
        QCOMPARE(file->problem.people[0].minHours, 10.0);
        QCOMPARE(file->problem.people[0].maxHours, 20.0);
        QCOMPARE(file->problem.people[1].maxHours, 30.0);
    }
    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("people");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *people, const char *more, const char *says) {
            QTest::newRow(says) << QByteArray(people) << QByteArray(more)
                                << QString::fromUtf8(says);
        };
        row("{}", "", "people[0].name: is missing");
        row("{\"name\": \"A\"}, {\"name\": \"A\"}", "", "people[1].name: “A” is there twice");
        row("{\"name\": \"A\", \"age\": 7}", "", "people[0].age: is not known");
        row("{\"name\": \"A\", \"min_hours\": 41}", "",
            "people[0].min_hours: 41 hours at least and 40 at most contradict");
        row("{\"name\": \"A\", \"max_hours\": 1e30}", "", "people[0].max_hours: must be 0 to");
        row("{\"name\": \"A\", \"rest_hours\": -1}", "", "people[0].rest_hours: must be");
        row("{\"name\": \"A\", \"max_days_in_row\": 0}", "", "people[0].max_days_in_row: must be");
        row("{\"name\": \"A\", \"shifts\": [7]}", "",
            "people[0].shifts[0]: there is no shift of 7");
        row("{\"name\": \"A\", \"like\": \"B\"}", "", "people[0].like: there is nobody named “B”");
        row("{\"name\": \"A\", \"like\": \"B\"}, {\"name\": \"B\", \"like\": \"A\"}", "",
            "people[0].like: goes round in a circle: A is like B is like A");
        row("{\"name\": \"A\", \"available\": [{\"from\": 3, \"to\": 2}]}", "",
            "people[0].available[0]: from 3 to 2 is no part of a day");
        row("{\"name\": \"A\", \"available\": [{\"day\": [1]}]}", "",
            "people[0].available[0].day: is not known");
        row("{\"name\": \"A\", \"unavailable\": [{\"days\": [2]}]}", "",
            "people[0].unavailable[0].days[0]: must be 0 to 1");
        row("{\"name\": \"A\", \"wishes\": [{\"day\": 0, \"want\": \"tea\"}]}", "",
            "people[0].wishes[0].want: must be");
        row("{\"name\": \"A\", \"wishes\": [{\"want\": \"off\"}]}", "", "people[0].wishes[0].day");
        row("{\"name\": \"A\"}", ", \"skill_demand\": {\"fr\": [[1,1,1,1]]}",
            "skill_demand.fr: has 1");
        row("{\"name\": \"A\"}", ", \"rules\": {\"rest\": 11}", "rules.rest: is not known");
        row("{\"name\": \"A\"}", ", \"rules\": {\"max_days_in_row\": 0}", "rules.max_days_in_row");
        row("{\"name\": \"A\"}",
            ", \"published\": [{\"person\": \"B\", \"day\": 0, \"start_slot\": 0, \"slots\": 2}]",
            "published[0].person: there is nobody named “B”");
        row("{\"name\": \"A\"}",
            ", \"published\": [{\"person\": \"A\", \"day\": 2, \"start_slot\": 0, \"slots\": 2}]",
            "published[0]: starts outside");
        row("{\"name\": \"A\"}",
            ", \"published\": [{\"person\": \"A\", \"day\": 0, \"start_slot\": 0, \"slots\": 4}]",
            "published[0].slots: there is no shift of 4");
        row("{\"name\": \"A\"}",
            ", \"published\": [{\"person\": \"A\", \"day\": 0, \"start_slot\": 0, \"slots\": 2,"
            "\"break_offset\": 1}]",
            "published[0]: has no break");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, people);
        QFETCH(QByteArray, more);
        QFETCH(QString, says);
        const auto file = readWith(people, more);
        QVERIFY(!file.ok());
        QVERIFY2(file.error().text().startsWith(QStringLiteral("p.json:2: ") + says),
                 qPrintable(file.error().text()));
    }
    void paidHoursNeedACoarseStep()
    {
        const auto file = readScheduleProblem(
            "{\"slots_per_day\": 4, \"days\": 1, \"shift_types\": [{\"slots\": 2, \"paid\": 0.07}],"
            "\"demand\": [[1,1,1,1]], \"people\": [{\"name\": \"A\"}]}",
            QStringLiteral("p.json"));
        QVERIFY(!file.ok());
    }
};

QTEST_GUILESS_MAIN(TestPeopleReader)
#include "tst_peoplereader.moc"
