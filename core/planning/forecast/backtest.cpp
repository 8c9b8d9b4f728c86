// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/backtest.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

std::vector<int> backtestOrigins(const SlotGrid &grid)
{
    constexpr int most = 45;
    std::vector<int> origins{grid.origin};
    for (int origin = grid.origin - grid.columns;
         origin >= grid.origin / 2 && int(origins.size()) <= most; origin -= grid.columns)
        origins.push_back(origin);
    std::reverse(origins.begin(), origins.end());
    return origins;
}

Backtest runBacktest(const ForecastView &view, const std::vector<const Member *> &members)
{
    Backtest test;
    test.origins.assign(view.origins.begin(), view.origins.end());
    for (const Member *member : members)
        test.members.push_back(member->forecast(view));
    return test;
}

std::vector<std::vector<double>> combinationWeights(const SlotGrid &grid, const Backtest &test,
                                                    const CombineSettings &settings)
{
    const size_t origins = test.origins.size(), members = test.members.size();
    std::vector<std::vector<double>> all;
    for (size_t o = 0; o < origins; ++o) {
        const int now = test.origins[o];
        std::vector<double> loss(members, 0.0);
        double checked = 0;
        for (size_t earlier = 0; earlier < o; ++earlier) {
            const int origin = test.origins[earlier];
            const double age = double(now - origin) / grid.columns;
            const double say = std::exp2(-age / settings.halfLifeDays);
            const int end = std::min(test.horizonAt(earlier), now - origin);
            for (int h = 0; h < end; ++h) {
                if (!grid.observed(origin + h))
                    continue;
                const double value = grid.values[size_t(origin + h)];
                checked += say;
                for (size_t m = 0; m < members; ++m)
                    loss[m] += say * std::abs(test.members[m][earlier][size_t(h)] - value);
            }
        }
        std::vector<double> weights(members, 0.0);
        double best = std::numeric_limits<double>::infinity();
        for (size_t m = 0; m < members; ++m) {
            if (std::isnan(loss[m]))
                loss[m] = std::numeric_limits<double>::infinity();
            best = std::min(best, loss[m]);
        }
        const double floor = 1e-9 * std::max(checked, 1.0);
        double sum = 0;
        for (size_t m = 0; m < members; ++m) {
            const bool speaks = !test.members[m][o].empty() && !std::isnan(test.members[m][o][0]);
            if (speaks && checked > 0 && std::isfinite(best))
                weights[m] = std::pow((best + floor) / (loss[m] + floor), settings.power);
            else if (speaks)
                weights[m] = 1;
            sum += weights[m];
        }
        for (double &each : weights)
            each = sum > 0 ? each / sum : 0;
        all.push_back(std::move(weights));
    }
    return all;
}

OriginForecasts combine(const Backtest &test, const std::vector<std::vector<double>> &weights)
{
    OriginForecasts all;
    for (size_t o = 0; o < test.origins.size(); ++o) {
        std::vector<double> path(size_t(test.horizonAt(o)), 0.0);
        for (size_t m = 0; m < test.members.size(); ++m) {
            if (weights[o][m] <= 0)
                continue;
            for (size_t h = 0; h < path.size(); ++h)
                path[h] += weights[o][m] * test.members[m][o][h];
        }
        all.push_back(std::move(path));
    }
    return all;
}

} // namespace Wheelhouse
