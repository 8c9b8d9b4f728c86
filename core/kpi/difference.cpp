// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/difference.h"

#include "core/kpi/interval.h"
#include "core/kpi/medianinterval.h"

#include <cmath>

namespace Wheelhouse {

namespace {

struct Estimate
{
    double value = 0;
    Interval interval;
};

Difference squareAndAdd(const Estimate &before, const Estimate &after)
{
    const double value = after.value - before.value;
    return {
        value,
        value - std::hypot(after.value - after.interval.low, before.interval.high - before.value),
        value + std::hypot(after.interval.high - after.value, before.value - before.interval.low)};
}

std::optional<Estimate> shareOf(ShareOfCases counted)
{
    if (counted.cases < 1 || counted.hits < 0 || counted.hits > counted.cases)
        return std::nullopt;
    return Estimate{double(counted.hits) / double(counted.cases),
                    wilson95(counted.hits, counted.cases)};
}

std::optional<Estimate> percentileOf(const Histogram &durations, double p)
{
    const auto value = p == 0.5 ? durations.median() : durations.quantile(p);
    const PercentileInterval interval = percentile95(durations, p);
    if (!value || !interval.lowMs || !interval.highMs)
        return std::nullopt;
    return Estimate{*value, {*interval.lowMs, *interval.highMs}};
}

double squaredErrorOfMean(const Histogram &durations)
{
    const double mean = *durations.mean();
    double squares = 0;
    for (const Histogram::Bin &bin : durations.bins()) {
        const double width = double(bin.widthMs);
        const double inside = bin.count > 1 ? (width * width - 1) / 12 : 0; // of equal steps of 1
        squares += double(bin.count) * (std::pow(bin.meanMs - mean, 2) + inside);
    }
    const double n = double(durations.count());
    return squares / (n - 1) / n;
}

/// The 97.5 % point of Student's distribution: below 5 degrees of freedom that of the whole number
/// below, from there on the expansion of Abramowitz and Stegun, 26.7.5, right to within 0.0004.
double student(double freedom)
{
    static constexpr std::array exact{12.706204736, 4.302652730, 3.182446305, 2.776445105};
    if (freedom < 5)
        return exact[size_t(std::max(1.0, freedom)) - 1];
    constexpr double z = 1.959963984540054;
    constexpr double z2 = z * z;
    constexpr double g1 = (z2 + 1) * z / 4;
    constexpr double g2 = ((5 * z2 + 16) * z2 + 3) * z / 96;
    constexpr double g3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
    constexpr double g4 = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * z / 92160;
    return z + (g1 + (g2 + (g3 + g4 / freedom) / freedom) / freedom) / freedom;
}

} // namespace

std::optional<Difference> shareDifference95(ShareOfCases before, ShareOfCases after)
{
    const auto was = shareOf(before);
    const auto is = shareOf(after);
    if (!was || !is)
        return std::nullopt;
    return squareAndAdd(*was, *is);
}

std::optional<Difference> meanDifference95(const Histogram &before, const Histogram &after)
{
    if (before.count() < 2 || after.count() < 2)
        return std::nullopt;
    const double was = squaredErrorOfMean(before);
    const double is = squaredErrorOfMean(after);
    if (was + is <= 0)
        return std::nullopt;
    const double freedom =
        (was + is) * (was + is) /
        (was * was / double(before.count() - 1) + is * is / double(after.count() - 1));
    const double value = *after.mean() - *before.mean();
    const double half = student(freedom) * std::sqrt(was + is);
    return Difference{value, value - half, value + half};
}

std::optional<Difference> percentileDifference95(const Histogram &before, const Histogram &after,
                                                 double p)
{
    const auto was = percentileOf(before, p);
    const auto is = percentileOf(after, p);
    if (!was || !is)
        return std::nullopt;
    return squareAndAdd(*was, *is);
}

} // namespace Wheelhouse
