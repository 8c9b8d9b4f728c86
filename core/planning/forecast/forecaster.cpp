// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/forecaster.h"

#include "core/planning/forecast/bands.h"
#include "core/planning/forecast/naivemembers.h"

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

namespace {

/// An event that is also named on the day that another is to be like would be counted twice.
std::vector<CalendarEvent> withoutLiked(const ForecastRequest &request)
{
    std::vector<CalendarEvent> events = request.events;
    std::erase_if(events, [&](const CalendarEvent &event) {
        return std::any_of(request.likes.begin(), request.likes.end(), [&](const EventLike &like) {
            return event.day == like.future &&
                   std::any_of(request.events.begin(), request.events.end(),
                               [&](const CalendarEvent &other) {
                                   return other.day == like.past && other.name == event.name;
                               });
        });
    });
    return events;
}

/// True when the naive had to stand in.
bool fillSilence(const ForecastView &view, std::vector<double> &path)
{
    if (std::none_of(path.begin(), path.end(), [](double each) { return std::isnan(each); }))
        return false;
    using Naive = SeasonalNaiveMember;
    const OriginForecasts naive = Naive(Naive::Period::Week).forecast(view);
    for (size_t h = 0; h < path.size(); ++h) {
        if (std::isnan(path[h]))
            path[h] = naive.back()[h];
    }
    return true;
}

/// The factor of each cell from the origin on.
Result<std::vector<double>> liftsAhead(const SlotGrid &grid, const DayOutlook &outlook,
                                       const std::vector<EventLike> &likes)
{
    std::vector<double> lifts(size_t(grid.cells() - grid.origin), 1.0);
    for (const EventLike &like : likes) {
        const auto day = liftsOf(grid, outlook, like);
        if (!day)
            return day.error();
        for (int t = grid.origin; t < grid.cells(); ++t) {
            if (grid.days[size_t(t / grid.columns)] == like.future)
                lifts[size_t(t - grid.origin)] = (*day)[size_t(t % grid.columns)];
        }
    }
    return lifts;
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
    const DayCalendar calendar = makeDayCalendar(*grid, withoutLiked(request), request.calendar);
    const std::vector<int> origins = backtestOrigins(*grid);
    const int horizon = grid->cells() - grid->origin;
    const DayOutlook outlook = makeDayOutlook(*grid, calendar, origins, horizon, request.outlook);
    const ForecastView view = makeForecastView(*grid, outlook, origins, horizon);
    const Backtest test = runBacktest(view, *members);
    const auto weights = combinationWeights(*grid, test, request.combine);
    OriginForecasts combined = combine(test, weights);
    if (fillSilence(view, combined.back()))
        forecast.warnings.append(QStringLiteral(
            "too little history for these members: the seasonal naive stands in for them"));
    const Bands bands(*grid, test, combined);

    const auto lifts = liftsAhead(*grid, outlook, request.likes);
    if (!lifts)
        return lifts.error();
    for (const LocalSeconds at : request.future) {
        const int ahead = grid->cellOf(at) - grid->origin;
        const double mean = std::max(0.0, combined.back()[size_t(ahead)]);
        const Bands::Band band = bands.at(mean, ahead);
        const double lift = (*lifts)[size_t(ahead)];
        forecast.rows.push_back({at, lift * mean, lift * band.lo80, lift * band.hi80,
                                 lift * band.lo95, lift * band.hi95});
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
