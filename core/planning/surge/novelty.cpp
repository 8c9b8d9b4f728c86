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
constexpr double halfLifeRows = 12'000;
constexpr int warmUpRows = 20;

// What is rare in a young series is not in an old one: so many decades more for ten times the rows.
constexpr double decadesForAge = 0.2;
constexpr double youngRows = 1000;

} // namespace

Novelty::Novelty()
    : m_value(memoryRows, 1)
    , m_shape(shapeRows, memoryRows)
    , m_spread(shapeRows)
    , m_spreadValue(memoryRows, shapeRows)
    , m_valueRank(halfLifeRows)
    , m_shapeRank(halfLifeRows)
    , m_spreadRank(halfLifeRows)
{}

double Novelty::push(double value)
{
    const double known = std::clamp(value, -1e100, 1e100);
    const std::optional<double> spread = m_spread.push(known);
    const double ofValue = m_valueRank.push(m_value.push(known));
    const double ofShape = m_shapeRank.push(m_shape.push(known));
    const double ofSpread = m_spreadRank.push(spread ? m_spreadValue.push(*spread) : 0);
    const double rows = double(m_rows++);
    if (rows < warmUpRows)
        return 0;
    const double evidence = std::hypot(ofValue, ofShape, ofSpread) / std::numbers::sqrt3;
    const double forAge = decadesForAge * std::log10(std::max(1.0, rows / youngRows));
    return std::max(0.0, evidence - forAge);
}

} // namespace Wheelhouse
