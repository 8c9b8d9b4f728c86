// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/interval.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

Interval wilson95(qint64 hits, qint64 cases)
{
    Q_ASSERT(cases >= 1 && hits >= 0 && hits <= cases);
    constexpr double z = 1.959963984540054;
    const double n = double(cases);
    const double share = double(hits) / n;
    const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half =
        z / (1 + z * z / n) * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {hits == 0 ? 0.0 : std::max(0.0, middle - half),
            hits == cases ? 1.0 : std::min(1.0, middle + half)};
}

} // namespace Wheelhouse
