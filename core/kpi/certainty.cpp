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
        break;
    }
    return std::nullopt;
}

ShareOfCases shareOfCases(const Metric &metric, const Cell &cell)
{
    ShareOfCases counted;
    for (const Measure measure : metric.part)
        counted.hits += cell.count(measure);
    for (const Measure measure : metric.whole)
        counted.cases += cell.count(measure);
    for (const Measure measure : metric.except)
        counted.cases -= cell.count(measure);
    return counted;
}

} // namespace

Figure evaluateWithInterval(const Metric &metric, const Cell &cell)
{
    Figure figure = evaluate(metric, cell);
    const auto p = percentileOf(metric.formula);
    if (!p || !figure.value)
        return figure;
    const PercentileInterval interval = percentile95(*cell.durations(metric.part.first()), *p);
    if (interval.lowMs && interval.highMs) {
        figure.low = interval.lowMs;
        figure.high = interval.highMs;
    }
    return figure;
}

std::optional<Difference> differenceOf(const Metric &metric, const Cell &before, const Cell &after)
{
    if (metric.formula == Metric::Formula::Share)
        return shareDifference95(shareOfCases(metric, before), shareOfCases(metric, after));
    if (metric.unit != Unit::Duration)
        return std::nullopt;
    const Histogram *was = before.durations(metric.part.first());
    const Histogram *is = after.durations(metric.part.first());
    if (!was || !is)
        return std::nullopt;
    if (const auto p = percentileOf(metric.formula))
        return percentileDifference95(*was, *is, *p);
    return meanDifference95(*was, *is);
}

} // namespace Wheelhouse
