// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/countwatch.h"

#include "core/planning/surge/negativebinomial.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Wheelhouse {

namespace {

constexpr double surgeFactor = 2;
constexpr double leastMean = 0.25; // two contacts in a dead night are no surge
constexpr double mostDecades = 12;
constexpr double endDecades = 1;
constexpr double daysBetween = 7;
constexpr double peaksADecade = 4;

// A row within four deviations, and the last rows, seven or so, within three, are as expected.
constexpr double keptOfTheError = 0.85;
constexpr double explainedRow = 4;
constexpr double explainedRows = 3;

} // namespace

CountWatch::Reading CountWatch::push(LocalSeconds time, double count)
{
    const ExpectedCount::Expectation expected = m_expected.at(time);
    m_expected.learn(time, count);
    if (!isReady())
        return {0, false, false, expected.mean, std::nullopt, 0};

    const double mean = std::max(expected.most, leastMean);
    const double ratio =
        NegativeBinomial::logLikelihoodRatio(count, mean, expected.dispersion, surgeFactor);
    m_sum = std::clamp(m_sum + ratio, 0.0, mostDecades * std::numbers::ln10);
    if (m_sum <= 0) {
        m_since.reset();
    } else if (!m_since) {
        m_since = time;
        m_excess = 0;
    }
    m_excess += count - expected.mean;

    const double ofRow = NegativeBinomial::surprise(count, mean, expected.dispersion);
    const double decades = std::min(std::max(ofRow, m_sum / std::numbers::ln10), mostDecades);
    const bool begins = !m_hasBegun && decades >= beginDecades && isRare(decades);
    m_hasBegun = m_hasBegun || begins;
    follow(decades);
    const bool goesOn = m_hasBegun && m_since;
    return {decades,
            begins,
            explains(count, expected),
            expected.mean,
            goesOn ? m_since : std::nullopt,
            goesOn ? m_excess : 0};
}

bool CountWatch::explains(double count, const ExpectedCount::Expectation &expected)
{
    const double error = count - expected.mean;
    const double variance = expected.mean + expected.dispersion * expected.mean * expected.mean;
    m_error = keptOfTheError * m_error + error;
    m_variance = keptOfTheError * keptOfTheError * m_variance + variance;
    return std::abs(error) < explainedRow * std::sqrt(variance) &&
           std::abs(m_error) < explainedRows * std::sqrt(m_variance);
}

void CountWatch::follow(double decades)
{
    if (decades >= endDecades) {
        m_peak = std::max(m_peak, decades);
    } else if (m_peak > 0) {
        ++m_peaks[size_t(m_peak * peaksADecade)];
        m_peak = 0;
        m_hasBegun = false;
    }
}

bool CountWatch::isRare(double decades) const
{
    int asStrong = 1;
    for (size_t i = size_t(decades * peaksADecade); i < m_peaks.size(); ++i)
        asStrong += m_peaks[i];
    return m_expected.days() >= daysBetween * asStrong;
}

} // namespace Wheelhouse
