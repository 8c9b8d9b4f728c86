// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/dayoutlook.h"
#include "core/planning/forecast/member.h"

#include <functional>
#include <limits>

namespace Wheelhouse {

inline constexpr double noBusiness = std::numeric_limits<double>::quiet_NaN();

/// A made-up call centre; its first day, 2026-01-05, is a Monday. `contacts` of a day (from 0) and
/// a slot (from 0); NaN: closed.
struct ForecastStory
{
    int days = 28;
    int slots = 4;
    int aheadDays = 7;
    qint64 stepSeconds = 3600;
    LocalSeconds opens = 8 * 3600;
    std::function<double(int day, int slot)> contacts;
    std::function<bool(int day)> openAhead = [](int) { return true; };

    static qint64 firstDay() { return dayNumberOf(*parseLocalTime("2026-01-05")); }
    static CalendarEvent premiere(int day)
    {
        return {firstDay() + day, QStringLiteral("premiere")};
    }
    LocalSeconds at(int day, int slot) const
    {
        return (firstDay() + day) * secondsADay + opens + slot * stepSeconds;
    }
    Series history() const
    {
        Series series;
        series.stepSeconds = stepSeconds;
        for (int day = 0; day < days; ++day) {
            for (int slot = 0; slot < slots; ++slot) {
                const double value = contacts(day, slot);
                if (value == value)
                    series.points.push_back({at(day, slot), value});
            }
        }
        return series;
    }
    std::vector<LocalSeconds> future() const
    {
        std::vector<LocalSeconds> times;
        for (int day = days; day < days + aheadDays; ++day) {
            for (int slot = 0; openAhead(day) && slot < slots; ++slot)
                times.push_back(at(day, slot));
        }
        return times;
    }
    SlotGrid grid() const
    {
        QStringList warnings;
        return *makeSlotGrid(history(), future(), warnings);
    }
};

/// Open from Monday to Friday.
inline bool isWeekday(int day)
{
    return day % 7 < 5;
}

/// Seven days that differ, week after week the same; slots grow over the day.
inline double sameEveryWeek(int day, int slot)
{
    return (20.0 + 5 * (day % 7)) * (slot + 1);
}

/// A grid with all that is worked out from it, as members see it.
struct Seen
{
    explicit Seen(const ForecastStory &story, std::vector<int> from = {},
                  const std::vector<CalendarEvent> &events = {})
        : grid(story.grid())
        , calendar(makeDayCalendar(grid, events, {}))
        , origins(std::move(from))
    {
        origins.push_back(grid.origin);
        outlook = makeDayOutlook(grid, calendar, origins, grid.cells() - grid.origin, {});
    }
    ForecastView view() const
    {
        return makeForecastView(grid, outlook, origins, grid.cells() - grid.origin);
    }
    std::vector<double> last(const Member &member) const { return member.forecast(view()).back(); }

    SlotGrid grid;
    DayCalendar calendar;
    std::vector<int> origins;
    DayOutlook outlook;
};

} // namespace Wheelhouse
