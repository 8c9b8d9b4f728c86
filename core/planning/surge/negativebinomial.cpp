// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/negativebinomial.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Wheelhouse::NegativeBinomial {

namespace {

constexpr double mostDecades = 300;
constexpr double nearlyPoisson = 1e-9;
constexpr int mostTerms = 20'000;
constexpr double precision = 1e-12;

/// The continued fraction of I_x(a, b) by Lentz's method; converges fast for x below (a+1)/(a+b+2).
double betaFraction(double x, double a, double b)
{
    constexpr double tiny = 1e-300;
    const auto notZero = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / notZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= mostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / notZero(1 + even * d);
        c = notZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / notZero(1 + odd * d);
        c = notZero(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < precision)
            break;
    }
    return fraction;
}

/// Natural logarithm of I_x(a, b).
double logBeta(double x, double a, double b)
{
    const double logFront =
        std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x);
    if (x < (a + 1) / (a + b + 2))
        return logFront - std::log(a) + std::log(betaFraction(x, a, b));
    const double other = std::exp(logFront - std::log(b)) * betaFraction(1 - x, b, a);
    return std::log1p(-std::min(other, 1.0));
}

/// Natural logarithm of the chance that a Poisson count reaches `count`.
double logPoissonTail(double count, double mean)
{
    // the chance of `count` times 1 + mean/(count+1) + mean^2/((count+1)(count+2)) + ...
    const double logFirst = count * std::log(mean) - mean - std::lgamma(count + 1);
    if (count > mean) {
        double sum = 1;
        double term = 1;
        for (double k = count + 1; term > precision * sum; ++k)
            sum += term *= mean / k;
        return logFirst + std::log(sum);
    }
    double below = 0; // mean >= count: what remains to 1, from the chance of count - 1 downwards
    double term = std::exp(logFirst) * count / mean;
    for (double k = count - 1; k >= 0 && term > precision * below; --k) {
        below += term;
        term *= k / mean;
    }
    return std::log1p(-std::min(below, 1.0));
}

} // namespace

double surprise(double count, double mean, double dispersion)
{
    if (count <= 0)
        return 0;
    double logTail = 0;
    if (dispersion < nearlyPoisson)
        logTail = logPoissonTail(count, mean);
    else
        logTail = logBeta(dispersion * mean / (1 + dispersion * mean), count, 1 / dispersion);
    return std::clamp(-logTail / std::numbers::ln10, 0.0, mostDecades);
}

double logLikelihoodRatio(double count, double mean, double dispersion, double factor)
{
    if (dispersion < nearlyPoisson)
        return count * std::log(factor) - (factor - 1) * mean;
    const double growth =
        (1 + dispersion * factor * mean) / (1 + dispersion * mean); // of mean + dispersion mean^2
    return count * std::log(factor / growth) - std::log(growth) / dispersion;
}

} // namespace Wheelhouse::NegativeBinomial
