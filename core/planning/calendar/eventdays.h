// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/calendar/calendarday.h"
#include "core/planning/calendar/calendartext.h"

namespace Wheelhouse {

/// The days of a calendar's events between `fromDay` and `toDay` (years 1 to 9999): each
/// repetition and each day that one lasts, less those excepted, cancelled or replaced by an entry
/// of their own. A day is that of the clock if one is given, else that of the calendar's own zone
/// for times in UTC, and that of the event's zone for others. In no order; no event has a day
/// twice. Errors: Invalid (an end before the start), TooLarge (rules or days without end); with
/// "file:line".
Result<std::vector<CalendarEvent>> eventDays(CalendarText &calendar, const QString &fileName,
                                             qint64 fromDay, qint64 toDay, const WallClock *clock);

} // namespace Wheelhouse
