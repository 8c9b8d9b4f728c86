// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/dayoutlook.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

double contacts(double logTotal)
{
    return std::max(0.0, std::expm1(std::clamp(logTotal, 0.0, 40.0)));
}

/// All that is expected from one origin on.
DayOutlook::Ahead lookAhead(const SlotGrid &grid, const DayRegression &regression,
                            const ShareProfile &shares, int origin, int horizon)
{
    const int columns = grid.columns, row = origin / columns;
    DayOutlook::Ahead ahead;
    ahead.expected.assign(size_t(horizon), unknown);
    const int lastRow = std::min((origin + horizon - 1) / columns, grid.rows() - 1);
    for (int each = row; each <= lastRow; ++each) {
        ahead.effects.push_back(regression.ready() ? regression.effect(each) : 0);
        if (!regression.ready())
            continue;
        const double total = contacts(regression.logTotal(each, each - row));
        const std::vector<double> share = shares.of(each);
        for (int i = 0; i < columns; ++i) {
            const int h = each * columns + i - origin;
            if (h >= 0 && h < horizon)
                ahead.expected[size_t(h)] = total * share[size_t(i)];
        }
    }
    return ahead;
}

} // namespace

DayOutlook makeDayOutlook(const SlotGrid &grid, const DayCalendar &calendar,
                          std::span<const int> origins, int horizon,
                          const OutlookSettings &settings)
{
    DayOutlook outlook;
    const int lastOrigin = origins.empty() ? 0 : origins.back();
    const int columns = grid.columns;
    outlook.fitted.assign(size_t(lastOrigin), unknown);
    outlook.effects.assign(size_t(grid.rows()), 0.0);
    outlook.surprising.assign(size_t(grid.rows()), 0);
    outlook.ahead.resize(origins.size());
    ShareProfile shares(grid, calendar, settings.shares);
    DayRegression regression(calendar, settings.days);
    size_t next = 0;
    for (int row = 0; row < grid.rows() && next < origins.size(); ++row) {
        const int begin = row * columns;
        regression.fit(row, unknown);
        if (regression.ready()) {
            const double total = contacts(regression.logTotal(row, 0));
            const std::vector<double> share = shares.of(row);
            for (int t = begin; t < std::min(begin + columns, lastOrigin); ++t)
                outlook.fitted[size_t(t)] = total * share[size_t(t - begin)];
        }
        for (; next < origins.size() && origins[next] < begin + columns; ++next) {
            const int origin = origins[next];
            if (origin > begin)
                regression.fit(row, shares.total(row, origin));
            outlook.ahead[next] = lookAhead(grid, regression, shares, origin, horizon);
            if (next + 1 == origins.size() && regression.ready()) {
                for (int i = calendar.weekdayColumns; i < calendar.columns; ++i)
                    outlook.lastEffects.emplace_back(calendar.names[i],
                                                     regression.line().slopes[i]);
            }
        }
        if (begin + columns > lastOrigin)
            continue;
        const double total =
            calendar.closed[size_t(row)] ? unknown : shares.total(row, begin + columns);
        regression.fit(row, unknown); // an origin within the row may have fitted it otherwise
        regression.add(row, total);
        shares.add(row);
        outlook.surprising[size_t(row)] = regression.surprised();
        outlook.effects[size_t(row)] = regression.ready() ? regression.effect(row) : 0;
    }
    return outlook;
}

} // namespace Wheelhouse
