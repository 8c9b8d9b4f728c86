// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

namespace {

constexpr double firstEdgeMs = 1000;
constexpr double binsPerPowerOfTwo = 2;

std::vector<double> sortedValues(const QList<std::optional<double>> &steps)
{
    std::vector<double> values;
    for (const auto &step : steps) {
        if (step)
            values.push_back(*step);
    }
    std::sort(values.begin(), values.end());
    return values;
}

QList<qint64> binned(const std::vector<double> &values, const QList<double> &edges)
{
    QList<qint64> bins(std::max<qsizetype>(0, edges.size() - 1));
    for (const double value : values) {
        const qsizetype after = std::upper_bound(edges.begin(), edges.end(), value) - edges.begin();
        if (!bins.isEmpty())
            ++bins[std::clamp<qsizetype>(after - 1, 0, bins.size() - 1)];
    }
    return bins;
}

/// The value at index floor(p * (n - 1)), as Histogram does.
std::optional<double> quantileOf(const std::vector<double> &sorted, double p)
{
    if (sorted.empty())
        return std::nullopt;
    return sorted[size_t(p * double(sorted.size() - 1))];
}

std::optional<double> medianOf(const std::vector<double> &sorted)
{
    if (sorted.empty())
        return std::nullopt;
    return (sorted[(sorted.size() - 1) / 2] + sorted[sorted.size() / 2]) / 2;
}

} // namespace

double durationBinStart(int bin)
{
    return bin <= 0 ? 0 : firstEdgeMs * std::exp2((bin - 1) / binsPerPowerOfTwo);
}

int durationBinOf(double ms)
{
    if (ms < firstEdgeMs)
        return 0;
    int bin = 1 + int(std::floor(std::log2(ms / firstEdgeMs) * binsPerPowerOfTwo));
    while (ms >= durationBinStart(bin + 1)) // what the logarithm was rounded by
        ++bin;
    while (ms < durationBinStart(bin))
        --bin;
    return bin;
}

Distribution distributionOf(const Metric &metric, const Cell &now, const Cell &before)
{
    Distribution spread;
    if (metric.unit != Unit::Duration)
        return spread;
    const Figure figure = evaluate(metric, now);
    spread.without = std::max<qint64>(0, figure.asked - figure.sample);
    static const Histogram none;
    const Histogram *found = now.durations(metric.part.first());
    const Histogram *foundBefore = before.durations(metric.part.first());
    const Histogram &durations = found ? *found : none;
    const Histogram &durationsBefore = foundBefore ? *foundBefore : none;
    spread.cases = durations.count();
    spread.casesBefore = durationsBefore.count();
    spread.p50 = durations.median();
    spread.p90 = durations.quantile(0.9);
    spread.p99 = durations.quantile(0.99);
    const auto bins = durations.bins();
    const auto binsBefore = durationsBefore.bins();
    if (bins.empty() && binsBefore.empty())
        return spread;
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (const auto *each : {&bins, &binsBefore}) {
        if (each->empty())
            continue;
        first = std::min(first, durationBinOf(each->front().meanMs));
        last = std::max(last, durationBinOf(each->back().meanMs));
    }
    for (int bin = first; bin <= last + 1; ++bin)
        spread.edges.append(durationBinStart(bin));
    const auto counted = [&](const std::vector<Histogram::Bin> &from) {
        QList<qint64> counts(last - first + 1);
        for (const Histogram::Bin &bin : from)
            counts[durationBinOf(bin.meanMs) - first] += bin.count;
        return counts;
    };
    spread.now = counted(bins);
    spread.before = counted(binsBefore);
    return spread;
}

Distribution distributionOfSteps(const QList<std::optional<double>> &now,
                                 const QList<std::optional<double>> &before,
                                 const QList<double> &edges)
{
    const std::vector<double> values = sortedValues(now);
    const std::vector<double> valuesBefore = sortedValues(before);
    Distribution spread;
    spread.edges = edges;
    spread.now = binned(values, edges);
    spread.before = binned(valuesBefore, edges);
    spread.cases = qint64(values.size());
    spread.casesBefore = qint64(valuesBefore.size());
    spread.without = now.size() - spread.cases;
    spread.p50 = medianOf(values);
    spread.p90 = quantileOf(values, 0.9);
    return spread;
}

} // namespace Wheelhouse
