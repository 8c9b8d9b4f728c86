// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/surgedetector.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double beginDecades = 1.35;
constexpr int calmRowsToEnd = 12;

/// 0..1, 0.5 at the level where a surge may begin; in steps that survive being printed.
double scoreOf(double decades, bool begins)
{
    const double score = 1 - std::exp2(-decades / beginDecades);
    return std::floor((begins ? std::max(score, surgeThreshold) : score / 2) * 10'000) / 10'000;
}

} // namespace

SurgeDetector::SurgeDetector() : m_gate(beginDecades) {}

SurgeReading SurgeDetector::push(LocalSeconds time, double value)
{
    if (!std::isfinite(value))
        return {0, 0, m_since};
    const double decades = m_novelty.push(value);
    const bool begins = m_gate.push(decades);
    m_calmRows = decades < beginDecades ? m_calmRows + 1 : 0;
    if (m_calmRows >= calmRowsToEnd)
        m_since.reset();
    if (begins && !m_since)
        m_since = time;
    return {scoreOf(decades, begins), decades, m_since};
}

} // namespace Wheelhouse
