// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/naivemembers.h"

namespace Wheelhouse {

QString SeasonalNaiveMember::name() const
{
    return m_period == Period::Week ? QStringLiteral("naive-week") : QStringLiteral("naive-day");
}

QString SeasonalNaiveMember::about() const
{
    return m_period == Period::Week ? QStringLiteral("the same slot of the last week")
                                    : QStringLiteral("the same slot of the last day");
}

OriginForecasts SeasonalNaiveMember::forecast(const ForecastView &view) const
{
    const SlotGrid &grid = view.grid;
    OriginForecasts all;
    for (size_t o = 0; o < view.origins.size(); ++o) {
        const int origin = view.origins[o];
        int period = m_period == Period::Week ? grid.week() : grid.columns;
        if (period > origin)
            period = grid.columns;
        if (period > origin)
            period = 1;
        std::vector<double> path(size_t(view.horizonAt(o)), unknown);
        for (int h = 0; h < view.horizonAt(o) && origin > 0; ++h)
            path[size_t(h)] = grid.filled[size_t(origin - period + h % period)];
        all.push_back(std::move(path));
    }
    return all;
}

QString WeeksMeanMember::name() const
{
    return QStringLiteral("mean-%1-weeks").arg(m_weeks);
}

QString WeeksMeanMember::about() const
{
    return QStringLiteral("mean of the same slot of the last %1 weeks").arg(m_weeks);
}

OriginForecasts WeeksMeanMember::forecast(const ForecastView &view) const
{
    const int week = view.grid.week();
    OriginForecasts all;
    for (size_t o = 0; o < view.origins.size(); ++o) {
        const int origin = view.origins[o];
        std::vector<double> path(size_t(view.horizonAt(o)), unknown);
        for (int h = 0; h < view.horizonAt(o); ++h) {
            double sum = 0;
            int count = 0;
            for (int back = 1; back <= m_weeks; ++back) {
                const int cell = origin - back * week + h % week;
                if (cell < 0 || !view.usual[size_t(cell)])
                    continue;
                sum += view.adjusted[size_t(cell)];
                ++count;
            }
            if (count > 0)
                path[size_t(h)] = sum / count * view.effectAt(o, origin + h);
        }
        all.push_back(std::move(path));
    }
    return all;
}

OriginForecasts OutlookMember::forecast(const ForecastView &view) const
{
    OriginForecasts all;
    for (size_t o = 0; o < view.origins.size(); ++o) {
        all.push_back(view.outlook.ahead[o].expected);
        all.back().resize(size_t(view.horizonAt(o)));
    }
    return all;
}

} // namespace Wheelhouse
