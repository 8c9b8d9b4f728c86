// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/interval.h"

#include <optional>

namespace Wheelhouse {

/// How many values there are, their sum and that of their squares: all that a mean and its interval
/// are made of, and each adds up over cells. Whole numbers (scores), so nothing is lost.
struct Moments
{
    qint64 cases = 0;
    qint64 sum = 0;
    qint64 squares = 0;

    double mean() const { return double(sum) / double(cases); } ///< cases >= 1
    /// Variance of the sample by its size: of the mean. cases >= 2.
    double squaredErrorOfMean() const;
};

/// The 97.5 % point of Student's distribution: below 5 degrees of freedom that of the whole number
/// below, from there on the expansion of Abramowitz and Stegun, 26.7.5, right to within 0.0004.
double student975(double freedom);

/// The 95 % interval of a mean: mean ± t √(variance / n) with n - 1 degrees of freedom (Student,
/// Biometrika 6, 1908). It may reach past the ends of a scale. None with fewer than two values, or
/// when all are equal: then nothing tells how much chance does.
std::optional<Interval> meanInterval95(const Moments &values);

} // namespace Wheelhouse
