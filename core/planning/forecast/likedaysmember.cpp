// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/likedaysmember.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Wheelhouse {

namespace {

constexpr size_t neighbours = 8;

struct Like
{
    double distance;
    int end; ///< the cell after the stretch
};

/// Mean of the stretch of `length` cells before `end`.
double levelBefore(const std::vector<double> &series, int end, int length)
{
    const auto last = series.begin() + end;
    return std::accumulate(last - length, last, 0.0) / length;
}

std::vector<Like> mostAlike(const std::vector<double> &series, int origin, int day)
{
    const double level = levelBefore(series, origin, day);
    std::vector<Like> found;
    for (int end = origin - day; end > day; end -= day) {
        const double shift = level - levelBefore(series, end, day);
        double sum = 0;
        for (int i = 1; i <= day; ++i) {
            const double gap = series[size_t(origin - i)] - series[size_t(end - i)] - shift;
            sum += gap * gap;
        }
        found.push_back({sum / day, end});
    }
    const size_t keep = std::min(neighbours, found.size());
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(keep), found.end(),
                      [](const Like &a, const Like &b) { return a.distance < b.distance; });
    found.resize(keep);
    return found;
}

} // namespace

OriginForecasts LikeDaysMember::forecast(const ForecastView &view) const
{
    const int day = view.grid.columns, week = view.grid.week();
    std::vector<double> series(view.adjusted);
    for (double &each : series)
        each = std::log(each + view.offset);
    OriginForecasts all;
    for (size_t o = 0; o < view.origins.size(); ++o) {
        const int origin = view.origins[o];
        std::vector<double> path(size_t(view.horizonAt(o)), unknown);
        const std::vector<Like> alike =
            origin > 2 * day ? mostAlike(series, origin, day) : std::vector<Like>();
        if (alike.size() < 2) {
            all.push_back(std::move(path));
            continue;
        }
        const double level = levelBefore(series, origin, day);
        std::vector<double> sum(path.size(), 0.0);
        double weights = 0;
        for (const Like &each : alike) {
            const double weight = 1 / std::sqrt(each.distance + 1e-9);
            const double shift = level - levelBefore(series, each.end, day);
            const int period = std::min(week, origin - each.end);
            for (int h = 0; h < int(path.size()); ++h) {
                int from = each.end + h;
                if (from >= origin) // what followed is not over yet: the week goes on like that
                    from = origin - period + (from - origin) % period;
                sum[size_t(h)] += weight * (series[size_t(from)] + shift);
            }
            weights += weight;
        }
        for (size_t h = 0; h < path.size(); ++h)
            path[h] = std::max(0.0, std::exp(std::min(sum[h] / weights, 40.0)) - view.offset) *
                      view.effectAt(o, origin + int(h));
        all.push_back(std::move(path));
    }
    return all;
}

} // namespace Wheelhouse
