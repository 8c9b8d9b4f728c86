// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/novelty.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr int shapeRows = 48;
constexpr int memoryRows = 4000;
constexpr double halfLifeRows = 12'000;
constexpr int warmUpRows = 150; // a record among few is none

// What is rare in a young series is not in an old one: so many decades more for ten times the rows.
constexpr double decadesForAge = 0.2;
constexpr double youngRows = 1000;

} // namespace

Novelty::Novelty(SurgeParts parts)
    : m_parts(parts)
    , m_value(memoryRows, 1)
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
    int parts = 0;
    double squares = 0;
    const auto take = [&](TailRank &rank, std::optional<double> distance) {
        const double evidence = distance ? rank.push(*distance) : 0;
        squares += evidence * evidence;
        ++parts;
    };
    if (m_parts.value)
        take(m_valueRank, m_value.push(known));
    if (m_parts.shape)
        take(m_shapeRank, m_shape.push(known));
    if (m_parts.spread) {
        const std::optional<double> spread = m_spread.push(known);
        take(m_spreadRank, spread ? m_spreadValue.push(*spread) : std::nullopt);
    }
    const double rows = double(m_rows++);
    if (rows < warmUpRows)
        return 0;
    const double forAge =
        m_parts.age ? decadesForAge * std::log10(std::max(1.0, rows / youngRows)) : 0;
    return std::max(0.0, std::sqrt(squares / std::max(parts, 1)) - forAge);
}

} // namespace Wheelhouse
