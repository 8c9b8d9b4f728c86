// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/eventlike.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

QString dateOf(qint64 day)
{
    return QString::fromLatin1(formatLocalTime(day * secondsADay).first(10));
}

int rowOf(const SlotGrid &grid, qint64 day)
{
    const auto row = std::lower_bound(grid.days.begin(), grid.days.end(), day);
    return row == grid.days.end() || *row != day ? -1 : int(row - grid.days.begin());
}

Error invalid(const QString &detail)
{
    return {ErrorCode::Invalid, detail, QStringLiteral("like")};
}

} // namespace

Result<std::vector<double>> liftsOf(const SlotGrid &grid, const DayOutlook &outlook,
                                    const EventLike &like)
{
    constexpr double prior = 10;
    const int future = rowOf(grid, like.future);
    if (future < 0 || (future + 1) * grid.columns <= grid.origin)
        return invalid(QStringLiteral("no forecast is asked for on %1").arg(dateOf(like.future)));
    const int row = rowOf(grid, like.past);
    double contacts = 0, expected = 0;
    for (int t = row * grid.columns; row >= 0 && t < (row + 1) * grid.columns; ++t) {
        if (t >= grid.origin || !grid.observed(t) || std::isnan(outlook.fitted[size_t(t)]))
            continue;
        contacts += grid.values[size_t(t)];
        expected += outlook.fitted[size_t(t)];
    }
    if (expected <= 0)
        return invalid(QStringLiteral("nothing is known of what was to be expected on %1")
                           .arg(dateOf(like.past)));
    const double lift = contacts / expected;
    std::vector<double> lifts(size_t(grid.columns), lift);
    for (int i = 0; i < grid.columns; ++i) {
        const int t = row * grid.columns + i;
        if (t < grid.origin && grid.observed(t) && !std::isnan(outlook.fitted[size_t(t)]))
            lifts[size_t(i)] =
                (grid.values[size_t(t)] + prior * lift) / (outlook.fitted[size_t(t)] + prior);
    }
    return lifts;
}

} // namespace Wheelhouse
