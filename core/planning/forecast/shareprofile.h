// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/shapewaves.h"

namespace Wheelhouse {

struct ShareSettings
{
    double halfLifeDays = 60;        ///< of the profile all days share
    double weekdayHalfLifeDays = 40; ///< of a weekday's own
    double shrinkDays = 0.5;         ///< a weekday seen n times keeps n / (n + this) of its own
    double surprise = 3; ///< in standard deviations of a count: what is further off counts as this
    ShapeSettings bends;
};

/// How a day's total is spread over its slots: an exponentially weighted mean of all days, and what
/// each weekday does differently, shrunk towards it, bent by ShapeWaves. The day after a closure is
/// spread like the first weekday of the week. Counts scatter by the root of m_noise times their
/// mean; one far outside is cut off there (Huber, Annals of Mathematical Statistics 35, 1964), so
/// that an hour's outage or rush does not come back every week. Fed row by row; looks only back.
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
    std::vector<double> unbent(int row) const;
    /// The row's contacts, none further off what the shares expect than can be believed; NaN where
    /// not observed.
    std::vector<double> believed(int row, const std::vector<double> &shares, double total);
    void feed(Sums &sums, const std::vector<double> &contacts, double total, double keep) const;

    const SlotGrid &m_grid;
    const DayCalendar &m_calendar;
    ShareSettings m_settings;
    int m_firstWeekday = -1;
    std::vector<char> m_openable; ///< weekday x column
    Sums m_all;
    std::vector<Sums> m_weekdays;
    ShapeWaves m_waves;
    double m_noise = 2; ///< variance of a slot's count by its mean; 1 is Poisson's
};

} // namespace Wheelhouse
