// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/problemreader.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// A sound problem, a field a line; `from` is replaced by `to`.
QByteArray problemWith(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray json = "{\"slots_per_day\": 4,\n"
                      "\"days\": 2,\n"
                      "\"starts\": \"any slot of any day\",\n"
                      "\"shift_types\": [\n"
                      "{\"slots\": 2, \"paid\": 2, \"break\": null},\n"
                      "{\"slots\": 3, \"paid\": 2.5, \"break\": \"1 slot, starting at slots/2\"},\n"
                      "{\"slots\": 4, \"paid\": 3, \"break\": \"same\"}],\n"
                      "\"demand\": [[1, 0, 2, 1],\n"
                      "[0, 0, 1, 1]]}\n";
    if (!from.isEmpty())
        json.replace(from, to);
    return json;
}

} // namespace

class TestProblemReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDemandAndShifts()
    {
        const auto file = readScheduleProblem(problemWith(), QStringLiteral("p.json"));
        QVERIFY(file.ok());
        QCOMPARE(file->warnings, QStringList());
        const CoverProblem expected{
            4,
            2,
            {{2, 2.0, 0, {}, {}}, {3, 2.5, 1, {1}, {}}, {4, 3.0, 1, {2}, {}}},
            {1, 0, 2, 1, 0, 0, 1, 1}};
        QCOMPARE(file->problem.cover, expected);
        QVERIFY(!file->problem.hasPeople());
    }
    void breaksAndStartsMayBeLists()
    {
        const auto file = readScheduleProblem(
            problemWith("\"break\": \"same\"",
                        "\"break\": {\"slots\": 2, \"offsets\": [2, 0]}, \"starts\": [3, 1]"),
            {});
        QVERIFY(file.ok());
        QCOMPARE(file->problem.cover.types[2], (ShiftType{4, 3.0, 2, {0, 2}, {1, 3}}));
    }
    void whatItDoesNotKnowAtTheTopIsNamed()
    {
        const auto file = readScheduleProblem(
            problemWith("\"days\"", "\"note\": 1,\n\"holidays\": [],\n\"days\""),
            QStringLiteral("p.json"));
        QVERIFY(file.ok());
        QCOMPARE(file->warnings, QStringList{QStringLiteral(
                                     "p.json:3: warning: “holidays” is not known and is ignored")});
    }
    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *from, const char *to, const char *says) {
            QTest::newRow(says) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(says);
        };
        row("\"days\": 2", "\"days\": 2,,", "p.json:2: is no JSON");
        row("{\"slots_per_day\"", "[{\"slots_per_day\"", "p.json:");
        row("\"slots_per_day\": 4,", "", "p.json:1: slots_per_day: is missing");
        row("\"slots_per_day\": 4", "\"slots_per_day\": 0",
            "p.json:1: slots_per_day: must be 1 to");
        row("\"days\": 2", "\"days\": 1e99", "p.json:2: days: must be a whole number");
        row("\"days\": 2", "\"days\": 32", "p.json:2: days: must be 1 to 31");
        row("\"days\": 2", "\"days\": 3", "p.json:8: demand: has 2 days, “days” says 3");
        row("[0, 0, 1, 1]", "[0, 0, 1]", "p.json:9: demand[1]: has 3 slots");
        row("[0, 0, 1, 1]", "[0, 0, -1, 1]", "p.json:9: demand[1][2]: must be 0 to 100000");
        row("[0, 0, 1, 1]", "[0, 0, 1e300, 1]", "p.json:9: demand[1][2]: must be a whole number");
        row("[0, 0, 1, 1]", "[0, 0, 0.5, 1]", "p.json:9: demand[1][2]: must be a whole number");
        row("[0, 0, 1, 1]", "7", "p.json:9: demand[1]: must be a list");
        row("\"demand\"", "\"wanted\"", "p.json:1: demand: is missing");
        row("\"shift_types\"", "\"shifts\"", "p.json:1: shift_types: is missing");
        row("\"slots\": 4", "\"slots\": 5",
            "p.json:7: shift_types[2].slots: 5 slots are longer than a day of 4");
        row("\"slots\": 4", "\"slots\": 3",
            "p.json:7: shift_types[2].slots: there is a shift of 3");
        row("\"slots\": 4", "\"slots\": 0", "p.json:7: shift_types[2].slots: must be at least 1");
        row("\"paid\": 3", "\"paid\": 0", "p.json:7: shift_types[2].paid: must be more than 0");
        row("\"paid\": 3", "\"paid\": 1e12", "p.json:7: shift_types[2].paid: must be more than 0");
        row("\"paid\": 3", "\"payed\": 3",
            "p.json:7: shift_types[2].payed: is not known; known are slots, paid, break");
        row("null", "\"same\"", "p.json:5: shift_types[0].break: “same” needs a shift type");
        row("\"1 slot, starting at slots/2\"", "\"lunch\"",
            "p.json:6: shift_types[1].break: “lunch”");
        row("\"1 slot, starting at slots/2\"", "\"3 slots, starting at slots/2\"",
            "p.json:6: shift_types[1].break: does not fit");
        row("\"1 slot, starting at slots/2\"", "\"1 slot, starting at slots/2 - 2\"",
            "p.json:6: shift_types[1].break: does not fit");
        row("\"same\"", "{\"slots\": 1, \"offsets\": []}",
            "p.json:7: shift_types[2].break.offsets");
        row("\"any slot of any day\"", "\"mornings\"", "p.json:3: starts: must be");
        row("\"any slot of any day\"", "[4]", "p.json:3: starts[0]: must be 0 to 3");
        row("\"any slot of any day\"", "[]", "p.json:3: starts: is empty");
        row("\"days\": 2", "\"days\": 2, \"rules\": {}", "p.json:2: rules: is given, but no");
        row("\"days\": 2", "\"days\": 2, \"people\": []",
            "p.json:2: people: is empty: there is no");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        const auto file = readScheduleProblem(problemWith(from, to), QStringLiteral("p.json"));
        QVERIFY(!file.ok());
        QVERIFY2(file.error().text().startsWith(says), qPrintable(file.error().text()));
    }
    void anyBytesGetAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a number") << QByteArray("17");
        QTest::newRow("nested too deep") << QByteArray(100'000, '[');
        QTest::newRow("cut") << problemWith().left(150);
    }
    void anyBytesGetAnAnswer()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!readScheduleProblem(json, QStringLiteral("p.json")));
    }
    void readsTheSharedWeek()
    {
        QFile file(sharedPath(QStringLiteral("grade/cover_week.json")));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared problem is not there");
        const auto problem = readScheduleProblem(file.readAll(), file.fileName());
        QVERIFY(problem.ok());
        QCOMPARE(problem->warnings, QStringList());
        QCOMPARE(problem->problem.cover.types[4], (ShiftType{40, 9.5, 2, {16, 18, 20, 22}, {}}));
        qint64 quarterHours = 0;
        for (const int people : problem->problem.cover.demand)
            quarterHours += people;
        QCOMPARE(double(quarterHours) / 4, 2934.5); // as the graders' README has it
    }
};

QTEST_GUILESS_MAIN(TestProblemReader)
#include "tst_problemreader.moc"
