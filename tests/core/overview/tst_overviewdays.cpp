// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewdays.h"

#include <QTest>

using namespace Wheelhouse;

class TestOverviewDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAreWholeDaysUpToToday_data();
    void periodsAreWholeDaysUpToToday();
    void whatIsComparedNeverOverlapsAndKeepsTheWeekdays();
    void todayIsComparedWithYesterdayOrTheSameDayLastWeek();
    void aWeekBackIsOnlyForWhatFitsIntoAWeek();
    void aYearBackIsOnlyForWhatFitsIntoAYear();
    void allHasNoDaysOfItsOwn();
    void badDaysAreRefusedWithTheField_data();
    void badDaysAreRefusedWithTheField();
    void fiveYearsAreTheMost();
    void onlyComparisonsThatDifferAreOffered();
};

namespace {

OverviewParams asked(const char *period, const char *from = "", const char *to = "",
                     Comparison comparison = Comparison::Previous)
{
    OverviewParams params;
    params.period = QString::fromLatin1(period);
    params.from = QString::fromLatin1(from);
    params.to = QString::fromLatin1(to);
    params.comparison = comparison;
    return params;
}

const QDate saturday(2026, 11, 21);

} // namespace

void TestOverviewDays::periodsAreWholeDaysUpToToday_data()
{
    QTest::addColumn<OverviewParams>("params");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("today") << asked("today") << saturday << saturday;
    QTest::newRow("7d") << asked("7d") << QDate(2026, 11, 15) << saturday;
    QTest::newRow("28d") << asked("28d") << QDate(2026, 10, 25) << saturday;
    QTest::newRow("90d") << asked("90d") << QDate(2026, 8, 24) << saturday;
    QTest::newRow("quarter") << asked("quarter") << QDate(2026, 10, 1) << saturday;
    QTest::newRow("custom") << asked("custom", "2024-02-29", "2024-03-01") << QDate(2024, 2, 29)
                            << QDate(2024, 3, 1);
    QTest::newRow("one day") << asked("custom", "2027-01-01", "2027-01-01") << QDate(2027, 1, 1)
                             << QDate(2027, 1, 1);
}

void TestOverviewDays::periodsAreWholeDaysUpToToday()
{
    QFETCH(OverviewParams, params);
    const auto days = overviewDays(params, saturday);
    QVERIFY(days.ok());
    QTEST(days->first, "first");
    QTEST(days->last, "last");
}

void TestOverviewDays::whatIsComparedNeverOverlapsAndKeepsTheWeekdays()
{
    for (QDate day(2027, 1, 1); day < QDate(2028, 3, 1); day = day.addDays(1)) {
        for (const char *period : {"7d", "28d", "90d", "quarter"}) {
            for (const Comparison back : {Comparison::Previous, Comparison::Year}) {
                const auto days = overviewDays(asked(period, "", "", back), day);
                QVERIFY(days.ok());
                QCOMPARE(days->last, day);
                QCOMPARE(days->shiftDays % 7, 0);
                QVERIFY(days->last.addDays(-days->shiftDays) < days->first);
                if (back == Comparison::Previous) // and no further back than it must
                    QVERIFY(days->last.addDays(7 - days->shiftDays) >= days->first);
                else
                    QCOMPARE(days->shiftDays, 364);
            }
        }
    }
    QCOMPARE(overviewDays(asked("quarter"), QDate(2027, 4, 1))->count(), 1);
    QCOMPARE(overviewDays(asked("quarter"), QDate(2027, 9, 30))->count(), 92);
}

void TestOverviewDays::todayIsComparedWithYesterdayOrTheSameDayLastWeek()
{
    QCOMPARE(overviewDays(asked("today"), saturday)->shiftDays, 1);
    QCOMPARE(overviewDays(asked("today", "", "", Comparison::Week), saturday)->shiftDays, 7);
    QCOMPARE(overviewDays(asked("today", "", "", Comparison::Year), saturday)->shiftDays, 364);
    QCOMPARE(overviewDays(asked("today", "", "", Comparison::None), saturday)->shiftDays, 0);
}

void TestOverviewDays::aWeekBackIsOnlyForWhatFitsIntoAWeek()
{
    const auto back = [](const char *period, const char *from = "", const char *to = "") {
        return overviewDays(asked(period, from, to, Comparison::Week), QDate(2026, 10, 2));
    };
    QCOMPARE(back("7d")->shiftDays, 7);
    QCOMPARE(back("custom", "2026-09-01", "2026-09-07")->shiftDays, 7);
    for (const auto &refused :
         {back("custom", "2026-09-01", "2026-09-08"), back("28d"), back("90d"),
          back("quarter")}) // though it has two days so far: it would be refused next week
        QCOMPARE(refused.error().context, QStringLiteral("comparison"));
}

void TestOverviewDays::aYearBackIsOnlyForWhatFitsIntoAYear()
{
    const auto back = [](const char *from, const char *to) {
        return overviewDays(asked("custom", from, to, Comparison::Year), saturday);
    };
    QCOMPARE(back("2025-01-01", "2025-12-30")->shiftDays, 364);
    QCOMPARE(back("2025-01-01", "2025-12-31").error().context, QStringLiteral("comparison"));
    QCOMPARE(overviewDays(asked("custom", "2025-01-01", "2025-12-31"), saturday)->shiftDays, 371);
}

void TestOverviewDays::allHasNoDaysOfItsOwn()
{
    for (const Comparison back : {Comparison::Previous, Comparison::Week, Comparison::Year})
        QCOMPARE(*overviewDays(asked("all", "", "", back), saturday), OverviewDays());
}

void TestOverviewDays::badDaysAreRefusedWithTheField_data()
{
    QTest::addColumn<OverviewParams>("params");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const OverviewParams &params, const char *field) {
        QTest::newRow(name) << params << QString::fromLatin1(field);
    };
    row("unknown", asked("fortnight"), "period");
    row("no first", asked("custom", "", "2026-03-01"), "from");
    row("no last", asked("custom", "2026-03-01"), "to");
    row("no such day", asked("custom", "2026-02-29", "2026-03-01"), "from");
    row("not ISO", asked("custom", "2026-03-01", "3/9/2026"), "to");
    row("with a time", asked("custom", "2026-03-01T10:00", "2026-03-09"), "from");
    row("before the epoch", asked("custom", "1969-12-31", "1970-01-09"), "from");
    row("reversed", asked("custom", "2026-03-02", "2026-03-01"), "to");
    row("days for 28d", asked("28d", "2026-03-01", "2026-03-02"), "from");
    row("a last day for all", asked("all", "", "2026-03-02"), "to");
}

void TestOverviewDays::badDaysAreRefusedWithTheField()
{
    QFETCH(OverviewParams, params);
    const auto days = overviewDays(params, saturday);
    QVERIFY(!days.ok());
    QCOMPARE(days.error().code, ErrorCode::Invalid);
    QTEST(days.error().context, "field");
    QVERIFY(!days.error().detail.isEmpty());
}

void TestOverviewDays::fiveYearsAreTheMost()
{
    QVERIFY(overviewDays(asked("custom", "2021-01-01", "2025-12-31"), saturday).ok());
    QVERIFY(overviewDays(asked("custom", "2024-02-29", "2029-02-27"), saturday).ok());
    const auto long5 = overviewDays(asked("custom", "2021-01-01", "2026-01-01"), saturday);
    QCOMPARE(long5.error().context, QStringLiteral("to"));
    QVERIFY(long5.error().detail.contains(u'5'));
}

void TestOverviewDays::onlyComparisonsThatDifferAreOffered()
{
    using enum Comparison;
    QCOMPARE(comparisonsOf(asked("today"), saturday), (QList{Previous, Week, Year, None}));
    QCOMPARE(comparisonsOf(asked("7d"), saturday), (QList{Previous, Year, None}));
    QCOMPARE(comparisonsOf(asked("28d", "", "", Year), saturday), (QList{Previous, Year, None}));
    QCOMPARE(comparisonsOf(asked("custom", "2024-01-01", "2025-12-31"), saturday),
             (QList{Previous, None}));
    QVERIFY(comparisonsOf(asked("all"), saturday).isEmpty());
    QVERIFY(comparisonsOf(asked("fortnight"), saturday).isEmpty());
}

QTEST_GUILESS_MAIN(TestOverviewDays)
#include "tst_overviewdays.moc"
