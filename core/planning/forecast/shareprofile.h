// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/daycalendar.h"

namespace Wheelhouse {

struct ShareSettings
{
    double halfLifeDays = 60;        ///< of the profile all days share
    double weekdayHalfLifeDays = 40; ///< of a weekday's own
    double shrinkDays = 1;           ///< a weekday seen n times keeps n / (n + this) of its own
};

/// How a day's total is spread over its slots: an exponentially weighted mean of all days, and what
/// each weekday does differently, shrunk towards it. The day after a closure is spread like the
/// first weekday of the week. Fed row by row; looks only back.
class ShareProfile
{
public:
    ShareProfile(const SlotGrid &grid, const DayCalendar &calendar, const ShareSettings &settings);

    /// Shares of a row, one a column, 0 where that weekday is never open; they sum to 1.
    std::vector<double> of(int row) const;
    /// The row's total, the cells that are missing in it made up for; NaN when less than half of
    /// the business (by the shares) before cell `end` was seen.
    double total(int row, int end) const;
    void add(int row);

private:
    struct Sums
    {
        std::vector<double> contacts; ///< of each column
        std::vector<double> total;    ///< of the days on which the column was seen
        double days = 0;
    };
    int kindOf(int row) const;
    void feed(Sums &sums, int row, double total, double keep) const;

    const SlotGrid &m_grid;
    const DayCalendar &m_calendar;
    ShareSettings m_settings;
    int m_firstWeekday = -1;
    std::vector<char> m_openable; ///< weekday x column
    Sums m_all;
    std::vector<Sums> m_weekdays;
};

} // namespace Wheelhouse
