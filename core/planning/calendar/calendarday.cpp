// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/calendarday.h"

#include "core/planning/series/localtime.h"
#include "core/planning/series/tablereader.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

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
    return events;
}

} // namespace

Result<std::vector<CalendarEvent>> readEvents(QIODevice &device, const QString &fileName,
                                              qint64 fromDay, qint64 toDay)
{
    auto events = readTable(device, fileName);
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
