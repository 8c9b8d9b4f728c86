// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/backtest.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

/// Further above all that ever came nobody is believed.
constexpr double mostOfHighest = 3;

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
    std::vector<double> most;
    double highest = 0;
    int t = 0;
    for (const int origin : test.origins) {
        for (; t < origin; ++t) {
            if (view.grid.observed(t))
                highest = std::max(highest, view.grid.values[size_t(t)]);
        }
        most.push_back(mostOfHighest * highest);
    }
    for (const Member *member : members) {
        test.members.push_back(member->forecast(view));
        for (size_t o = 0; o < most.size(); ++o) {
            for (double &each : test.members.back()[o])
                each = each > most[o] ? most[o] : each; // leaves NaN as it is
        }
    }
    return test;
}

namespace {

/// Mean absolute error of each member over the first `cells` cells from one origin, NaN where it
/// is silent.
std::vector<double> losses(const SlotGrid &grid, const Backtest &test, size_t at, int cells)
{
    std::vector<double> all;
    for (const OriginForecasts &member : test.members) {
        double sum = 0;
        int count = 0;
        for (int h = 0; h < cells; ++h) {
            const int cell = test.origins[at] + h;
            if (!grid.observed(cell))
                continue;
            sum += std::abs(member[at][size_t(h)] - grid.values[size_t(cell)]);
            ++count;
        }
        all.push_back(count > 0 ? sum / count : unknown);
    }
    return all;
}

/// How much worse than the best of the members that are heard each was, in logs.
void addRelative(const std::vector<double> &loss, double say, std::vector<double> &sum,
                 std::vector<double> &says)
{
    double best = std::numeric_limits<double>::infinity(), typical = 0;
    for (const double each : loss) {
        if (!std::isnan(each)) {
            best = std::min(best, each);
            typical = std::max(typical, each);
        }
    }
    const double floor = 1e-6 * typical + 1e-12;
    for (size_t m = 0; m < loss.size(); ++m) {
        if (std::isnan(loss[m]))
            continue;
        sum[m] += say * std::log((loss[m] + floor) / (best + floor));
        says[m] += say;
    }
}

} // namespace

std::vector<std::vector<double>> combinationWeights(const SlotGrid &grid, const Backtest &test,
                                                    const CombineSettings &settings)
{
    const size_t members = test.members.size();
    std::vector<std::vector<double>> all;
    for (size_t o = 0; o < test.origins.size(); ++o) {
        std::vector<double> sum(members, 0.0), says(members, 0.0), weights(members, 0.0);
        for (size_t earlier = 0; earlier < o; ++earlier) {
            const int age = test.origins[o] - test.origins[earlier];
            addRelative(losses(grid, test, earlier, std::min(test.horizonAt(earlier), age)),
                        std::exp2(-double(age) / grid.columns / settings.halfLifeDays), sum, says);
        }
        const bool checked = *std::max_element(says.begin(), says.end()) > 0;
        const double power =
            std::clamp(double(o) / settings.checksAPower, settings.leastPower, settings.mostPower);
        double total = 0;
        for (size_t m = 0; m < members; ++m) {
            const bool speaks = !test.members[m][o].empty() && !std::isnan(test.members[m][o][0]);
            if (speaks && (says[m] > 0 || !checked))
                weights[m] = checked ? std::exp(-power * sum[m] / says[m]) : 1;
            total += weights[m];
        }
        for (double &each : weights)
            each = total > 0 ? each / total : 0;
        all.push_back(std::move(weights));
    }
    return all;
}

OriginForecasts combine(const Backtest &test, const std::vector<std::vector<double>> &weights)
{
    OriginForecasts all;
    for (size_t o = 0; o < test.origins.size(); ++o) {
        std::vector<double> path(size_t(test.horizonAt(o)), 0.0), heard(path.size(), 0.0);
        for (size_t m = 0; m < test.members.size(); ++m) {
            const double weight = weights[o][m];
            for (size_t h = 0; weight > 0 && h < path.size(); ++h) {
                const double value = test.members[m][o][h];
                if (std::isnan(value))
                    continue;
                path[h] += weight * value;
                heard[h] += weight;
            }
        }
        for (size_t h = 0; h < path.size(); ++h)
            path[h] = heard[h] > 0 ? path[h] / heard[h] : unknown;
        all.push_back(std::move(path));
    }
    return all;
}

} // namespace Wheelhouse
