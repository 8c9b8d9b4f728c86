// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/forecaster.h"

#include "core/planning/forecast/bands.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

namespace {

void warnAbout(const SlotGrid &grid, QStringList &warnings)
{
    const int ahead = grid.cells() - grid.origin;
    const int weeks = grid.origin / std::max(1, grid.week());
    if (weeks < 3)
        warnings.append(
            QStringLiteral("short history: %1 whole weeks; weekdays and bands are guesses")
                .arg(weeks));
    if (ahead > grid.origin)
        warnings.append(QStringLiteral("the horizon is longer than the history"));
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (int t = 0; t < grid.origin; ++t) {
        if (grid.observed(t)) {
            low = std::min(low, grid.values[size_t(t)]);
            high = std::max(high, grid.values[size_t(t)]);
        }
    }
    if (high == 0)
        warnings.append(QStringLiteral("the history is all zero"));
    else if (low == high)
        warnings.append(QStringLiteral("the history is constant"));
}

} // namespace

Result<Forecast> makeForecast(const ForecastRequest &request)
{
    const auto members = chooseMembers(request.members);
    if (!members)
        return members.error();
    Forecast forecast;
    const auto grid = makeSlotGrid(request.history, request.future, forecast.warnings);
    if (!grid)
        return grid.error();
    warnAbout(*grid, forecast.warnings);
    const DayCalendar calendar = makeDayCalendar(*grid, request.events, request.calendar);
    const std::vector<int> origins = backtestOrigins(*grid);
    const int horizon = grid->cells() - grid->origin;
    const DayOutlook outlook = makeDayOutlook(*grid, calendar, origins, horizon, {});
    const ForecastView view = makeForecastView(*grid, outlook, origins, horizon);
    const Backtest test = runBacktest(view, *members);
    const auto weights = combinationWeights(*grid, test, request.combine);
    const OriginForecasts combined = combine(test, weights);
    const Bands bands(*grid, test, combined);

    for (const LocalSeconds at : request.future) {
        const int ahead = grid->cellOf(at) - grid->origin;
        const double mean = std::max(0.0, combined.back()[size_t(ahead)]);
        const Bands::Band band = bands.at(mean, ahead);
        forecast.rows.push_back({at, mean, band.lo80, band.hi80, band.lo95, band.hi95});
    }
    for (size_t i = 0; i < members->size(); ++i)
        forecast.weights.push_back(
            {(*members)[i]->name(), (*members)[i]->about(), weights.back()[i]});
    if (request.explain)
        forecast.accuracy = accuracyOf(*grid, test, combined);
    for (const auto &[name, effect] : outlook.lastEffects)
        forecast.effects.emplace_back(name, std::exp(effect));
    return forecast;
}

} // namespace Wheelhouse
