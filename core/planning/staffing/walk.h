// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Distributions with one peak, such as the number of contacts in a queue.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace Wheelhouse {

/// Weights of the whole numbers from `first` on; what is left out weighs nothing beside them.
struct Walk
{
    qint64 first = 0;
    std::vector<double> weights;

    qint64 end() const { return first + qint64(weights.size()); }
    bool holds(qint64 number) const { return number >= first && number < end(); }
    /// Of one number; 0 outside.
    double at(qint64 number) const { return holds(number) ? weights[size_t(number - first)] : 0; }
};

/// Walks from the peak (weight 1) downwards, then upwards, until the weights are below 1e-18.
/// `down(m)` is weight(m - 1) / weight(m) and `up(m)` is weight(m + 1) / weight(m); both fall below
/// 1 beyond the peak and do not rise again. So nothing can overflow, and about 17 standard
/// deviations are visited, however large the numbers are. lowest <= peak <= highest.
template <typename Down, typename Up>
Walk walkFromPeak(qint64 peak, qint64 lowest, qint64 highest, Down down, Up up)
{
    constexpr double nothing = 1e-18;
    Walk walk;
    walk.weights.reserve(128);
    walk.weights.push_back(1);
    double weight = 1;
    qint64 at = peak;
    while (at > lowest && (weight *= down(at)) > nothing) {
        walk.weights.push_back(weight);
        --at;
    }
    walk.first = at;
    std::reverse(walk.weights.begin(), walk.weights.end());
    weight = 1;
    for (at = peak; at < highest && (weight *= up(at)) > nothing; ++at)
        walk.weights.push_back(weight);
    return walk;
}

} // namespace Wheelhouse
