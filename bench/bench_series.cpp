// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What planners hand in: nanoseconds a row of a history of a million rows, and a calendar of rules.
#include "core/planning/calendar/calendarday.h"
#include "core/planning/series/series.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <cstdio>

using namespace Wheelhouse;

namespace {

constexpr int rows = 1'000'000;
constexpr int rules = 1'000;

enum class Order { Rising, Falling };

QByteArray history(Order order)
{
    QByteArray text("timestamp,value\n");
    text.reserve(rows * 24);
    const LocalSeconds from = *parseLocalTime("1990-01-01");
    for (int i = 0; i < rows; ++i) {
        const int row = order == Order::Rising ? i : rows - 1 - i;
        text += formatLocalTime(from + row * 300) + ',' + QByteArray::number(row % 61) + '\n';
    }
    return text;
}

void measure(const char *what, QByteArray text, int freqMinutes)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    QElapsedTimer timer;
    timer.start();
    const auto series = readSeries(buffer, QStringLiteral("bench"), freqMinutes);
    std::printf("%-40s %6.0f ns a row, %zu points\n", what, double(timer.nsecsElapsed()) / rows,
                series ? series->points.size() : 0);
}

void measureCalendar()
{
    QByteArray text("BEGIN:VCALENDAR\r\n");
    for (int i = 0; i < rules; ++i)
        text += "BEGIN:VEVENT\r\nSUMMARY:event " + QByteArray::number(i) +
                "\r\nDTSTART;TZID=Europe/Berlin:19990101T090000\r\n"
                "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2\r\nEND:VEVENT\r\n";
    text += "END:VCALENDAR\r\n";
    const qint64 from = dayNumberOf(*parseLocalTime("2024-01-01"));
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    QElapsedTimer timer;
    timer.start();
    const auto events = readEvents(buffer, QStringLiteral("bench"), from, from + 3 * 365);
    std::printf("%-40s %6.1f us a rule, %zu days\n", "a calendar of monthly rules, three years",
                double(timer.nsecsElapsed()) / 1000 / rules, events ? events->size() : 0);
}

} // namespace

int main()
{
    measure("5 minutes, as they are", history(Order::Rising), 5);
    measure("5 minutes, added up to 30", history(Order::Rising), 30);
    measure("5 minutes, in falling order", history(Order::Falling), 5);
    measureCalendar();
    return 0;
}
