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
    void aTableWithoutADateIsRefused();
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

void TestCalendarDay::aTableWithoutADateIsRefused()
{
    const auto events = read("date,name\n2003-01-01,a\nsoon,b\n", "2003-01-01", "2003-12-31");
    QVERIFY(!events);
    QCOMPARE(events.error().context, QStringLiteral("in.csv:3"));
}

QTEST_GUILESS_MAIN(TestCalendarDay)
#include "tst_calendarday.moc"
