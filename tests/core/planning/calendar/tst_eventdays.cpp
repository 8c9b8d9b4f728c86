// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/eventdays.h"

#include <QTest>

using namespace Wheelhouse;

class TestEventDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheDaysOfEvents_data();
    void givesTheDaysOfEvents();
    void aRepetitionCanBeMovedOrCancelled();
    void aDayIsThatOfTheClock();
    void anEndBeforeTheStartIsRefused();
    void daysWithoutEndAreRefused();
};

namespace {

const QString fileName = QStringLiteral("in.ics");

qint64 dayOf(const char *date)
{
    return dayNumberOf(*parseLocalTime(date));
}

Result<std::vector<CalendarEvent>>
expand(const QByteArray &events, const WallClock *clock = nullptr, const QByteArray &head = {},
       const char *from = "2003-01-01", const char *to = "2003-12-31")
{
    auto calendar =
        readCalendarText("BEGIN:VCALENDAR\n" + head + events + "END:VCALENDAR\n", fileName);
    if (!calendar)
        return calendar.error();
    return eventDays(*calendar, fileName, dayOf(from), dayOf(to), clock);
}

QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\nSUMMARY:a\n" + lines + "\nEND:VEVENT\n";
}

/// The days as "07-24 07-25"
QString daysOf(const Result<std::vector<CalendarEvent>> &events)
{
    if (!events)
        return events.error().text();
    QStringList days;
    for (const CalendarEvent &each : *events)
        days << QString::fromLatin1(formatLocalTime(each.day * secondsADay).sliced(5, 5));
    days.sort();
    return days.join(u' ');
}

} // namespace

void TestEventDays::givesTheDaysOfEvents_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const char *lines, const char *days) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(days);
    };
    row("a day", "DTSTART;VALUE=DATE:20030724", "07-24");
    row("outside of the window", "DTSTART;VALUE=DATE:20020724", "");
    row("days, the end excluded", "DTSTART;VALUE=DATE:20030724\nDTEND;VALUE=DATE:20030727",
        "07-24 07-25 07-26");
    row("an end on the same day", "DTSTART;VALUE=DATE:20030724\nDTEND;VALUE=DATE:20030724",
        "07-24");
    row("into the window", "DTSTART;VALUE=DATE:20021230\nDTEND;VALUE=DATE:20030103", "01-01 01-02");
    row("out of the window", "DTSTART;VALUE=DATE:20031230\nDURATION:P1W", "12-30 12-31");
    row("an evening", "DTSTART:20030724T200000\nDTEND:20030724T220000", "07-24");
    row("until midnight", "DTSTART:20030724T200000\nDTEND:20030725T000000", "07-24");
    row("over midnight", "DTSTART:20030724T200000\nDTEND:20030725T010000", "07-24 07-25");
    row("a moment at midnight", "DTSTART:20030724T000000", "07-24");
    row("each year since long ago", "DTSTART;VALUE=DATE:19500724\nRRULE:FREQ=YEARLY", "07-24");
    row("first and last Monday of a month",
        "DTSTART;VALUE=DATE:20030901\nRRULE:FREQ=MONTHLY;COUNT=4;BYDAY=1MO,-1MO",
        "09-01 09-29 10-06 10-27");
    row("two days each week",
        "DTSTART;VALUE=DATE:20030701\nDURATION:P2D\nRRULE:FREQ=WEEKLY;COUNT=3",
        "07-01 07-02 07-08 07-09 07-15 07-16");
    row("days that overlap", "DTSTART;VALUE=DATE:20030701\nDURATION:P3D\nRRULE:FREQ=DAILY;COUNT=3",
        "07-01 07-02 07-03 07-04 07-05");
    row("more dates", "DTSTART;VALUE=DATE:20030701\nRDATE;VALUE=DATE:20030704,20030708",
        "07-01 07-04 07-08");
    row("a period", "DTSTART:20030701T090000\nRDATE;VALUE=PERIOD:20030704T090000/P2D",
        "07-01 07-04 07-05 07-06");
    row("all but some",
        "DTSTART;VALUE=DATE:20030701\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20030702,"
        "20030704",
        "07-01 07-03");
    row("excepted days of a time",
        "DTSTART:20030701T090000\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20030702\n"
        "EXDATE:20030703T090000\nEXDATE:20030704T100000",
        "07-01 07-04");
    row("excepted in UTC",
        "DTSTART;TZID=America/New_York:20030701T090000\nRRULE:FREQ=DAILY;COUNT=3\n"
        "EXDATE:20030702T130000Z",
        "07-01 07-03");
    row("excepted by a rule",
        "DTSTART;VALUE=DATE:20030701\nRRULE:FREQ=DAILY;COUNT=4\nEXRULE:FREQ=DAILY;INTERVAL=2",
        "07-02 07-04");
    row("until, in UTC", // 9:00 in New York is 13:00 in UTC
        "DTSTART;TZID=America/New_York:20030701T090000\nRRULE:FREQ=DAILY;UNTIL=20030703T130000Z",
        "07-01 07-02 07-03");
    row("until just before, in UTC",
        "DTSTART;TZID=America/New_York:20030701T090000\nRRULE:FREQ=DAILY;UNTIL=20030703T125959Z",
        "07-01 07-02");
    row("until a day", "DTSTART:20030701T090000\nRRULE:FREQ=DAILY;UNTIL=20030703",
        "07-01 07-02 07-03");
    row("two rules",
        "DTSTART;VALUE=DATE:20030701\nRRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=MONTHLY;COUNT=2",
        "07-01 07-02 08-01");
    row("cancelled", "DTSTART;VALUE=DATE:20030724\nSTATUS:CANCELLED", "");
}

void TestEventDays::givesTheDaysOfEvents()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, days);
    QCOMPARE(daysOf(expand(eventOf(lines))), days);
}

void TestEventDays::aRepetitionCanBeMovedOrCancelled()
{
    const QByteArray weekly = eventOf("UID:1\nDTSTART;TZID=Europe/Berlin:20030701T090000\n"
                                      "RRULE:FREQ=WEEKLY;COUNT=4");
    QCOMPARE(daysOf(expand(weekly)), QStringLiteral("07-01 07-08 07-15 07-22"));
    const QByteArray moved = eventOf("UID:1\nRECURRENCE-ID;TZID=Europe/Berlin:20030708T090000\n"
                                     "DTSTART;TZID=Europe/Berlin:20030709T090000");
    QCOMPARE(daysOf(expand(weekly + moved)), QStringLiteral("07-01 07-09 07-15 07-22"));
    QCOMPARE(daysOf(expand(moved + weekly)), QStringLiteral("07-01 07-09 07-15 07-22"));
    const QByteArray cancelled = eventOf("UID:1\nRECURRENCE-ID:20030715T070000Z\n"
                                         "DTSTART:20030715T070000Z\nSTATUS:CANCELLED");
    QCOMPARE(daysOf(expand(weekly + cancelled)), QStringLiteral("07-01 07-08 07-22"));
    const QByteArray other = eventOf("UID:2\nRECURRENCE-ID;TZID=Europe/Berlin:20030708T090000\n"
                                     "DTSTART;TZID=Europe/Berlin:20030709T090000");
    QCOMPARE(daysOf(expand(weekly + other)), QStringLiteral("07-01 07-08 07-09 07-15 07-22"));
}

void TestEventDays::aDayIsThatOfTheClock()
{
    const WallClock berlin(QTimeZone("Europe/Berlin"));
    const QByteArray utc = eventOf("DTSTART:20030724T230000Z\nDURATION:PT1H");
    QCOMPARE(daysOf(expand(utc)), QStringLiteral("07-24"));
    QCOMPARE(daysOf(expand(utc, &berlin)), QStringLiteral("07-25"));
    QCOMPARE(daysOf(expand(utc, nullptr, "X-WR-TIMEZONE:Europe/Berlin\n")),
             QStringLiteral("07-25"));
    const QByteArray newYork = eventOf("DTSTART;TZID=America/New_York:20030724T200000");
    QCOMPARE(daysOf(expand(newYork)), QStringLiteral("07-24"));
    QCOMPARE(daysOf(expand(newYork, &berlin)), QStringLiteral("07-25"));
    QCOMPARE(daysOf(expand(eventOf("DTSTART;VALUE=DATE:20030724"), &berlin)),
             QStringLiteral("07-24"));
    // an end in another zone: from 23:00 to 23:30 in UTC
    QCOMPARE(daysOf(expand(eventOf("DTSTART;TZID=Europe/London:20030114T230000\n"
                                   "DTEND;TZID=Europe/Berlin:20030115T003000"))),
             QStringLiteral("01-14"));
}

void TestEventDays::anEndBeforeTheStartIsRefused()
{
    const auto events = expand(eventOf("DTSTART:20030724T200000\nDTEND:20030724T190000"));
    QVERIFY(!events);
    QCOMPARE(events.error().text(), QStringLiteral("in.ics:2: the event ends before it begins"));
}

void TestEventDays::daysWithoutEndAreRefused()
{
    QByteArray many;
    for (int i = 0; i < 60; ++i)
        many += eventOf("DTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY;COUNT=999999999");
    const auto events = expand(many, nullptr, {}, "9000-01-01", "9000-12-31");
    QVERIFY(!events);
    QCOMPARE(events.error().code, ErrorCode::TooLarge);
    QVERIFY(events.error().context.startsWith(QStringLiteral("in.ics:")));
    const auto days = expand(eventOf("DTSTART;VALUE=DATE:00010101\nDURATION:P3000000D"), nullptr,
                             {}, "0001-01-01", "9999-12-31");
    QVERIFY(!days);
    QCOMPARE(days.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestEventDays)
#include "tst_eventdays.moc"
