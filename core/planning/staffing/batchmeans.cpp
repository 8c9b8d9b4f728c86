// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/batchmeans.h"

#include <cmath>

namespace Wheelhouse {

Estimate BatchMeans::estimate() const
{
    double count = 0;
    double mean = 0;
    double squares = 0;
    for (size_t i = 0; i < batches; ++i) {
        if (m_denominators[i] <= 0)
            continue;
        const double ratio = m_numerators[i] / m_denominators[i];
        const double difference = ratio - mean;
        mean += difference / ++count;
        squares += difference * (ratio - mean);
    }
    constexpr double t975With19 = 2.093;
    return {mean, count > 1 ? t975With19 * std::sqrt(squares / (count - 1) / count) : 0};
}

} // namespace Wheelhouse
