// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/member.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

int ForecastView::horizonAt(size_t at) const
{
    if (at + 1 == origins.size())
        return horizon;
    return std::min({horizon, 2 * grid.week(), lastOrigin() - origins[at]});
}

double ForecastView::effectAt(size_t origin, int cell) const
{
    const int row = cell / grid.columns - origins[origin] / grid.columns;
    const std::vector<double> &effects = outlook.ahead[origin].effects;
    return row >= 0 && size_t(row) < effects.size() ? std::exp(effects[size_t(row)]) : 1;
}

ForecastView makeForecastView(const SlotGrid &grid, const DayOutlook &outlook,
                              std::span<const int> origins, int horizon)
{
    ForecastView view{grid, outlook, origins, horizon, 1, {}, {}};
    double sum = 0;
    int count = 0;
    for (int t = 0; t < grid.origin; ++t) {
        if (grid.observed(t)) {
            sum += grid.values[size_t(t)];
            ++count;
        }
    }
    // counts below two a slot are rates rather: an offset of 1 would drown them
    view.offset = sum > 0 ? std::min(1.0, 0.5 * sum / count) : 1;
    view.adjusted.resize(size_t(view.lastOrigin()));
    view.usual.resize(view.adjusted.size());
    for (int t = 0; t < view.lastOrigin(); ++t) {
        const size_t row = size_t(t / grid.columns);
        const double expected = outlook.fitted[size_t(t)];
        const bool usual = grid.observed(t) && !outlook.surprising[row];
        const double value = usual || std::isnan(expected) ? grid.filled[size_t(t)] : expected;
        view.usual[size_t(t)] = usual;
        view.adjusted[size_t(t)] = value * std::exp(-outlook.effects[row]);
    }
    return view;
}

} // namespace Wheelhouse
