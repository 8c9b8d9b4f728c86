// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/answertime.h"

#include "core/planning/staffing/walk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace Wheelhouse {

namespace {

/// What Stirling's formula lacks of ln(x!).
double stirlingError(double x)
{
    if (x < 15)
        return std::lgamma(x + 1) - (x + 0.5) * std::log(x) + x -
               0.5 * std::log(2 * std::numbers::pi);
    const double square = x * x;
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / x;
}

/// x ln(x / mean) + mean - x, without cancellation where the two are close.
double deviance(double x, double mean)
{
    const double difference = x - mean;
    if (std::abs(difference) > 0.1 * (x + mean))
        return x * std::log(x / mean) + mean - x;
    const double v = difference / (x + mean);
    double sum = difference * v;
    double term = 2 * x * v;
    for (int i = 3;; i += 2) {
        term *= v * v;
        const double next = sum + term / i;
        if (next == sum)
            return sum;
        sum = next;
    }
}

/// The distribution of how many leave the queue before us, in a given time.
struct Leavers
{
    double size;  ///< of the negative binomial; infinite for Poisson
    double mean;  ///< of Poisson
    double stay;  ///< chance to be neither first nor gone: exp(-theta t)
    double leave; ///< 1 - stay

    /// chance(i + 1) / chance(i)
    double ratio(double i) const
    {
        return std::isinf(size) ? mean / (i + 1) : leave * (size + i) / (i + 1);
    }

    /// C. Loader, Fast and Accurate Computation of Binomial Probabilities, 2000.
    double chance(double i) const
    {
        if (std::isinf(size))
            return i == 0 ? std::exp(-mean)
                          : std::exp(-stirlingError(i) - deviance(i, mean)) /
                                std::sqrt(2 * std::numbers::pi * i);
        if (i == 0)
            return std::exp(size * std::log(stay));
        const double all = size + i;
        const double exponent = stirlingError(all) - stirlingError(size) - stirlingError(i) -
                                deviance(size, all * stay) - deviance(i, all * leave);
        return size / all * std::exp(exponent) * std::sqrt(all / (2 * std::numbers::pi * size * i));
    }
};

} // namespace

AnswerInTime::AnswerInTime(double seconds, double fullRate, double abandonRate, qint64 last)
{
    if (seconds <= 0 || fullRate <= 0)
        return;
    const bool patient = abandonRate <= 0;
    const Leavers leavers{
        patient ? std::numeric_limits<double>::infinity() : fullRate / abandonRate + 1,
        fullRate * seconds, std::exp(-abandonRate * seconds), -std::expm1(-abandonRate * seconds)};
    if (leavers.stay <= 0) { // far longer than anyone waits
        m_beyond = 1;
        return;
    }
    const double peak =
        patient ? leavers.mean : (leavers.leave * leavers.size - 1) / leavers.stay + 1;
    const auto start = qint64(std::clamp(std::floor(peak), 0.0, double(last)));
    const Walk walk = walkFromPeak(
        start, 0, last, [&](qint64 count) { return 1 / leavers.ratio(double(count) - 1); },
        [&](qint64 count) { return leavers.ratio(double(count)); });
    const double startChance = leavers.chance(double(start));
    m_first = walk.first;
    m_chances.reserve(walk.weights.size());
    double atMost = 0;
    for (const double weight : walk.weights) {
        atMost += weight * startChance;
        m_chances.push_back(std::max(0.0, 1 - atMost));
    }
}

} // namespace Wheelhouse
