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

/// Welch's interval for two means, each with its squared error and its number of cases.
std::optional<Difference> welch(double before, double was, qint64 casesBefore, double after,
                                double is, qint64 casesAfter)
{
    if (was + is <= 0)
        return std::nullopt;
    const double freedom = (was + is) * (was + is) /
                           (was * was / double(casesBefore - 1) + is * is / double(casesAfter - 1));
    const double value = after - before;
    const double half = student975(freedom) * std::sqrt(was + is);
    return Difference{value, value - half, value + half};
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
    return welch(*before.mean(), squaredErrorOfMean(before), before.count(), *after.mean(),
                 squaredErrorOfMean(after), after.count());
}

std::optional<Difference> meanDifference95(const Moments &before, const Moments &after)
{
    if (before.cases < 2 || after.cases < 2)
        return std::nullopt;
    return welch(before.mean(), before.squaredErrorOfMean(), before.cases, after.mean(),
                 after.squaredErrorOfMean(), after.cases);
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
