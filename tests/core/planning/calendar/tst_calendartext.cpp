// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/calendartext.h"

#include <QTest>

using namespace Wheelhouse;

class TestCalendarText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAnEventSays();
    void passesOverWhatIsNoEvent();
    void saysWhereAndWhatIsWrong_data();
    void saysWhereAndWhatIsWrong();
};

namespace {

const QString name = QStringLiteral("in.ics");

} // namespace

void TestCalendarText::readsWhatAnEventSays()
{
    const auto calendar =
        readCalendarText("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin\r\n"
                         "BEGIN:VEVENT\r\nUID:1@x\r\nSUMMARY:Premiere\\, part\r\n  two\r\n"
                         "DTSTART;TZID=America/New_York:20030724T200000\r\n"
                         "DTEND;TZID=America/New_York:20030724T220000\r\n"
                         "RRULE:FREQ=YEARLY;COUNT=3\r\n"
                         "RDATE;VALUE=PERIOD:20030801T200000Z/PT3H,20030802T200000Z\r\n"
                         "EXDATE:20040724T200000,20050724T200000\r\nSTATUS:CONFIRMED\r\n"
                         "END:VEVENT\r\nEND:VCALENDAR\r\n",
                         name);
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().text()));
    QCOMPARE(calendar->zone, QByteArray("Europe/Berlin"));
    QCOMPARE(calendar->events.size(), size_t(1));
    const EventEntry &event = calendar->events.front();
    QCOMPARE(event.line, 4);
    QCOMPARE(event.uid, QByteArray("1@x"));
    QCOMPARE(event.name, QStringLiteral("Premiere, part two"));
    QCOMPARE(event.start->zone, QByteArray("America/New_York"));
    QCOMPARE(event.end->time.at - event.start->time.at, 7200);
    QCOMPARE(event.rules.size(), size_t(1));
    QCOMPARE(event.rules.front().line, 10);
    QCOMPARE(event.extraStarts.size(), size_t(2));
    QCOMPARE(event.extraStarts[0].lengthSeconds, std::optional<qint64>(3 * 3600));
    QVERIFY(!event.extraStarts[1].lengthSeconds);
    QCOMPARE(event.exceptStarts.size(), size_t(2));
    QVERIFY(!event.cancelled);
    QVERIFY(!event.replaces);
}

void TestCalendarText::passesOverWhatIsNoEvent()
{
    auto calendar = readCalendarText(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "RRULE:FREQ=SECONDLY\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
        "BEGIN:VTODO\nDTSTART:never\nEND:VTODO\n"
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20030724\nstatus:cancelled\n"
        "BEGIN:VALARM\nTRIGGER:-PT5M\nDURATION:soon\nSUMMARY:alarm\nEND:VALARM\n"
        "X-NOTE;X=1:anything\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR\n",
        name);
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().text()));
    QCOMPARE(calendar->events.size(), size_t(1));
    QVERIFY(calendar->events[0].cancelled);
    QVERIFY(!calendar->events[0].lengthSeconds);
    QVERIFY(!calendar->events[0].name.isEmpty());
    QCOMPARE(calendar->zones.clock("Office")->fromUtc(0), 3 * 3600);
}

void TestCalendarText::saysWhereAndWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *event, int line, const char *what) {
        QTest::newRow(QByteArray(event).simplified())
            << QByteArray(event) << line << QString::fromUtf8(what);
    };
    row("DTSTART:soon\n", 3, "DTSTART cannot be “soon”");
    row("DTSTART:20030230\n", 3, "DTSTART cannot be “20030230”");
    row("SUMMARY:x\n", 2, "no DTSTART");
    row("DTSTART:20030724\nDTSTART:20030725\n", 4, "DTSTART twice");
    row("DTSTART:20030724\nRRULE:FREQ=NEVER\n", 4, "FREQ cannot be “NEVER”");
    row("DTSTART:20030724\nSUMMARY:a\n b\nRRULE:COUNT=3\n", 6, "no FREQ");
    row("DTSTART:20030724\nEXRULE:FREQ=SECONDLY\n", 4, "within a day");
    row("DTSTART:20030724\nDURATION:1 day\n", 4, "DURATION cannot be “1 day”");
    row("DTSTART:20030724\nDURATION:-P1D\n", 4, "DURATION cannot be “-P1D”");
    row("DTSTART:20030724\nDTEND:20030725\nDURATION:P1D\n", 2, "both DTEND and DURATION");
    row("DTSTART:20030724\nDTEND:20030725T100000\n", 2, "one is a date");
    row("DTSTART:20030724\nEXDATE:20030801,x\n", 4, "EXDATE cannot be “x”");
    row("DTSTART:20030724\nRDATE:20030801/x\n", 4, "RDATE cannot be “20030801/x”");
    row("RECURRENCE-ID;RANGE=THISANDFUTURE:20030801\n", 3, "RANGE");
    row("just words\n", 3, "is no line of a calendar");
    row("BEGIN:VEVENT\n", 3, "an event within an event");
    row("END:VCALENDAR\n", 3, "END:VCALENDAR does not end");
}

void TestCalendarText::saysWhereAndWhatIsWrong()
{
    QFETCH(QByteArray, event);
    QFETCH(int, line);
    QFETCH(QString, what);
    const auto calendar = readCalendarText(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + event + "END:VEVENT\nEND:VCALENDAR\n", name);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().context, QStringLiteral("in.ics:%1").arg(line));
    QVERIFY2(calendar.error().detail.contains(what), qPrintable(calendar.error().detail));
    const auto cut = readCalendarText("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20030101\n", name);
    QVERIFY(!cut);
    QCOMPARE(cut.error().text(), QStringLiteral("in.ics:3: the calendar ends within VEVENT"));
    QVERIFY(!readCalendarText("DTSTART:20030101\n", name));
    QVERIFY(!readCalendarText(QByteArray("BEGIN:VCALENDAR\n").repeated(30), name));
}

QTEST_GUILESS_MAIN(TestCalendarText)
#include "tst_calendartext.moc"
