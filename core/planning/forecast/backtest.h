// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/member.h"

namespace Wheelhouse {

/// All members' forecasts from the end of the history and, to check them, from earlier ends of
/// days.
struct Backtest
{
    std::vector<int> origins; ///< ascending; the last is the history's end
    std::vector<OriginForecasts> members;

    int horizonAt(size_t origin) const { return int(members.front()[origin].size()); }
};

/// One a day back from the end, 45 at most, none in the first half of the history.
std::vector<int> backtestOrigins(const SlotGrid &grid);

/// No member is believed above three times the highest value before its origin.
Backtest runBacktest(const ForecastView &view, const std::vector<const Member *> &members);

struct CombineSettings
{
    double checksAPower = 2;  ///< so many origins checked raise the power by one,
    double leastPower = 2;    ///< from this
    double mostPower = 20;    ///< to this
    double halfLifeDays = 30; ///< of an origin's say in the loss
};

/// Weights for each origin, from the errors made before it by forecasts from earlier origins:
/// loss^-power, where loss is the geometric mean, over origins, of the mean absolute error relative
/// to the best member's, and the power grows with the number of origins checked: the more is known,
/// the more clearly the best are preferred. They sum to 1. Without a check yet all members count
/// the same. Bates and Granger, Operational Research Quarterly 20 (1969).
std::vector<std::vector<double>> combinationWeights(const SlotGrid &grid, const Backtest &test,
                                                    const CombineSettings &settings);

/// The weighted means of those that are heard; NaN where none is.
OriginForecasts combine(const Backtest &test, const std::vector<std::vector<double>> &weights);

} // namespace Wheelhouse
