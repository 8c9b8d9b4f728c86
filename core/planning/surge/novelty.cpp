// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/novelty.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Wheelhouse {

namespace {

constexpr int shapeRows = 48;
constexpr int memoryRows = 4000;
constexpr double halfLifeRows = 1e9;
constexpr int warmUpRows = 20;

} // namespace

Novelty::Novelty()
    : m_value(1, memoryRows)
    , m_shape(shapeRows, memoryRows)
    , m_valueRank(halfLifeRows)
    , m_shapeRank(halfLifeRows)
{}

double Novelty::push(double value)
{
    const double known = std::clamp(value, -1e100, 1e100);
    const double ofValue = m_valueRank.push(m_value.push(known).own);
    const double ofShape = m_shapeRank.push(m_shape.push(known).own);
    if (m_rows < warmUpRows) {
        ++m_rows;
        return 0;
    }
    return std::hypot(ofValue, ofShape) / std::numbers::sqrt2;
}

} // namespace Wheelhouse
