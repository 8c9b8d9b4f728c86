// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws that the demo world makes all the time, from the seeded generator alone, so that the same
// seed gives the same world on every machine.
#pragma once

#include "core/base/random.h"

#include <QList>

#include <cmath>

namespace Wheelhouse::DemoDice {

/// One of the list; a default value when it is empty.
template <typename T> T pick(const QList<T> &list, Random &random)
{
    return list.isEmpty() ? T() : list.at(qsizetype(random.below(quint64(list.size()))));
}

/// Skewed to the right, as human delays are: half of them are under `medianMs`.
inline qint64 delayMs(double medianMs, double spread, Random &random)
{
    return qint64(medianMs * std::exp(spread * random.normal()));
}

/// Index of a weight, drawn in proportion to it.
template <typename Weights> qsizetype weighted(const Weights &weights, Random &random)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    double left = random.uniform() * sum;
    qsizetype index = 0;
    for (const double weight : weights) {
        if (left < weight)
            return index;
        left -= weight;
        ++index;
    }
    return index - 1;
}

} // namespace Wheelhouse::DemoDice
