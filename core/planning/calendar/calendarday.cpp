// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/calendarday.h"

#include "core/planning/calendar/eventdays.h"
#include "core/planning/series/localtime.h"
#include "core/planning/series/tablereader.h"

#include <QIODevice>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 mostCalendarBytes = 32 * 1024 * 1024;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
constexpr qint64 firstDay = -719'162; ///< 0001-01-01
constexpr qint64 lastDay = 2'932'896; ///< 9999-12-31

Result<std::vector<CalendarEvent>> readTable(QIODevice &device, const QString &fileName)
{
    TableReader table(device, fileName);
    if (auto header = table.readHeader({QStringLiteral("date"), QStringLiteral("name")},
                                       {QStringLiteral("country")});
        !header)
        return header.error();
    std::vector<CalendarEvent> events;
    TableReader::Row row = table.next();
    for (; row == TableReader::Row::Record; row = table.next()) {
        const auto at = parseLocalTime(table.field(0));
        if (!at)
            return table.invalid(at.error().detail);
        QString name = QString::fromUtf8(table.field(1));
        if (name.isEmpty())
            return table.invalid(QStringLiteral("the event has no name"));
        if (const QByteArrayView country = table.field(2); !country.isEmpty())
            name += QStringLiteral(" (%1)").arg(QString::fromUtf8(country));
        events.push_back({dayNumberOf(*at), name});
    }
    if (row == TableReader::Row::Failed)
        return table.error();
    if (events.empty())
        return table.invalid(QStringLiteral("there is no event below the header"));
    return events;
}

bool isCalendar(QIODevice &device)
{
    QByteArray text = device.peek(256);
    if (text.startsWith(byteOrderMark))
        text.remove(0, byteOrderMark.size());
    return text.trimmed().left(15).toUpper() == "BEGIN:VCALENDAR";
}

Result<std::vector<CalendarEvent>> readCalendar(QIODevice &device, const QString &fileName,
                                                qint64 fromDay, qint64 toDay,
                                                const WallClock *clock)
{
    QByteArray text;
    while (text.size() <= mostCalendarBytes) {
        const QByteArray more = device.read(mostCalendarBytes + 1 - text.size());
        if (more.isEmpty())
            break;
        text += more;
    }
    if (text.size() > mostCalendarBytes)
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("the calendar has more than %1 MiB")
                         .arg(mostCalendarBytes / (1024 * 1024)),
                     fileName};
    auto calendar = readCalendarText(
        QByteArrayView(text).sliced(text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0),
        fileName);
    if (!calendar)
        return calendar.error();
    if (calendar->events.empty())
        return Error{ErrorCode::Invalid, QStringLiteral("there is no VEVENT in the calendar"),
                     fileName};
    return eventDays(*calendar, fileName, fromDay, toDay, clock);
}

} // namespace

Result<std::vector<CalendarEvent>> readEvents(QIODevice &device, const QString &fileName,
                                              qint64 fromDay, qint64 toDay, const WallClock *clock)
{
    fromDay = std::clamp(fromDay, firstDay, lastDay);
    toDay = std::clamp(toDay, fromDay, lastDay);
    auto events = isCalendar(device) ? readCalendar(device, fileName, fromDay, toDay, clock)
                                     : readTable(device, fileName);
    if (!events)
        return events;
    std::erase_if(*events, [=](const CalendarEvent &event) {
        return event.day < fromDay || event.day > toDay;
    });
    const auto order = [](const CalendarEvent &a, const CalendarEvent &b) {
        return std::tie(a.day, a.name) < std::tie(b.day, b.name);
    };
    std::sort(events->begin(), events->end(), order);
    events->erase(std::unique(events->begin(), events->end()), events->end());
    return events;
}

} // namespace Wheelhouse
