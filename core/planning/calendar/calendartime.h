// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/localtime.h"

#include <chrono>
#include <optional>

namespace Wheelhouse {

/// A DATE or DATE-TIME of an iCalendar (RFC 5545, 3.3.4 and 3.3.5).
struct CalendarTime
{
    LocalSeconds at = 0; ///< midnight of a date
    bool isDate = false;
    bool isUtc = false;
    bool operator==(const CalendarTime &) const = default;
};

/// "20030814", "20030814T093000", "20030814T073000Z"; none if it is no such time.
std::optional<CalendarTime> parseCalendarTime(QByteArrayView text);

/// Seconds of a DURATION (RFC 5545, 3.3.6): "P1D", "PT1H30M", "P2W", "-PT15M"; none if it is no
/// such duration or one of more than 10,000 years.
std::optional<qint64> parseDuration(QByteArrayView text);

/// Seconds of a UTC-OFFSET (RFC 5545, 3.3.14): "+0200", "-033015".
std::optional<int> parseUtcOffset(QByteArrayView text);

/// The number of a day (see dayNumberOf) and its date; years -9999 to 20000.
qint64 dayNumberOfDate(int year, int month, int day);
std::chrono::year_month_day dateOf(qint64 dayNumber);

} // namespace Wheelhouse
