// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/planning/calendar/calendartime.h"

#include <vector>

namespace Wheelhouse {

/// A rule by which an event is repeated (RECUR of RFC 5545, 3.3.10).
struct RecurrenceRule
{
    enum class Frequency { Daily, Weekly, Monthly, Yearly };

    /// "MO" is weekday 0 with ordinal 0 (each), "-1FR" weekday 4 with ordinal -1 (the last).
    struct Weekday
    {
        int weekday;
        int ordinal;
        bool operator==(const Weekday &) const = default;
    };

    Frequency frequency = Frequency::Daily;
    int interval = 1;
    std::optional<qint64> count;
    std::optional<CalendarTime> until;
    int weekStart = 0; ///< 0 is Monday
    std::vector<Weekday> byDay;
    // The others as numbers of their range, negative from the end; empty: no such part.
    std::vector<int> byMonth;
    std::vector<int> byMonthDay;
    std::vector<int> byYearDay;
    std::vector<int> byWeekNo;
    std::vector<int> bySetPos;
    std::vector<int> byHour;
    std::vector<int> byMinute;
    std::vector<int> bySecond;
};

/// Strict: a rule that RFC 5545 forbids is refused rather than guessed at. So are rules that repeat
/// within a day (HOURLY, MINUTELY, SECONDLY): they tell nothing about days, and cost without end.
/// Errors: Invalid, the detail says what is wrong; no context.
Result<RecurrenceRule> parseRecurrenceRule(QByteArrayView text);

} // namespace Wheelhouse
