// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/calendar/calendarday.h"
#include "core/planning/forecast/slotgrid.h"

namespace Wheelhouse {

/// What the calendar says about each row of a grid, as columns of a regression on day totals.
/// Weekday columns come first, then effects: the day after a closure and the one after that, the
/// day before one, the first four and last two working days of a month, the 14th to 16th, the
/// user's events by name, two monthly waves, and with more than a year of history two yearly ones.
struct DayCalendar
{
    int weekdayColumns = 0;
    int columns = 0;
    QStringList names;            ///< of the columns
    std::vector<double> caution;  ///< of each column: how much more a ridge shall hold it back than
                                  ///< an effect of single days, which is 1
    std::vector<double> features; ///< rows x columns
    std::vector<char> closed;     ///< of each row: a day with business as a rule, and none that day
    std::vector<char> afterClosure;

    const double *row(int row) const { return features.data() + size_t(row) * size_t(columns); }
};

struct CalendarChoice
{
    bool closures = true;
    bool month = true;
    bool year = true;
};

/// Events on other days than the grid's have no effect. A future day is closed when no slot of it
/// is asked for although another, later day is.
DayCalendar makeDayCalendar(const SlotGrid &grid, const std::vector<CalendarEvent> &events,
                            const CalendarChoice &choice);

} // namespace Wheelhouse
