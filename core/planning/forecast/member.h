// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/dayoutlook.h"

#include <memory>

namespace Wheelhouse {

/// Forecasts from several origins: ForecastView::horizonAt cells each, NaN where a member has
/// nothing to say.
using OriginForecasts = std::vector<std::vector<double>>;

/// What a member looks at. It must give the same for an origin whatever stands after it.
struct ForecastView
{
    const SlotGrid &grid;
    const DayOutlook &outlook;
    std::span<const int> origins; ///< ascending
    int horizon = 0;              ///< of the last origin; of the others see horizonAt
    double offset = 1;            ///< added before a logarithm is taken
    /// Filled values, the calendar's effects taken out; what was to be expected in place of closed
    /// and surprising days, which are not usual.
    std::vector<double> adjusted;
    std::vector<char> usual;

    /// Earlier origins are there to be checked: up to the last one, two weeks at most.
    int horizonAt(size_t origin) const;
    int lastOrigin() const { return origins.empty() ? 0 : origins.back(); }
    /// What the calendar's effects multiply the cell with, as known at that origin.
    double effectAt(size_t origin, int cell) const;
};

ForecastView makeForecastView(const SlotGrid &grid, const DayOutlook &outlook,
                              std::span<const int> origins, int horizon);

/// One way to forecast. Understandable on its own: it can be named, plotted and switched off.
class Member
{
public:
    virtual ~Member() = default;
    virtual QString name() const = 0;
    /// One sentence.
    virtual QString about() const = 0;
    virtual OriginForecasts forecast(const ForecastView &view) const = 0;
};

} // namespace Wheelhouse
