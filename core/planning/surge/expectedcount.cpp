// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/expectedcount.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double levelHalfLifeDays = 1;
constexpr double levelPriorContacts = 10;
constexpr double keptOfARow = 0.9995; // of what dispersion is learnt from: half in 1,400 rows
constexpr double dispersionPriorRows = 50;
constexpr double usualDispersion = 0.05;
constexpr double leastDispersion = 0.01;
constexpr double mostDispersion = 2;
constexpr double believableDeviations = 3;

} // namespace

double ExpectedCount::level() const
{
    return std::max(1.0, (m_counted + levelPriorContacts) / (m_foreseen + levelPriorContacts));
}

ExpectedCount::Expectation ExpectedCount::at(LocalSeconds time) const
{
    const double usual = m_profile.usual(time);
    const double mean = usual * level();
    const double learnt =
        (m_excess + dispersionPriorRows * usualDispersion) / (m_square + dispersionPriorRows);
    // the mean itself is known from so many contacts only
    const double unsure = 1 / (m_profile.rowsBehind(time) * std::max(usual, 0.1));
    return {mean, m_profile.most(time) * level(),
            std::clamp(learnt, leastDispersion, mostDispersion) + unsure};
}

void ExpectedCount::learn(LocalSeconds time, double count)
{
    const Expectation expected = at(time);
    const double variance = expected.mean + expected.dispersion * expected.mean * expected.mean;
    const double usual = m_profile.usual(time);
    double believed = count;
    if (isReady()) {
        believed = std::min(count, expected.most + believableDeviations * std::sqrt(variance));
        const double error =
            std::min(std::abs(count - expected.mean), believableDeviations * std::sqrt(variance));
        const double weight = expected.mean / (1 + expected.mean); // Poisson nights tell little
        m_excess = keptOfARow * m_excess + weight * (error * error - expected.mean) /
                                               std::max(expected.mean * expected.mean, 1e-12);
        m_square = keptOfARow * m_square + weight;
    }
    if (m_rows++ == 0) {
        m_first = m_last = time;
    } else {
        const auto passed = std::clamp<LocalSeconds>(time - m_last, 0, secondsADay);
        const double days = double(passed) / double(secondsADay);
        const double kept = std::exp2(-days / levelHalfLifeDays);
        m_counted *= kept;
        m_foreseen *= kept;
        m_last = std::max(m_last, time);
    }
    m_counted += believed;
    m_foreseen += usual;
    m_profile.learn(time, believed);
}

} // namespace Wheelhouse
