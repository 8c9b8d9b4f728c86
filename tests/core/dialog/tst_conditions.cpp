// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/conditions.h"

#include <QDateTime>

#include <QTest>

using namespace Wheelhouse;

class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *set, const char *key, const char *value, bool holds) {
            QTest::addRow("%s %s %s", set, key, value)
                << QString::fromLatin1(set) << QString::fromLatin1(key)
                << QString::fromLatin1(value) << holds;
        };
        row("paid", "is", "PAID", true);
        row("paid", "is", "due", false);
        row("paid", "is_not", "due", true);
        row("paid", "is_not", "paid", false);
        row("paid", "in", "due", false);
        row("paid", "in", "paid", true);
        row("paid", "known", "true", true);
        row("paid", "known", "false", false);
        row("12.50", "is", "12.5", false); // a text
        row("", "is", "paid", false);
        row("", "is_not", "paid", true);
        row("", "in", "paid", false);
        row("", "known", "true", false);
        row("", "known", "false", true);
        row("", "above", "1", false);
        row("5", "above", "4.5", true);
        row("5", "above", "5", false);
        row("5", "below", "5.5", true);
        row("many", "below", "5", false);
        row("paid", "", "", true);
        row("", "", "", false);
    }
    void compares()
    {
        QFETCH(QString, set);
        QFETCH(QString, key);
        QFETCH(QString, value);
        Condition condition;
        condition.variable = QStringLiteral("v");
        if (key == QLatin1StringView("is"))
            condition.is = value;
        else if (key == QLatin1StringView("is_not"))
            condition.isNot = value;
        else if (key == QLatin1StringView("in"))
            condition.oneOf = {QStringLiteral("other"), value};
        else if (key == QLatin1StringView("known"))
            condition.known = value == QLatin1StringView("true");
        else if (key == QLatin1StringView("above"))
            condition.above = value.toDouble();
        else if (key == QLatin1StringView("below"))
            condition.below = value.toDouble();
        ConditionScene scene;
        if (!set.isEmpty())
            scene.variables.insert(QStringLiteral("v"), set);
        QTEST(Wheelhouse::holds(condition, scene, {}), "holds");
    }

    void comparesNumbersAndDatesAsSuch()
    {
        Script script;
        script.variables[QStringLiteral("n")].type = VariableType::Number;
        script.variables[QStringLiteral("d")].type = VariableType::Date;
        ConditionScene scene;
        scene.variables = {{QStringLiteral("n"), QStringLiteral("12.5")},
                           {QStringLiteral("d"), QStringLiteral("2026-11-21")}};
        Condition number{.variable = QStringLiteral("n")};
        number.is = QStringLiteral("12,50");
        QVERIFY(holds(number, scene, script));
        Condition date{.variable = QStringLiteral("d")};
        date.is = QStringLiteral("21.11.2026");
        QVERIFY(holds(date, scene, script));
    }

    void looksAtWhoWritesAndWhere()
    {
        ConditionScene scene;
        scene.segment = QStringLiteral("vip");
        scene.channel = QStringLiteral("sms");
        scene.language = QStringLiteral("pl");
        scene.insideHours = false;
        Condition condition{.segment = {QStringLiteral("new"), QStringLiteral("vip")},
                            .channel = {QStringLiteral("sms")},
                            .language = {QStringLiteral("pl")},
                            .hours = HoursCondition::Outside};
        QVERIFY(holds(condition, scene, {}));
        condition.hours = HoursCondition::Inside;
        QVERIFY(!holds(condition, scene, {}));
        condition.hours.reset();
        condition.channel = {QStringLiteral("email")};
        QVERIFY(!holds(condition, scene, {}));
    }

    void looksAtTheClockOfTheScriptsZone_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *at, const char *time, const char *day, bool holds) {
            QTest::addRow("%s %s %s", at, time, day)
                << QString::fromLatin1(at) << QString::fromLatin1(time) << QString::fromLatin1(day)
                << holds;
        };
        row("2026-11-16T07:30:00Z", "08:00-12:00", "", true); // 08:30 in Warsaw
        row("2026-11-16T06:30:00Z", "08:00-12:00", "", false);
        row("2026-11-16T23:30:00Z", "20:00-08:00", "", true);
        row("2026-11-16T04:30:00Z", "20:00-08:00", "", true);
        row("2026-11-16T12:30:00Z", "20:00-08:00", "", false);
        row("2026-11-15T23:30:00Z", "", "mon", true); // Monday there already
        row("2026-11-15T22:30:00Z", "", "mon", false);
    }
    void looksAtTheClockOfTheScriptsZone()
    {
        QFETCH(QString, at);
        QFETCH(QString, time);
        QFETCH(QString, day);
        Script script;
        script.hours = ScriptHours{QStringLiteral("Europe/Warsaw"), {}, {}};
        ConditionScene scene;
        scene.nowMs = QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch();
        const Condition condition{.time = time,
                                  .days = day.isEmpty() ? QStringList() : QStringList(day)};
        QTEST(Wheelhouse::holds(condition, scene, script), "holds");
    }

    void looksAtDates()
    {
        ConditionScene scene;
        scene.nowMs = QDateTime::fromString(QStringLiteral("2026-12-24T12:00:00Z"), Qt::ISODate)
                          .toMSecsSinceEpoch();
        const auto between = [&](const char *from, const char *until) {
            return holds({.from = QString::fromLatin1(from), .until = QString::fromLatin1(until)},
                         scene, {});
        };
        QVERIFY(between("2026-12-24", "2026-12-24"));
        QVERIFY(between("", "2026-12-26"));
        QVERIFY(!between("2026-12-25", ""));
        QVERIFY(!between("2026-12-01", "2026-12-23"));
    }

    void joinsConditions()
    {
        ConditionScene scene;
        scene.segment = QStringLiteral("vip");
        const Condition vip{.segment = {QStringLiteral("vip")}};
        const Condition fresh{.segment = {QStringLiteral("new")}};
        QVERIFY(holds({.all = {vip, vip}}, scene, {}));
        QVERIFY(!holds({.all = {vip, fresh}}, scene, {}));
        QVERIFY(holds({.any = {fresh, vip}}, scene, {}));
        QVERIFY(!holds({.any = {fresh, fresh}}, scene, {}));
        QVERIFY(holds({.none = {fresh}}, scene, {}));
        QVERIFY(!holds({.none = {fresh, vip}}, scene, {}));
        QVERIFY(holds({}, scene, {}));
    }
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
