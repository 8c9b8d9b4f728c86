// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/surgedetector.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr int calmRowsToEnd = 12;

/// 0..1, 0.5 at the level where a surge may begin; in steps that survive being printed.
double scoreOf(double levels, bool begins)
{
    const double score = 1 - std::exp2(-levels);
    return std::floor((begins ? std::max(score, surgeThreshold) : score / 2) * 10'000) / 10'000;
}

} // namespace

SurgeDetector::SurgeDetector(SurgeParts parts)
    : m_parts(parts)
    , m_novelty(parts)
    , m_gate(parts.level)
{}

SurgeReading SurgeDetector::push(LocalSeconds time, double value)
{
    if (!std::isfinite(value))
        return {0, 0, m_since, std::nullopt, 0};
    m_kind.push(time, value);
    CountWatch::Reading counts;
    if (m_parts.counts && m_kind.is() && value >= 0)
        counts = m_counts.push(time, value);

    const double novelty = m_novelty.push(value);
    const double news = counts.explained ? 0 : novelty;
    const bool isNew = news >= m_parts.level;
    m_calmRows = isNew ? 0 : m_calmRows + 1;
    if (m_calmRows >= calmRowsToEnd)
        m_since.reset();

    // what one of both has said, the other does not say again
    const bool newsBegin = m_parts.quiet ? m_gate.push(news) : isNew;
    const bool begins = counts.begins ? !m_since : newsBegin && !counts.since;
    if (begins && !m_since && !counts.since)
        m_since = time;

    const double levels = std::max(news / m_parts.level, counts.decades / CountWatch::beginDecades);
    SurgeReading reading;
    reading.score = scoreOf(levels, begins);
    reading.strength = std::max(news, counts.decades);
    reading.since = counts.since ? counts.since : m_since;
    if (m_parts.counts && m_kind.is() && m_counts.isReady())
        reading.expected = counts.expected;
    reading.excess = counts.excess;
    return reading;
}

} // namespace Wheelhouse
