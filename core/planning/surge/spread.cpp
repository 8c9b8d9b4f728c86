// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/spread.h"

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double floorShare = 1e-3;

} // namespace

Spread::Spread(int rows) : m_newest(Eigen::ArrayXd::Zero(rows))
{
    Q_ASSERT(rows >= 2);
}

std::optional<double> Spread::push(double value)
{
    m_newest[m_rows++ % m_newest.size()] = value;
    if (m_rows < m_newest.size())
        return std::nullopt;
    const double variance = (m_newest - m_newest.mean()).square().mean();
    m_sumOfVariances += variance;
    if (m_sumOfVariances <= 0)
        return std::nullopt;
    const double usual = m_sumOfVariances / double(m_rows - m_newest.size() + 1);
    return std::log(variance + floorShare * usual);
}

} // namespace Wheelhouse
