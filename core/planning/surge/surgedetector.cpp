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
        return {0, 0, m_since, std::nullopt, 0};
    m_kind.push(time, value);
    CountWatch::Reading counts;
    if (m_kind.is() && value >= 0)
        counts = m_counts.push(time, value);
    double decades = m_novelty.push(value);
    if (counts.explained)
        decades = 0;
    bool begins = m_gate.push(decades);
    m_calmRows = decades < beginDecades ? m_calmRows + 1 : 0;
    if (m_calmRows >= calmRowsToEnd)
        m_since.reset();
    if (begins && !m_since)
        m_since = time;

    SurgeReading reading;
    reading.since = counts.since ? counts.since : m_since;
    reading.strength = std::max(decades, counts.decades);
    begins = begins || counts.begins;
    decades = std::max(decades, counts.decades * beginDecades / CountWatch::beginDecades);
    if (m_kind.is() && m_counts.isReady())
        reading.expected = counts.expected;
    reading.excess = counts.excess;
    reading.score = scoreOf(decades, begins);
    return reading;
}

} // namespace Wheelhouse
