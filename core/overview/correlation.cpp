// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/correlation.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

std::optional<Correlation> correlationOf(const QList<QPointF> &points)
{
    constexpr double z95 = 1.959963984540054;
    const auto n = double(points.size());
    if (points.size() < fewestCorrelated)
        return std::nullopt;
    QPointF mean;
    for (const QPointF &point : points)
        mean += point / n;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const QPointF &point : points) {
        const QPointF off = point - mean;
        xx += off.x() * off.x();
        yy += off.y() * off.y();
        xy += off.x() * off.y();
    }
    // rounding leaves equal values a little apart
    const double dust = 1e-24 * n;
    if (xx <= dust * mean.x() * mean.x() || yy <= dust * mean.y() * mean.y())
        return std::nullopt;
    const double r = std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
    if (std::abs(r) > 1 - 1e-12)
        return Correlation{r, r, r, points.size()};
    const double around = z95 / std::sqrt(n - 3);
    return Correlation{r, std::tanh(std::atanh(r) - around), std::tanh(std::atanh(r) + around),
                       points.size()};
}

} // namespace Wheelhouse
