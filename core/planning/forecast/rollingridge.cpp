// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/rollingridge.h"

#include <Eigen/Cholesky>

namespace Wheelhouse {

RollingRidge::RollingRidge(int features, double decay)
    : m_decay(decay)
    , m_moments(Eigen::MatrixXd::Zero(features + 2, features + 2))
    , m_row(features + 2)
{}

void RollingRidge::add(const double *x, double y, double weight)
{
    m_scale /= m_decay;
    const Eigen::Index size = m_row.size();
    m_row.head(size - 2) = Eigen::Map<const Eigen::VectorXd>(x, size - 2);
    m_row[size - 2] = y;
    m_row[size - 1] = 1;
    m_moments.selfadjointView<Eigen::Lower>().rankUpdate(m_row, m_scale * weight);
    if (m_scale > 1e60)
        rescale();
}

void RollingRidge::rescale()
{
    m_moments /= m_scale;
    m_scale = 1;
}

void RollingRidge::centre(Eigen::MatrixXd &spread, Eigen::VectorXd &joint, Eigen::VectorXd &means,
                          double &meanY) const
{
    const Eigen::Index n = m_row.size() - 2;
    const double rows = std::max(m_moments(n + 1, n + 1), 1e-300);
    means = m_moments.row(n + 1).head(n).transpose() / rows;
    meanY = m_moments(n + 1, n) / rows;
    spread = m_moments.topLeftCorner(n, n).selfadjointView<Eigen::Lower>();
    spread = (spread - rows * means * means.transpose()) / m_scale;
    joint = (m_moments.row(n).head(n).transpose() - rows * meanY * means) / m_scale;
}

RollingRidge::Line RollingRidge::solveCentred(const Eigen::MatrixXd &spread,
                                              const Eigen::VectorXd &joint,
                                              const Eigen::VectorXd &means, double meanY) const
{
    Line line;
    line.slopes = spread.ldlt().solve(joint);
    if (!line.slopes.allFinite())
        line.slopes.setZero();
    line.intercept = meanY - line.slopes.dot(means);
    return line;
}

RollingRidge::Line RollingRidge::solve(double shrink) const
{
    Eigen::MatrixXd spread;
    Eigen::VectorXd joint, means;
    double meanY = 0;
    centre(spread, joint, means, meanY);
    const double floor = 1e-12 * (spread.diagonal().maxCoeff() + 1e-300);
    spread.diagonal() += shrink * spread.diagonal().cwiseMax(0.0);
    spread.diagonal().array() += floor;
    return solveCentred(spread, joint, means, meanY);
}

RollingRidge::Line RollingRidge::solve(const Eigen::VectorXd &penalty) const
{
    Eigen::MatrixXd spread;
    Eigen::VectorXd joint, means;
    double meanY = 0;
    centre(spread, joint, means, meanY);
    spread.diagonal() += penalty;
    return solveCentred(spread, joint, means, meanY);
}

double RollingRidge::Line::at(const double *x) const
{
    return intercept + slopes.dot(Eigen::Map<const Eigen::VectorXd>(x, slopes.size()));
}

} // namespace Wheelhouse
