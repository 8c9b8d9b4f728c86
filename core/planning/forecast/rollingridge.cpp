// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/rollingridge.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr Eigen::Index blockRows = 64;

} // namespace

RollingRidge::RollingRidge(int features, double decay)
    : m_decay(decay)
    , m_size(features + 2)
    , m_moments(Eigen::MatrixXd::Zero(m_size, m_size))
    , m_block(m_size, blockRows)
{}

void RollingRidge::add(const double *x, double y, double weight)
{
    m_scale /= m_decay;
    const double factor = std::sqrt(m_scale * weight);
    auto row = m_block.col(m_blocked++);
    row.head(m_size - 2) = factor * Eigen::Map<const Eigen::VectorXd>(x, m_size - 2);
    row[m_size - 2] = factor * y;
    row[m_size - 1] = factor;
    if (m_blocked == blockRows)
        gather();
    if (m_scale > 1e60) {
        gather();
        m_moments /= m_scale;
        m_scale = 1;
    }
}

double RollingRidge::rowsCounted() const
{
    gather();
    return m_moments(m_size - 1, m_size - 1) / m_scale;
}

void RollingRidge::gather() const
{
    if (m_blocked > 0)
        m_moments.selfadjointView<Eigen::Lower>().rankUpdate(m_block.leftCols(m_blocked));
    m_blocked = 0;
}

void RollingRidge::centre(Eigen::MatrixXd &spread, Eigen::VectorXd &joint, Eigen::VectorXd &means,
                          double &meanY) const
{
    gather();
    const Eigen::Index n = m_size - 2;
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
