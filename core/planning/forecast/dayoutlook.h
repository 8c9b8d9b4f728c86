// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/shareprofile.h"

#include <span>

namespace Wheelhouse {

struct DaySettings
{
    double weekdayPenaltyRows = 0.01;
    std::vector<double> effectPenaltyRows{0.3}; ///< the best so far is taken
    double surprise = 1.5;                      ///< in usual errors: a day further off counts less
    double halfLifeDays = 150;
    std::vector<double> levelShares{0.03, 0.1, 0.2, 0.35}; ///< of the newest residual in the level
    double levelPower = 40; ///< how clearly the best of them is preferred
    double leftShare = 0.1;
    ShareSettings shares;
};

/// The calendar's view of the series: a ridge regression of log(day total + 1) on the calendar,
/// plus a slowly moving level of its residuals and what is left of yesterday's, times the share
/// profile. Refitted each row from the rows before it, so that nothing in it has seen its own day.
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
                          std::span<const int> origins, int horizon, const DaySettings &settings);

} // namespace Wheelhouse
