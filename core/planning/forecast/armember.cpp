// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/armember.h"

#include "core/planning/forecast/rollingridge.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

namespace {

/// The series as the regression sees it, and back.
class Transform
{
public:
    Transform(const ForecastView &view, const ArSettings &settings)
        : m_view(view)
        , m_settings(settings)
    {}

    double of(int cell) const
    {
        const double y = m_view.grid.filled[size_t(cell)];
        if (m_settings.onOutlook) {
            const double base = m_view.outlook.fitted[size_t(cell)];
            return forth(y) - forth(base);
        }
        return forth(y);
    }

    double back(double value, size_t origin, int h) const
    {
        if (m_settings.onOutlook)
            value += forth(m_view.outlook.ahead[origin].expected[size_t(h)]);
        if (m_settings.scale == ArSettings::Scale::Log)
            value = std::exp(value) - m_view.offset;
        return std::max(0.0, value);
    }

private:
    double forth(double y) const
    {
        return m_settings.scale == ArSettings::Scale::Log ? std::log(y + m_view.offset) : y;
    }
    const ForecastView &m_view;
    const ArSettings &m_settings;
};

} // namespace

QString ArMember::about() const
{
    QString text = m_settings.onOutlook ? QStringLiteral("the calendar's view, corrected by a")
                                        : QStringLiteral("a");
    text += QStringLiteral(" regression on earlier slots, days and weeks");
    if (m_settings.scale == ArSettings::Scale::Log)
        text += QStringLiteral(", in logs");
    if (m_settings.difference == ArSettings::Difference::Day)
        text += QStringLiteral(", of changes from day to day");
    if (m_settings.halfLifeDays > 0)
        text += QStringLiteral(", mostly of the last %1 days").arg(m_settings.halfLifeDays);
    return text;
}

std::vector<int> ArMember::lags(const ForecastView &view, int difference, int available) const
{
    const int day = view.grid.columns;
    const int week = view.grid.week();
    std::vector<int> lags{1, 2, 3, day - 2, day - 1, day, day + 1, day + 2};
    if (m_settings.onOutlook) {
        lags.insert(lags.end(), {2 * day - 1, 2 * day, 2 * day + 1, week - 1, week, week + 1});
    } else {
        for (int back = 2 * day; back < week; back += day)
            lags.insert(lags.end(), {back - 1, back, back + 1});
        lags.insert(lags.end(),
                    {week - 2, week - 1, week, week + 1, week + 2, week + day, 2 * week});
    }
    std::sort(lags.begin(), lags.end());
    lags.erase(std::unique(lags.begin(), lags.end()), lags.end());
    std::erase_if(lags, [&](int lag) { return lag < 1 || lag + difference > available / 2; });
    return lags;
}

OriginForecasts ArMember::forecast(const ForecastView &view) const
{
    const SlotGrid &grid = view.grid;
    const Transform transform(view, m_settings);
    const int last = view.lastOrigin();
    const int difference = m_settings.difference == ArSettings::Difference::Day ? grid.columns : 0;
    OriginForecasts all(view.origins.size());
    int first = 0;
    if (m_settings.onOutlook) {
        while (first < last && std::isnan(view.outlook.fitted[size_t(first)]))
            ++first;
    }
    std::vector<double> level(size_t(last), unknown), series(size_t(last), unknown);
    for (int t = first; t < last; ++t)
        level[size_t(t)] = transform.of(t);
    for (int t = first + difference; t < last; ++t)
        series[size_t(t)] =
            difference > 0 ? level[size_t(t)] - level[size_t(t - difference)] : level[size_t(t)];

    const int firstOrigin = view.origins.empty() ? 0 : view.origins.front();
    const std::vector<int> lags = this->lags(view, difference, firstOrigin - first);
    if (lags.empty()) {
        for (size_t o = 0; o < all.size(); ++o)
            all[o].assign(size_t(view.horizonAt(o)), unknown);
        return all;
    }
    const size_t features = lags.size();
    const int longest = lags.back();
    const double decay = m_settings.halfLifeDays > 0
                             ? std::exp2(-1 / (m_settings.halfLifeDays * grid.columns))
                             : 1.0;
    RollingRidge ridge(int(features), decay);
    std::vector<double> x(features), path;
    int t = first + difference + longest;
    double low = std::numeric_limits<double>::max(), high = -low;
    for (int i = first; i < std::min(t, last); ++i) {
        low = std::min(low, level[size_t(i)]);
        high = std::max(high, level[size_t(i)]);
    }
    for (size_t o = 0; o < view.origins.size(); ++o) {
        const int origin = view.origins[o];
        for (; t < origin; ++t) {
            low = std::min(low, level[size_t(t)]);
            high = std::max(high, level[size_t(t)]);
            if (!grid.observed(t))
                continue;
            for (size_t i = 0; i < features; ++i)
                x[i] = series[size_t(t - lags[i])];
            ridge.add(x.data(), series[size_t(t)]);
        }
        all[o].assign(size_t(view.horizonAt(o)), unknown);
        if (ridge.rowsCounted() < 1.5 * double(features))
            continue;
        const RollingRidge::Line line = ridge.solve(m_settings.shrink);
        const double room = 0.25 * (high - low);
        // the values just before the origin, then the forecasts
        const int keep = std::max(longest, difference);
        path.assign(series.begin() + (origin - keep), series.begin() + origin);
        std::vector<double> levels(level.begin() + (origin - keep), level.begin() + origin);
        for (int h = 0; h < view.horizonAt(o); ++h) {
            const size_t at = size_t(keep + h);
            for (size_t i = 0; i < features; ++i)
                x[i] = path[at - size_t(lags[i])];
            const double before = difference > 0 ? levels[at - size_t(difference)] : 0;
            const double value = std::clamp(line.at(x.data()) + before, low - room, high + room);
            levels.push_back(value);
            path.push_back(value - before);
            all[o][size_t(h)] = transform.back(value, o, h);
        }
    }
    return all;
}

} // namespace Wheelhouse
