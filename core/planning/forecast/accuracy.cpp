// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/accuracy.h"

#include "core/planning/forecast/bands.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

namespace {

struct Sums
{
    double error = 0, bias = 0, naive = 0, contacts = 0;
    int slots = 0, in80 = 0, in95 = 0, banded = 0;
};

double naiveScale(const SlotGrid &grid)
{
    double sum = 0;
    int count = 0;
    for (int t = grid.week(); t < grid.origin; ++t) {
        if (grid.observed(t) && grid.observed(t - grid.week())) {
            sum += std::abs(grid.values[size_t(t)] - grid.values[size_t(t - grid.week())]);
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

/// Only what was known at that origin.
Backtest upTo(const Backtest &test, size_t origin)
{
    Backtest part;
    part.origins.assign(test.origins.begin(), test.origins.begin() + std::ptrdiff_t(origin) + 1);
    return part;
}

double share(double part, double whole)
{
    return whole > 0 ? 100 * part / whole : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

std::vector<BacktestLine> accuracyOf(const SlotGrid &grid, const Backtest &test,
                                     const OriginForecasts &combined)
{
    const int day = grid.columns, week = grid.week();
    std::vector<Sums> groups;
    const auto groupOf = [&](int ahead) {
        return ahead < day ? 0 : ahead < week ? 1 : 1 + ahead / week;
    };
    SlotGrid known = grid;
    for (size_t o = 0; o + 1 < test.origins.size(); ++o) {
        const int origin = test.origins[o];
        known.origin = origin;
        const Bands bands(known, upTo(test, o), combined);
        for (int h = 0; h < int(combined[o].size()); ++h) {
            const double mean = combined[o][size_t(h)];
            if (origin + h >= grid.origin || !grid.observed(origin + h) || !std::isfinite(mean))
                continue;
            const double value = grid.values[size_t(origin + h)];
            const size_t group = size_t(groupOf(h));
            if (groups.size() <= group)
                groups.resize(group + 1);
            Sums &sums = groups[group];
            sums.error += std::abs(mean - value);
            sums.bias += mean - value;
            sums.contacts += value;
            ++sums.slots;
            const int before = origin >= week ? origin - week + h % week : origin - day + h % day;
            sums.naive += before >= 0 ? std::abs(grid.filled[size_t(before)] - value) : value;
            if (bands.errors() < 5 * day)
                continue;
            const Bands::Band band = bands.at(mean, h);
            ++sums.banded;
            sums.in80 += value >= band.lo80 && value <= band.hi80;
            sums.in95 += value >= band.lo95 && value <= band.hi95;
        }
    }
    const double scale = naiveScale(grid);
    std::vector<BacktestLine> lines;
    for (size_t i = 0; i < groups.size(); ++i) {
        const Sums &sums = groups[i];
        if (sums.slots == 0)
            continue;
        BacktestLine line;
        line.firstDay = i == 0 ? 1 : i == 1 ? 2 : int(i - 1) * grid.daysAWeek + 1;
        line.lastDay = i == 0 ? 1 : i == 1 ? grid.daysAWeek : int(i) * grid.daysAWeek;
        line.wape = share(sums.error, sums.contacts);
        line.naiveWape = share(sums.naive, sums.contacts);
        line.bias = share(sums.bias, sums.contacts);
        line.mase =
            scale > 0 ? sums.error / sums.slots / scale : std::numeric_limits<double>::quiet_NaN();
        line.coverage80 = share(sums.in80, sums.banded);
        line.coverage95 = share(sums.in95, sums.banded);
        line.errors = sums.slots;
        lines.push_back(line);
    }
    return lines;
}

} // namespace Wheelhouse
