// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Eigen/Core>

namespace Wheelhouse {

/// Weighted linear regression with an intercept, kept up to date row by row: only the normal
/// equations are stored, so it can be solved at any moment for the rows so far. Older rows count
/// `decay` times less with each newer one.
/// Ridge: Hoerl and Kennard, Technometrics 12 (1970).
class RollingRidge
{
public:
    /// `features` without the intercept; `decay` in (0, 1].
    RollingRidge(int features, double decay);

    /// One row: `features` values at x.
    void add(const double *x, double y, double weight = 1.0);
    /// The sum of the weights as they count now.
    double rowsCounted() const;

    struct Line
    {
        double intercept = 0;
        Eigen::VectorXd slopes;
        double at(const double *x) const;
    };
    /// `shrink` is a share of each feature's own variance (its row count times variance): the same
    /// for features of any unit.
    Line solve(double shrink) const;
    /// `penalty` of each feature in rows: a dummy seen n times keeps about n / (n + penalty).
    Line solve(const Eigen::VectorXd &penalty) const;

private:
    Line solveCentred(const Eigen::MatrixXd &spread, const Eigen::VectorXd &joint,
                      const Eigen::VectorXd &means, double meanY) const;
    void centre(Eigen::MatrixXd &spread, Eigen::VectorXd &joint, Eigen::VectorXd &means,
                double &meanY) const;
    void gather() const;

    double m_decay;
    double m_scale = 1; ///< weight of the next row
    Eigen::Index m_size;
    mutable Eigen::MatrixXd m_moments; ///< lower half of sums over (x, y, 1)
    mutable Eigen::MatrixXd m_block;   ///< rows not in the moments yet, a column each
    mutable Eigen::Index m_blocked = 0;
};

} // namespace Wheelhouse
