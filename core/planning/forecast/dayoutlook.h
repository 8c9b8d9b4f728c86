// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/dayregression.h"
#include "core/planning/forecast/shareprofile.h"

#include <span>

namespace Wheelhouse {

struct OutlookSettings
{
    DaySettings days;
    ShareSettings shares;
};

/// The calendar's view of the series: day totals of a DayRegression times shares of a ShareProfile.
/// Refitted each row from the rows before it, so that nothing in it has seen its own day.
struct DayOutlook
{
    std::vector<double> fitted;   ///< of each cell before the last origin; NaN in the first days
    std::vector<double> effects;  ///< of each row: log of what the calendar's effects did to it
    std::vector<char> surprising; ///< of each row: a single day unlike what was to be expected
    struct Ahead
    {
        std::vector<double> expected; ///< of each cell from the origin on
        std::vector<double> effects;  ///< of each row from the origin's on, in logs
    };
    std::vector<Ahead> ahead; ///< of each origin
    std::vector<std::pair<QString, double>>
        lastEffects; ///< name and log effect, at the last origin
};

/// `origins` ascend; `horizon` is in cells.
DayOutlook makeDayOutlook(const SlotGrid &grid, const DayCalendar &calendar,
                          std::span<const int> origins, int horizon,
                          const OutlookSettings &settings);

} // namespace Wheelhouse
