// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

class QIODevice;

namespace Wheelhouse {

class WallClock;

/// A day on which something happens that planners know of: a holiday, a premiere, a pay day.
struct CalendarEvent
{
    qint64 day = 0; ///< dayNumberOf
    QString name;   ///< the same for every day and repetition of one event
    bool operator==(const CalendarEvent &) const = default;
};

/// Reads the days of events between `fromDay` and `toDay` (both included), in the order of days and
/// then names, no pair twice. The content decides the format: an iCalendar (RFC 5545) begins with
/// BEGIN:VCALENDAR, anything else is a table with the columns `date`, `name` and perhaps `country`
/// (which is put after the name). Repetitions are worked out, and an event that lasts several days
/// gives each of them: see eventDays, also for what the clock does. Errors name "file:line":
/// Invalid (also: no event at all); TooLarge (a calendar of over 32 MiB, rules without end);
/// Unavailable when the device fails.
Result<std::vector<CalendarEvent>> readEvents(QIODevice &device, const QString &fileName,
                                              qint64 fromDay, qint64 toDay,
                                              const WallClock *clock = nullptr);

} // namespace Wheelhouse
