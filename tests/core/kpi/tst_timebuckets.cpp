// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/timebuckets.h"

#include "core/kpi/cell.h"

#include <QDateTime>
#include <QHash>
#include <QTest>

using namespace Wheelhouse;

class TestTimeBuckets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownZonesAreRefused();
    void daysAreThoseOfTheZone();
    void theDayClocksGoForwardHas23Hours();
    void theDayClocksGoBackHas25Hours();
    void hoursOfZonesOffTheHourBeginWhereTheirsDo();
    void weeksBeginOnMonday();
    void hoursOfTheWeekCountFromMonday();
    void allHoursOfTheWeekOccurInALongRange();
    void rangesHaveNoGaps_data();
    void rangesHaveNoGaps();
    void noStepIsOneBucket();
    void midnightsMoveByLocalDays();
    void everySlotOfTheYearsIsWhereTheCalendarSays_data();
    void everySlotOfTheYearsIsWhereTheCalendarSays();
};

namespace {

constexpr qint64 hourMs = 3'600'000;

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

TimeBuckets buckets(const char *zone, Step step)
{
    return *TimeBuckets::make(zone, step);
}

} // namespace

void TestTimeBuckets::unknownZonesAreRefused()
{
    for (const char *zone : {"Europe/Atlantis", "", "; drop"}) {
        const auto made = TimeBuckets::make(zone, Step::Day);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::Invalid);
        QCOMPARE(made.error().context, QStringLiteral("zone"));
    }
}

void TestTimeBuckets::daysAreThoseOfTheZone()
{
    const TimeBuckets warsaw = buckets("Europe/Warsaw", Step::Day);
    QCOMPARE(warsaw.bucketOf(utc("2026-01-10T22:45:00Z")), utc("2026-01-09T23:00:00Z"));
    QCOMPARE(warsaw.bucketOf(utc("2026-01-10T23:00:00Z")), utc("2026-01-10T23:00:00Z"));
    QCOMPARE(warsaw.bucketOf(utc("2026-07-10T22:00:00Z")), utc("2026-07-10T22:00:00Z"));
}

void TestTimeBuckets::theDayClocksGoForwardHas23Hours()
{
    const auto days = buckets("Europe/Warsaw", Step::Day)
                          .bucketsIn(utc("2026-03-28T23:00:00Z"), utc("2026-03-30T22:00:00Z"));
    QCOMPARE(days.size(), 2);
    QCOMPARE(days[1] - days[0], 23 * hourMs);
    const auto hours = buckets("Europe/Warsaw", Step::Hour).bucketsIn(days[0], days[1]);
    QCOMPARE(hours.size(), 23);
}

void TestTimeBuckets::theDayClocksGoBackHas25Hours()
{
    const auto days = buckets("America/New_York", Step::Day)
                          .bucketsIn(utc("2025-11-02T04:00:00Z"), utc("2025-11-03T06:00:00Z"));
    QCOMPARE(days.size(), 2);
    QCOMPARE(days[1] - days[0], 25 * hourMs);
    const auto hours = buckets("America/New_York", Step::Hour).bucketsIn(days[0], days[1]);
    QCOMPARE(hours.size(), 25);
    QHash<qint64, int> perHourOfWeek;
    const TimeBuckets week = buckets("America/New_York", Step::HourOfWeek);
    for (const qint64 hour : hours)
        ++perHourOfWeek[week.bucketOf(hour)];
    QCOMPARE(perHourOfWeek.size(), 24);
    QCOMPARE(perHourOfWeek.value((6 * 24 + 1) * hourMs), 2);
}

void TestTimeBuckets::hoursOfZonesOffTheHourBeginWhereTheirsDo()
{
    QCOMPARE(buckets("Asia/Kathmandu", Step::Hour).bucketOf(utc("2026-01-10T12:30:00Z")),
             utc("2026-01-10T12:15:00Z"));
}

void TestTimeBuckets::weeksBeginOnMonday()
{
    const TimeBuckets moscow = buckets("Europe/Moscow", Step::Week);
    QCOMPARE(moscow.bucketOf(utc("2026-11-22T20:45:00Z")), utc("2026-11-15T21:00:00Z"));
    QCOMPARE(moscow.bucketOf(utc("2026-11-22T21:00:00Z")), utc("2026-11-22T21:00:00Z"));
}

void TestTimeBuckets::hoursOfTheWeekCountFromMonday()
{
    const TimeBuckets week = buckets("UTC", Step::HourOfWeek);
    QCOMPARE(week.bucketOf(utc("2026-11-16T00:45:00Z")), 0);
    QCOMPARE(week.bucketOf(utc("2026-11-22T23:45:00Z")), 167 * hourMs);
}

void TestTimeBuckets::allHoursOfTheWeekOccurInALongRange()
{
    const auto hours = buckets("Europe/Paris", Step::HourOfWeek)
                           .bucketsIn(utc("2026-03-20T10:00:00Z"), utc("2036-04-20T10:00:00Z"));
    QCOMPARE(hours.size(), 168);
    QCOMPARE(hours.first(), 0);
    QCOMPARE(hours.last(), 167 * hourMs);
}

void TestTimeBuckets::rangesHaveNoGaps_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("slot") << Step::Slot;
    QTest::newRow("hour") << Step::Hour;
    QTest::newRow("day") << Step::Day;
    QTest::newRow("week") << Step::Week;
}

void TestTimeBuckets::rangesHaveNoGaps()
{
    QFETCH(Step, step);
    const TimeBuckets lordHowe = buckets("Australia/Lord_Howe", step);
    const qint64 fromMs = utc("2026-03-20T01:07:00Z");
    const qint64 toMs = utc("2026-04-20T01:00:00Z");
    const QList<qint64> range = lordHowe.bucketsIn(fromMs, toMs);
    QList<qint64> seen;
    for (qint64 slotMs = utc("2026-03-20T01:15:00Z"); slotMs < toMs; slotMs += slotLengthMs) {
        const qint64 bucket = lordHowe.bucketOf(slotMs);
        if (seen.isEmpty() || seen.last() != bucket)
            seen.append(bucket);
    }
    QCOMPARE(range, seen);
}

void TestTimeBuckets::noStepIsOneBucket()
{
    const TimeBuckets none = buckets("UTC", Step::None);
    QCOMPARE(none.bucketOf(utc("2026-03-20T01:00:00Z")), 0);
    QCOMPARE(none.bucketsIn(0, utc("2026-03-20T01:00:00Z")), QList<qint64>{0});
}

void TestTimeBuckets::midnightsMoveByLocalDays()
{
    const TimeBuckets warsaw = buckets("Europe/Warsaw", Step::Day);
    const qint64 noon = utc("2026-03-29T10:00:00Z");
    QCOMPARE(warsaw.midnight(noon), utc("2026-03-28T23:00:00Z"));
    QCOMPARE(warsaw.midnight(noon, 1), utc("2026-03-29T22:00:00Z"));
    QCOMPARE(warsaw.midnight(noon, -6), utc("2026-03-22T23:00:00Z"));
}

QTEST_GUILESS_MAIN(TestTimeBuckets)
void TestTimeBuckets::everySlotOfTheYearsIsWhereTheCalendarSays_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Warsaw", "America/New_York", "Asia/Kolkata",
                             "Australia/Lord_Howe", "Africa/Casablanca", "America/Sao_Paulo"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestTimeBuckets::everySlotOfTheYearsIsWhereTheCalendarSays()
{
    QFETCH(QByteArray, zone);
    const QTimeZone place(zone);
    const TimeBuckets days = *TimeBuckets::make(zone, Step::Day);
    const TimeBuckets weeks = *TimeBuckets::make(zone, Step::Week);
    const TimeBuckets hours = *TimeBuckets::make(zone, Step::Hour);
    const TimeBuckets hoursOfWeek = *TimeBuckets::make(zone, Step::HourOfWeek);
    // 2017 and 2018: clocks changed at midnight in Brazil, so that there was no 00:00.
    for (qint64 slot = utc("2017-01-01T00:00:00Z"); slot < utc("2019-01-01T00:00:00Z");
         slot += slotLengthMs) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(slot, place);
        const QDate date = local.date();
        const int sinceMidnightMs = local.time().msecsSinceStartOfDay();
        QCOMPARE(days.bucketOf(slot), date.startOfDay(place).toMSecsSinceEpoch());
        QCOMPARE(weeks.bucketOf(slot),
                 date.addDays(1 - date.dayOfWeek()).startOfDay(place).toMSecsSinceEpoch());
        QCOMPARE(hours.bucketOf(slot), slot - sinceMidnightMs % hourMs);
        QCOMPARE(hoursOfWeek.bucketOf(slot),
                 ((date.dayOfWeek() - 1) * 24 + sinceMidnightMs / hourMs) * hourMs);
    }
}

#include "tst_timebuckets.moc"
