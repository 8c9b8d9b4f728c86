// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/backtest.h"

namespace Wheelhouse {

/// What the same forecast would have got right, had it been made at earlier ends of days.
struct BacktestLine
{
    int firstDay = 0, lastDay = 0;  ///< days ahead, from 1
    double wape = 0, naiveWape = 0; ///< sum of absolute errors per contact, in percent
    double bias = 0;                ///< sum of errors per contact, in percent; above 0: too high
    double mase = 0; ///< mean absolute error per that of last week's value within the history
                     ///< (Hyndman and Koehler, International Journal of Forecasting 22, 2006)
    double coverage80 = 0, coverage95 = 0; ///< percent of the values inside the bands
    int errors = 0;                        ///< slots counted
};

/// A line for the next day, the rest of the week and each further week ahead that could be checked.
/// Bands at each origin are learned from earlier origins alone; what cannot be said is NaN.
std::vector<BacktestLine> accuracyOf(const SlotGrid &grid, const Backtest &test,
                                     const OriginForecasts &combined);

} // namespace Wheelhouse
