// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/certainty.h"

#include "core/kpi/medianinterval.h"

namespace Wheelhouse {

namespace {

std::optional<double> percentileOf(Metric::Formula formula)
{
    switch (formula) {
    case Metric::Formula::Median:
        return 0.5;
    case Metric::Formula::P90:
        return 0.9;
    case Metric::Formula::P99:
        return 0.99;
    case Metric::Formula::Count:
    case Metric::Formula::Share:
    case Metric::Formula::Mean:
    case Metric::Formula::Gauge:
    case Metric::Formula::Ratio:
        break;
    }
    return std::nullopt;
}

ShareOfCases shareOfCases(const Metric &metric, const Cell &cell)
{
    const auto [hits, cases] = partAndWhole(metric, cell);
    return {hits, cases};
}

/// None of a ratio whose squares are not counted.
std::optional<Moments> momentsOf(const Metric &metric, const Cell &cell)
{
    if (metric.squares.isEmpty())
        return std::nullopt;
    const auto [sum, cases] = partAndWhole(metric, cell);
    Moments moments{cases, sum, 0};
    for (const Measure measure : metric.squares)
        moments.squares += cell.count(measure);
    return moments;
}

Figure withInterval(Figure figure, const std::optional<Interval> &interval)
{
    if (interval) {
        figure.low = interval->low;
        figure.high = interval->high;
    }
    return figure;
}

} // namespace

Figure evaluateWithInterval(const Metric &metric, const Cell &cell)
{
    Figure figure = evaluate(metric, cell);
    if (const auto moments = momentsOf(metric, cell))
        return withInterval(figure, meanInterval95(*moments));
    const auto p = percentileOf(metric.formula);
    if (!p || !figure.value)
        return figure;
    Histogram merged;
    const PercentileInterval interval = percentile95(*durationsOf(metric, cell, merged), *p);
    if (interval.lowMs && interval.highMs) {
        figure.low = interval.lowMs;
        figure.high = interval.highMs;
    }
    return figure;
}

std::optional<Difference> differenceOf(const Metric &metric, const Cell &before, const Cell &after)
{
    if (metric.cases == MetricCases::Time)
        return std::nullopt;
    if (metric.formula == Metric::Formula::Share)
        return shareDifference95(shareOfCases(metric, before), shareOfCases(metric, after));
    const auto momentsBefore = momentsOf(metric, before), momentsAfter = momentsOf(metric, after);
    if (momentsBefore && momentsAfter)
        return meanDifference95(*momentsBefore, *momentsAfter);
    if (metric.unit != Unit::Duration)
        return std::nullopt;
    Histogram mergedBefore, mergedAfter;
    const Histogram *was = durationsOf(metric, before, mergedBefore);
    const Histogram *is = durationsOf(metric, after, mergedAfter);
    if (!was || !is)
        return std::nullopt;
    if (const auto p = percentileOf(metric.formula))
        return percentileDifference95(*was, *is, *p);
    return meanDifference95(*was, *is);
}

} // namespace Wheelhouse
