// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/evaluation.h"

#include "core/kpi/interval.h"

namespace Wheelhouse {

namespace {

qint64 sumOf(const QList<Measure> &measures, const Cell &cell)
{
    qint64 total = 0;
    for (const Measure measure : measures)
        total += cell.count(measure);
    return total;
}

Figure evaluateShare(const Metric &metric, const Cell &cell)
{
    Figure figure;
    const auto [hits, cases] = partAndWhole(metric, cell);
    figure.sample = cases;
    figure.asked = metric.asked.isEmpty() ? figure.sample : sumOf(metric.asked, cell);
    if (figure.sample <= 0 || hits < 0 || hits > figure.sample)
        return figure;
    figure.value = double(hits) / double(figure.sample);
    if (metric.cases == MetricCases::Time)
        return figure;
    const Interval interval = wilson95(hits, figure.sample);
    figure.low = interval.low;
    figure.high = interval.high;
    return figure;
}

Figure evaluateRatio(const Metric &metric, const Cell &cell)
{
    Figure figure;
    const auto [total, cases] = partAndWhole(metric, cell);
    figure.sample = cases;
    figure.asked = metric.asked.isEmpty() ? cases : sumOf(metric.asked, cell);
    if (cases > 0)
        figure.value = double(total) / double(cases);
    return figure;
}

Figure evaluateDuration(const Metric &metric, const Cell &cell)
{
    Figure figure;
    figure.asked = partAndWhole(metric, cell).whole;
    Histogram merged;
    const Histogram *durations = durationsOf(metric, cell, merged);
    if (!durations)
        return figure;
    figure.sample = durations->count();
    if (metric.formula == Metric::Formula::Mean)
        figure.value = durations->mean();
    else if (metric.formula == Metric::Formula::Median)
        figure.value = durations->median();
    else
        figure.value = durations->quantile(metric.formula == Metric::Formula::P90 ? 0.9 : 0.99);
    return figure;
}

} // namespace

Figure evaluate(const Metric &metric, const Cell &cell)
{
    switch (metric.formula) {
    case Metric::Formula::Count: {
        const qint64 total = partAndWhole(metric, cell).part;
        return {double(total), {}, {}, total, total};
    }
    case Metric::Formula::Share:
        return evaluateShare(metric, cell);
    case Metric::Formula::Ratio:
        return evaluateRatio(metric, cell);
    case Metric::Formula::Mean:
    case Metric::Formula::Median:
    case Metric::Formula::P90:
    case Metric::Formula::P99:
        return evaluateDuration(metric, cell);
    case Metric::Formula::Gauge:
        break;
    }
    return {};
}

const Histogram *durationsOf(const Metric &metric, const Cell &cell, Histogram &merged)
{
    if (metric.part.size() == 1)
        return cell.durations(metric.part.first());
    for (const Measure measure : metric.part) {
        if (const Histogram *durations = cell.durations(measure))
            merged.merge(*durations);
    }
    return merged.isEmpty() ? nullptr : &merged;
}

PartAndWhole partAndWhole(const Metric &metric, const Cell &cell)
{
    return {sumOf(metric.part, cell) - sumOf(metric.minus, cell),
            sumOf(metric.whole, cell) - sumOf(metric.except, cell)};
}

CellWants wantsOf(const QList<const Metric *> &metrics)
{
    CellWants wants;
    for (const Metric *metric : metrics) {
        const bool spread = metric->unit == Unit::Duration;
        for (const Measure measure : metric->part)
            (spread ? wants.durations : wants.counts).set(size_t(measure));
        for (const QList<Measure> *counted :
             {&metric->minus, &metric->whole, &metric->except, &metric->asked, &metric->squares}) {
            for (const Measure measure : *counted)
                wants.counts.set(size_t(measure));
        }
    }
    return wants;
}

} // namespace Wheelhouse
