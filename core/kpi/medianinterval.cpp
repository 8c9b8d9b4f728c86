// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/medianinterval.h"

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double tail = 0.025;
constexpr double negligible = 1e-18; ///< against the most probable number

/// The chances of the numbers from `first` on, as multiples of that of the most probable one, which
/// needs no factorials and cannot underflow.
struct Chances
{
    qint64 first = 0;
    std::vector<double> of;
    double sum = 0;
};

Chances binomial(qint64 n, double p)
{
    const qint64 mode = std::min(n, qint64(double(n + 1) * p));
    const double odds = p / (1 - p);
    Chances chances;
    std::vector<double> below;
    double chance = 1;
    for (qint64 k = mode; k > 0 && chance > negligible; --k) {
        chance *= double(k) / double(n - k + 1) / odds;
        below.push_back(chance);
    }
    chances.first = mode - qint64(below.size());
    chances.of.assign(below.rbegin(), below.rend());
    chance = 1;
    chances.of.push_back(chance);
    for (qint64 k = mode; k < n && chance > negligible; ++k) {
        chance *= double(n - k) / double(k + 1) * odds;
        chances.of.push_back(chance);
    }
    for (const double each : chances.of)
        chances.sum += each;
    return chances;
}

} // namespace

RankInterval percentileRanks95(qint64 n, double p)
{
    Q_ASSERT(n >= 0 && p > 0 && p < 1);
    const Chances chances = binomial(n, p);
    const double most = tail * chances.sum;
    RankInterval ranks{chances.first, chances.first + qint64(chances.of.size())};
    double passed = 0;
    for (auto each = chances.of.begin(); (passed += *each) <= most; ++each)
        ++ranks.low;
    passed = 0;
    for (auto each = chances.of.rbegin(); (passed += *each) <= most; ++each)
        --ranks.high;
    return ranks;
}

PercentileInterval percentile95(const Histogram &durations, double p)
{
    const qint64 n = durations.count();
    if (n <= 0)
        return {};
    const RankInterval ranks = percentileRanks95(n, p);
    PercentileInterval interval;
    if (ranks.low >= 1)
        interval.lowMs = durations.valueAt(ranks.low - 1);
    if (ranks.high <= n)
        interval.highMs = durations.valueAt(ranks.high - 1);
    return interval;
}

} // namespace Wheelhouse
