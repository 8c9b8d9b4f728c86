// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewperiod.h"

#include <QDateTime>
#include <QTest>

using namespace Wheelhouse;

class TestOverviewPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsBeginAtALocalMidnight_data();
    void periodsBeginAtALocalMidnight();
    void allBeginsWithTheStore();
    void allEndsWithTheLastContact();
    void allOfAnEmptyStoreIsToday();
    void whatIsComparedEndsAtTheSameTimeOfDay();
    void aYoungStoreIsComparedWithNothing();
    void itHoldsForOneLocalDay();
    void aPastPeriodEndsWithItsLastDay();
    void aPeriodInTheFutureIsComparedWithNothingYet();
    void longPeriodsAreCutCoarser();
    void aYearBackLandsOnTheSameWeekday();
    void noComparisonReadsNothingEarlier();
    void unknownPeriodsAndZonesAreRefused();
};

namespace {

qint64 utcMs(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

OverviewParams paramsIn(const char *period, const char *zone = "Europe/Warsaw")
{
    OverviewParams params;
    params.period = QString::fromLatin1(period);
    params.zone = QString::fromLatin1(zone);
    return params;
}

OverviewParams custom(const char *from, const char *to)
{
    OverviewParams params = paramsIn("custom");
    params.from = QString::fromLatin1(from);
    params.to = QString::fromLatin1(to);
    return params;
}

constexpr qint64 hourMs = 3'600'000;
const qint64 askedAtMs = utcMs("2026-03-30T10:20:00Z");

} // namespace

void TestOverviewPeriod::periodsBeginAtALocalMidnight_data()
{
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("stepMs");
    QTest::newRow("today") << QByteArray("today") << utcMs("2026-03-29T22:00:00Z")
                           << utcMs("2026-03-28T23:00:00Z") << hourMs / 4;
    QTest::newRow("7d") << QByteArray("7d") << utcMs("2026-03-23T23:00:00Z")
                        << utcMs("2026-03-16T23:00:00Z") << hourMs;
    QTest::newRow("28d") << QByteArray("28d") << utcMs("2026-03-02T23:00:00Z")
                         << utcMs("2026-02-02T23:00:00Z") << 24 * hourMs;
    // 91 days earlier, so that Mondays meet Mondays
    QTest::newRow("90d") << QByteArray("90d") << utcMs("2025-12-30T23:00:00Z")
                         << utcMs("2025-09-30T22:00:00Z") << 24 * hourMs;
    QTest::newRow("quarter") << QByteArray("quarter") << utcMs("2025-12-31T23:00:00Z")
                             << utcMs("2025-10-01T22:00:00Z") << 24 * hourMs;
}

void TestOverviewPeriod::periodsBeginAtALocalMidnight()
{
    QFETCH(QByteArray, period);
    const auto made = OverviewPeriod::make(paramsIn(period.constData()), askedAtMs, {});
    QVERIFY(made.ok());
    QTEST(made->fromMs(), "from");
    QTEST(made->beforeFromMs(), "before");
    QTEST(made->stepMs(), "stepMs");
    QVERIFY(made->beforeEndMs() <= made->fromMs());
    QCOMPARE(made->endMs(), utcMs("2026-03-30T22:00:00Z"));
}

void TestOverviewPeriod::allBeginsWithTheStore()
{
    const auto year =
        OverviewPeriod::make(paramsIn("all"), askedAtMs, {utcMs("2025-06-01T12:00:00Z"), 0});
    QCOMPARE(year->fromMs(), utcMs("2025-05-31T22:00:00Z"));
    QCOMPARE(year->stepMs(), 24 * hourMs);
    QVERIFY(!year->containsBefore(utcMs("2025-05-31T00:00:00Z")));
    QVERIFY(!year->containsBefore(0));
    const auto decades =
        OverviewPeriod::make(paramsIn("all"), askedAtMs, {utcMs("1999-02-01T05:00:00Z"), 0});
    QCOMPARE(decades->endMs(), utcMs("2026-03-30T22:00:00Z"));
    QVERIFY(!decades->isOutgrownBy(askedAtMs));
    QCOMPARE(decades->stepMs(), 7 * 24 * hourMs);
    QCOMPARE(decades->fromMs(), utcMs("1999-01-31T23:00:00Z"));
}

void TestOverviewPeriod::allEndsWithTheLastContact()
{
    const auto month = OverviewPeriod::make(
        paramsIn("all"), askedAtMs, {utcMs("1999-02-01T05:00:00Z"), utcMs("1999-02-28T22:45:00Z")});
    QCOMPARE(month->endMs(), utcMs("1999-02-28T23:00:00Z"));
    QCOMPARE(month->stepMs(), 24 * hourMs);
    QVERIFY(month->holds(askedAtMs));
    QVERIFY(month->isOutgrownBy(askedAtMs));
    QVERIFY(!month->isOutgrownBy(utcMs("1999-02-28T22:45:00Z")));
}

void TestOverviewPeriod::allOfAnEmptyStoreIsToday()
{
    QCOMPARE(OverviewPeriod::make(paramsIn("all"), askedAtMs, {})->fromMs(),
             utcMs("2026-03-29T22:00:00Z"));
}

void TestOverviewPeriod::whatIsComparedEndsAtTheSameTimeOfDay()
{
    const auto week = OverviewPeriod::make(paramsIn("7d"), askedAtMs, {});
    QCOMPARE(week->beforeCutMs(askedAtMs), utcMs("2026-03-23T11:20:00Z"));
    // The day before, a Sunday, had 23 hours: what is past its end is cut off.
    const auto today = OverviewPeriod::make(paramsIn("today"), askedAtMs, {});
    QCOMPARE(today->beforeCutMs(utcMs("2026-03-30T21:50:00Z")), utcMs("2026-03-29T22:00:00Z"));
}

void TestOverviewPeriod::aYoungStoreIsComparedWithNothing()
{
    const auto old =
        OverviewPeriod::make(paramsIn("7d"), askedAtMs, {utcMs("2026-03-16T22:00:00Z"), 0});
    QVERIFY(old->beforeEndMs() > 0);
    const auto young =
        OverviewPeriod::make(paramsIn("7d"), askedAtMs, {utcMs("2026-03-20T09:00:00Z"), 0});
    QCOMPARE(young->beforeFromMs(), 0);
    QCOMPARE(young->beforeEndMs(), 0);
}

void TestOverviewPeriod::itHoldsForOneLocalDay()
{
    const auto today = OverviewPeriod::make(paramsIn("today"), askedAtMs, {});
    QVERIFY(today->holds(askedAtMs));
    QVERIFY(today->holds(utcMs("2026-03-30T21:59:59Z")));
    QVERIFY(!today->holds(utcMs("2026-03-30T22:00:00Z")));
}

void TestOverviewPeriod::aPastPeriodEndsWithItsLastDay()
{
    const auto made = OverviewPeriod::make(custom("2026-03-28", "2026-03-29"), askedAtMs, {});
    QCOMPARE(made->fromMs(), utcMs("2026-03-27T23:00:00Z"));
    QCOMPARE(made->endMs(), utcMs("2026-03-29T22:00:00Z")); // a Sunday of 23 hours
    QCOMPARE(made->stepMs(), hourMs);
    QCOMPARE(made->beforeFromMs(), utcMs("2026-03-20T23:00:00Z"));
    QCOMPARE(made->beforeEndMs(), utcMs("2026-03-22T23:00:00Z"));
    QCOMPARE(made->beforeCutMs(askedAtMs), made->beforeEndMs());
    QVERIFY(!made->isOutgrownBy(askedAtMs));
    QVERIFY(!made->contains(askedAtMs));
}

void TestOverviewPeriod::aPeriodInTheFutureIsComparedWithNothingYet()
{
    const auto running = OverviewPeriod::make(custom("2026-03-30", "2026-04-02"), askedAtMs, {});
    QCOMPARE(running->endMs(), utcMs("2026-04-02T22:00:00Z"));
    QCOMPARE(running->beforeCutMs(askedAtMs), utcMs("2026-03-23T11:20:00Z"));
    const auto next = OverviewPeriod::make(custom("2026-05-04", "2026-05-10"), askedAtMs, {});
    QCOMPARE(next->beforeCutMs(askedAtMs), next->beforeFromMs());
}

void TestOverviewPeriod::longPeriodsAreCutCoarser()
{
    const auto stepOf = [](const char *from, const char *to) {
        return OverviewPeriod::make(custom(from, to), askedAtMs, {})->stepMs();
    };
    QCOMPARE(stepOf("2026-03-01", "2026-03-01"), hourMs / 4);
    QCOMPARE(stepOf("2026-03-01", "2026-03-07"), hourMs);
    QCOMPARE(stepOf("2026-03-01", "2026-03-08"), 24 * hourMs);
    QCOMPARE(stepOf("2025-01-01", "2026-02-04"), 24 * hourMs); // 400 days
    QCOMPARE(stepOf("2025-01-01", "2026-02-05"), 7 * 24 * hourMs);
    const auto years =
        OverviewPeriod::make(custom("2021-01-01", "2025-12-31"), askedAtMs, {}); // 1826 days
    QVERIFY(years->steps().bucketsIn(years->fromMs(), years->endMs()).size() <= 262);
}

void TestOverviewPeriod::aYearBackLandsOnTheSameWeekday()
{
    OverviewParams week = paramsIn("7d");
    week.comparison = Comparison::Year;
    const auto made = OverviewPeriod::make(week, askedAtMs, {});
    // 24 March 2026 and 25 March 2025 are Tuesdays, on either side of the clocks' change
    QCOMPARE(made->fromMs(), utcMs("2026-03-23T23:00:00Z"));
    QCOMPARE(made->beforeFromMs(), utcMs("2025-03-24T23:00:00Z"));
    QCOMPARE(made->beforeEndMs(), utcMs("2025-03-31T22:00:00Z"));
    QCOMPARE(made->beforeCutMs(askedAtMs), utcMs("2025-03-31T10:20:00Z"));
}

void TestOverviewPeriod::noComparisonReadsNothingEarlier()
{
    OverviewParams week = paramsIn("7d");
    week.comparison = Comparison::None;
    const auto made = OverviewPeriod::make(week, askedAtMs, {});
    QCOMPARE(made->beforeFromMs(), 0);
    QCOMPARE(made->beforeEndMs(), 0);
    QCOMPARE(made->beforeCutMs(askedAtMs), 0);
}

void TestOverviewPeriod::unknownPeriodsAndZonesAreRefused()
{
    QCOMPARE(OverviewPeriod::make(paramsIn("fortnight"), askedAtMs, {}).error().context,
             QStringLiteral("period"));
    QCOMPARE(OverviewPeriod::make(paramsIn("7d", "Mars/Base"), askedAtMs, {}).error().context,
             QStringLiteral("zone"));
}

QTEST_GUILESS_MAIN(TestOverviewPeriod)
#include "tst_overviewperiod.moc"
