// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/histogram.h"

namespace Wheelhouse {

// 95 % intervals of a median or another percentile without an assumption about how the values are
// spread: between two of the sorted values, counted from the binomial distribution (Conover,
// Practical Nonparametric Statistics, 3rd ed. 1999, section 3.2). They hold the percentile of the
// whole population in at least 95 of 100 samples, mostly in 96 to 98, for there is no value between
// two neighbours.

/// Ranks from 1 of the two sorted values; 0 and n + 1: there is no such value, n is too small.
struct RankInterval
{
    qint64 low = 0;
    qint64 high = 0;
    bool operator==(const RankInterval &) const = default;
};

/// The narrowest with at most 2.5 % on either side. n >= 0, 0 < p < 1. Takes a time that grows with
/// the root of n.
RankInterval percentileRanks95(qint64 n, double p);

/// An end is absent when the sample is too small to have one: both below 6 values for the median,
/// the upper one below 36 for p = 0.9 and below 368 for p = 0.99.
struct PercentileInterval
{
    std::optional<double> lowMs;
    std::optional<double> highMs;
};

/// Of a histogram from which nothing more was removed than added. Each end is the mean of its
/// bucket, so right to within 0.4 % and exact where the bucket is.
PercentileInterval percentile95(const Histogram &durations, double p);

} // namespace Wheelhouse
