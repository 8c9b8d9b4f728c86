// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/holtwintersmember.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

struct Weights
{
    double level, day, week, error;
};

/// The state after some cells; small enough to try many side by side.
class Smoother
{
public:
    Smoother(int day, int week, const Weights &weights)
        : m_weights(weights)
        , m_day(size_t(day), 0.0)
        , m_week(size_t(week), 0.0)
    {}

    /// From the first cells: mean, mean of each slot, and what the week does beside it.
    void start(const std::vector<double> &series, int cells)
    {
        std::vector<int> dayCount(m_day.size(), 0), weekCount(m_week.size(), 0);
        m_level = 0;
        for (int t = 0; t < cells; ++t)
            m_level += series[size_t(t)] / cells;
        for (int t = 0; t < cells; ++t) {
            m_day[size_t(t) % m_day.size()] += series[size_t(t)] - m_level;
            ++dayCount[size_t(t) % m_day.size()];
        }
        for (size_t i = 0; i < m_day.size(); ++i)
            m_day[i] /= std::max(1, dayCount[i]);
        for (int t = 0; t < cells; ++t) {
            m_week[size_t(t) % m_week.size()] +=
                series[size_t(t)] - m_level - m_day[size_t(t) % m_day.size()];
            ++weekCount[size_t(t) % m_week.size()];
        }
        for (size_t i = 0; i < m_week.size(); ++i)
            m_week[i] /= std::max(1, weekCount[i]);
    }

    /// The next cells, from \p t on.
    void look(int t, std::vector<double> &path) const
    {
        double error = m_error;
        for (size_t h = 0; h < path.size(); ++h) {
            error *= m_weights.error;
            path[h] = season(t + int(h)) + error;
        }
    }
    void take(int t, double value)
    {
        const double error = value - season(t) - m_error * m_weights.error;
        m_level += m_weights.level * error;
        m_day[size_t(t) % m_day.size()] += m_weights.day * error;
        m_week[size_t(t) % m_week.size()] += m_weights.week * error;
        m_error = m_weights.error * m_error + error;
    }
    void miss() { m_error *= m_weights.error; }

    double loss = 0;

private:
    double season(int t) const
    {
        return m_level + m_day[size_t(t) % m_day.size()] + m_week[size_t(t) % m_week.size()];
    }
    Weights m_weights;
    double m_level = 0;
    double m_error = 0;
    std::vector<double> m_day;
    std::vector<double> m_week;
};

std::vector<Smoother> table(int day, int week)
{
    std::vector<Smoother> all;
    for (const double level : {0.002, 0.01, 0.04}) {
        for (const double dayWeight : {0.03, 0.1, 0.25}) {
            for (const double weekWeight : {0.1, 0.3}) {
                for (const double error : {0.5, 0.85})
                    all.emplace_back(day, week, Weights{level, dayWeight, weekWeight, error});
            }
        }
    }
    return all;
}

} // namespace

QString HoltWintersMember::name() const
{
    return QStringLiteral("smooth");
}

QString HoltWintersMember::about() const
{
    return QStringLiteral("exponential smoothing with a daily and a weekly season");
}

OriginForecasts HoltWintersMember::forecast(const ForecastView &view) const
{
    const SlotGrid &grid = view.grid;
    const int day = grid.columns, week = grid.week(), last = view.lastOrigin();
    const int warm = 2 * week;
    OriginForecasts all(view.origins.size());
    for (size_t o = 0; o < all.size(); ++o)
        all[o].assign(size_t(view.horizonAt(o)), unknown);
    if (last < warm + day)
        return all;
    const std::vector<double> &series = view.adjusted;
    std::vector<Smoother> smoothers = table(day, week);
    for (Smoother &each : smoothers)
        each.start(series, warm);
    const double forget = 0.95; // a day
    std::vector<double> path(size_t(day), 0.0);
    int t = warm;
    for (size_t o = 0; o < view.origins.size(); ++o) {
        const int origin = view.origins[o];
        if (origin < warm + day)
            continue;
        for (; t < origin; ++t) {
            const bool newDay = (last - t) % day == 0 && t + day <= origin;
            for (Smoother &each : smoothers) {
                if (newDay) {
                    each.loss *= forget;
                    each.look(t, path);
                    for (int h = 0; h < day; ++h) {
                        if (view.usual[size_t(t + h)])
                            each.loss += std::abs(series[size_t(t + h)] - path[size_t(h)]);
                    }
                }
                if (view.usual[size_t(t)])
                    each.take(t, series[size_t(t)]);
                else
                    each.miss();
            }
        }
        const auto best =
            std::min_element(smoothers.begin(), smoothers.end(),
                             [](const Smoother &a, const Smoother &b) { return a.loss < b.loss; });
        std::vector<double> ahead(all[o].size());
        best->look(origin, ahead);
        for (int h = 0; h < view.horizonAt(o); ++h)
            all[o][size_t(h)] = std::max(0.0, ahead[size_t(h)]) * view.effectAt(o, origin + h);
    }
    return all;
}

} // namespace Wheelhouse
