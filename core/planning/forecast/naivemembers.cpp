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
