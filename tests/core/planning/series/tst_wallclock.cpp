// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/wallclock.h"

#include <QTest>

using namespace Wheelhouse;

class TestWallClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTimeOfTheZone_data();
    void showsTheTimeOfTheZone();
    void knowsDaysOf23And25Hours_data();
    void knowsDaysOf23And25Hours();
    void knowsWhatIsSkippedAndRepeated();
    void aZoneWithoutDaylightSavingIsPlain();
};

namespace {

WallClock clockOf(const char *zone)
{
    return WallClock(QTimeZone(QByteArray(zone)));
}

LocalSeconds at(const char *text)
{
    return *parseLocalTime(text);
}

} // namespace

void TestWallClock::showsTheTimeOfTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *zone, const char *utc, const char *shown) {
        QTest::addRow("%s %s", zone, utc)
            << QByteArray(zone) << QByteArray(utc) << QByteArray(shown);
    };
    row("Europe/Berlin", "2003-03-30 00:59:59", "2003-03-30 01:59:59");
    row("Europe/Berlin", "2003-03-30 01:00:00", "2003-03-30 03:00:00");
    row("Europe/Berlin", "2003-10-26 00:30:00", "2003-10-26 02:30:00");
    row("Europe/Berlin", "2003-10-26 01:30:00", "2003-10-26 02:30:00");
    row("America/New_York", "2026-07-04 16:00:00", "2026-07-04 12:00:00");
    row("America/New_York", "2060-01-04 16:00:00", "2060-01-04 11:00:00");
    row("Asia/Kolkata", "2026-07-04 00:00:00", "2026-07-04 05:30:00");
    row("UTC", "2026-07-04 00:00:00", "2026-07-04 00:00:00");
}

void TestWallClock::showsTheTimeOfTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, utc);
    QFETCH(QByteArray, shown);
    const WallClock clock = clockOf(zone);
    QCOMPARE(formatLocalTime(clock.fromUtc(at(utc))), shown);
    const bool second = utc == "2003-10-26 01:30:00"; // of a time shown twice the first is meant
    QCOMPARE(formatLocalTime(clock.toUtc(at(shown))),
             second ? QByteArray("2003-10-26 00:30:00") : utc);
}

void TestWallClock::knowsDaysOf23And25Hours_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *zone, const char *day, int minutes) {
        QTest::addRow("%s %s", zone, day) << QByteArray(zone) << QByteArray(day) << minutes;
    };
    row("Europe/Berlin", "2003-03-30", 23 * 60);
    row("Europe/Berlin", "2003-03-31", 24 * 60);
    row("Europe/Berlin", "2003-10-26", 25 * 60);
    row("Europe/London", "2026-10-25", 25 * 60);
    row("America/Sao_Paulo", "2017-10-15", 23 * 60); // begins at midnight
    row("America/Sao_Paulo", "2018-02-17", 25 * 60);
    row("Australia/Lord_Howe", "2026-04-05", 24 * 60 + 30);
    row("Asia/Tokyo", "2026-03-29", 24 * 60);
}

void TestWallClock::knowsDaysOf23And25Hours()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, day);
    QFETCH(int, minutes);
    QCOMPARE(clockOf(zone).secondsOfDay(dayNumberOf(at(day))), qint64(minutes) * 60);
}

void TestWallClock::knowsWhatIsSkippedAndRepeated()
{
    const WallClock clock = clockOf("Europe/Berlin");
    const auto holds = [](const std::vector<WallClock::Hour> &hours, const char *text) {
        return std::any_of(hours.begin(), hours.end(),
                           [&](const WallClock::Hour &hour) { return hour.holds(at(text)); });
    };
    QVERIFY(!holds(clock.skippedHours(), "2003-03-30 01:59:59"));
    QVERIFY(holds(clock.skippedHours(), "2003-03-30 02:00:00"));
    QVERIFY(holds(clock.skippedHours(), "2003-03-30 02:59:59"));
    QVERIFY(!holds(clock.skippedHours(), "2003-03-30 03:00:00"));
    QVERIFY(!holds(clock.repeatedHours(), "2003-10-26 01:59:59"));
    QVERIFY(holds(clock.repeatedHours(), "2003-10-26 02:00:00"));
    QVERIFY(!holds(clock.repeatedHours(), "2003-10-26 03:00:00"));
    // never shown: as if the clock had not been put forward yet
    QCOMPARE(formatLocalTime(clock.toUtc(at("2003-03-30 02:30"))),
             QByteArray("2003-03-30 01:30:00"));
}

void TestWallClock::aZoneWithoutDaylightSavingIsPlain()
{
    const WallClock clock(QTimeZone(2 * 3600));
    QVERIFY(clock.skippedHours().empty());
    QVERIFY(clock.repeatedHours().empty());
    QCOMPARE(clock.fromUtc(0), 7200);
    QCOMPARE(clock.toUtc(7200), 0);
}

QTEST_GUILESS_MAIN(TestWallClock)
#include "tst_wallclock.moc"
