// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/calendarday.h"

#include "core/planning/series/localtime.h"

#include <QBuffer>
#include <QTest>

using namespace Wheelhouse;

class TestCalendarDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATable();
    void whatIsNoTableOfEventsIsRefused_data();
    void whatIsNoTableOfEventsIsRefused();
    void theContentDecidesTheFormat();
    void aCalendarTooLargeIsRefused();
};

namespace {

qint64 day(const char *date)
{
    return dayNumberOf(*parseLocalTime(date));
}

Result<std::vector<CalendarEvent>> read(QByteArray text, const char *from, const char *to)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readEvents(buffer, QStringLiteral("in.csv"), day(from), day(to));
}

} // namespace

void TestCalendarDay::readsATable()
{
    const auto events = read("name,date,country\nNew Year,2003-01-01,\nPremiere,2003-07-24,DE\n"
                             "\"Early, by a year\",2002-07-24,DE\nPremiere,2003-07-24,DE\n",
                             "2003-01-01", "2003-12-31");
    QVERIFY2(events, events ? "" : qPrintable(events.error().text()));
    const std::vector<CalendarEvent> expected{
        {day("2003-01-01"), QStringLiteral("New Year")},
        {day("2003-07-24"), QStringLiteral("Premiere (DE)")},
    };
    QVERIFY(*events == expected);
}

void TestCalendarDay::whatIsNoTableOfEventsIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("no date") << QByteArray("date,name\n2003-01-01,a\nsoon,b\n")
                             << QStringLiteral("in.csv:3");
    QTest::newRow("no name") << QByteArray("date,name\n2003-01-01,\n")
                             << QStringLiteral("in.csv:2");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("in.csv:1");
    QTest::newRow("header only") << QByteArray("date,name\n") << QStringLiteral("in.csv:1");
    QTest::newRow("no column") << QByteArray("day,name\n") << QStringLiteral("in.csv:1");
    QTest::newRow("a calendar without events")
        << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\n") << QStringLiteral("in.csv");
    QTest::newRow("a calendar cut off")
        << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\n") << QStringLiteral("in.csv:2");
}

void TestCalendarDay::whatIsNoTableOfEventsIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto events = read(text, "2003-01-01", "2003-12-31");
    QVERIFY(!events);
    QCOMPARE(events.error().context, where);
}

void TestCalendarDay::theContentDecidesTheFormat()
{
    const QByteArray calendar("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20030724\r\n"
                              "SUMMARY:Premiere\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n"
                              "END:VCALENDAR\r\n");
    for (const QByteArray &text : {calendar, "\xef\xbb\xbf" + calendar, "\r\n" + calendar}) {
        const auto events = read(text, "2004-01-01", "2005-12-31");
        QVERIFY2(events, events ? "" : qPrintable(events.error().text()));
        const std::vector<CalendarEvent> expected{
            {day("2004-07-24"), QStringLiteral("Premiere")},
            {day("2005-07-24"), QStringLiteral("Premiere")},
        };
        QVERIFY(*events == expected);
    }
}

void TestCalendarDay::aCalendarTooLargeIsRefused()
{
    QByteArray text("BEGIN:VCALENDAR\n");
    text += QByteArray(33 * 1024 * 1024, '\n');
    const auto events = read(text, "2003-01-01", "2003-12-31");
    QVERIFY(!events);
    QCOMPARE(events.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestCalendarDay)
#include "tst_calendarday.moc"
