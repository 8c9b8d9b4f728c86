// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <Eigen/Core>

#include <optional>

namespace Wheelhouse {

/// How much the last rows of a series scatter: the logarithm of their variance. Below a thousandth
/// of the usual variance, less is all the same.
class Spread
{
public:
    explicit Spread(int rows);

    /// Nothing while there are too few rows, or none has differed from the others yet.
    std::optional<double> push(double value);

private:
    Eigen::ArrayXd m_newest; ///< a ring
    qint64 m_rows = 0;
    double m_sumOfVariances = 0;
};

} // namespace Wheelhouse
