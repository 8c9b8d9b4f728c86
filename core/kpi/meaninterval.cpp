// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/meaninterval.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Wheelhouse {

double Moments::squaredErrorOfMean() const
{
    const double n = double(cases);
    // n Σx² - (Σx)² in whole numbers would overflow with millions of cases
    const double variance = (double(squares) - double(sum) * mean()) / (n - 1);
    return std::max(variance, 0.0) / n;
}

double student975(double freedom)
{
    static constexpr std::array exact{12.706204736, 4.302652730, 3.182446305, 2.776445105};
    if (freedom < 5)
        return exact[size_t(std::max(1.0, freedom)) - 1];
    constexpr double z = 1.959963984540054;
    constexpr double z2 = z * z;
    constexpr double g1 = (z2 + 1) * z / 4;
    constexpr double g2 = ((5 * z2 + 16) * z2 + 3) * z / 96;
    constexpr double g3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
    constexpr double g4 = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * z / 92160;
    return z + (g1 + (g2 + (g3 + g4 / freedom) / freedom) / freedom) / freedom;
}

std::optional<Interval> meanInterval95(const Moments &values)
{
    if (values.cases < 2)
        return std::nullopt;
    const double squaredError = values.squaredErrorOfMean();
    if (squaredError <= 0)
        return std::nullopt;
    const double half = student975(double(values.cases - 1)) * std::sqrt(squaredError);
    return Interval{values.mean() - half, values.mean() + half};
}

} // namespace Wheelhouse
