// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the metrics of metricgroups.h are put together: one function for each kind of formula, and
// one for each thing that is particular about some.
#pragma once

#include "core/kpi/metric.h"
#include "core/kpi/returns.h"

namespace Wheelhouse::MetricMakers {

inline Metric count(const char *id, const char *name, const char *definition, Better better,
                    MetricClock clock, Measure measure)
{
    Metric metric;
    metric.id = QString::fromLatin1(id);
    metric.name = QString::fromLatin1(name);
    metric.definition = QString::fromLatin1(definition);
    metric.better = better;
    metric.clock = clock;
    metric.part = {measure};
    return metric;
}

inline Metric share(const char *id, const char *name, const char *definition, Better better,
                    MetricClock clock, QList<Measure> part, QList<Measure> whole,
                    QList<Measure> except = {})
{
    Metric metric = count(id, name, definition, better, clock, part.first());
    metric.unit = Unit::Share;
    metric.formula = Metric::Formula::Share;
    metric.part = std::move(part);
    metric.whole = std::move(whole);
    metric.except = std::move(except);
    return metric;
}

/// The mean of what is summed over what is counted.
inline Metric ratio(const char *id, const char *name, const char *definition, Better better,
                    MetricClock clock, QList<Measure> part, QList<Measure> minus,
                    QList<Measure> whole, QList<Measure> except = {})
{
    Metric metric = share(id, name, definition, better, clock, std::move(part), std::move(whole),
                          std::move(except));
    metric.unit = Unit::Number;
    metric.formula = Metric::Formula::Ratio;
    metric.minus = std::move(minus);
    return metric;
}

inline Metric duration(const char *id, const char *name, const char *definition, MetricClock clock,
                       Metric::Formula formula, QList<Measure> part, QList<Measure> whole = {},
                       QList<Measure> except = {})
{
    Metric metric = count(id, name, definition, Better::Down, clock, part.first());
    metric.unit = Unit::Duration;
    metric.formula = formula;
    metric.whole = whole.isEmpty() ? part : std::move(whole);
    metric.part = std::move(part);
    metric.except = std::move(except);
    return metric;
}

inline Metric withAsked(Metric metric, Measure asked)
{
    metric.asked = {asked};
    return metric;
}

inline Metric withSquares(Metric metric, Measure squares)
{
    metric.squares = {squares};
    return metric;
}

inline Metric lessCounted(Metric metric, QList<Measure> part, QList<Measure> minus)
{
    metric.part = std::move(part);
    metric.minus = std::move(minus);
    return metric;
}

inline Metric judgedAfterAWeek(Metric metric)
{
    metric.settlesAfterMs = returnWindowMs;
    return metric;
}

inline Metric ofTime(Metric metric)
{
    metric.cases = MetricCases::Time;
    return metric;
}

inline Metric ofPublications(Metric metric)
{
    metric.cases = MetricCases::Publications;
    return metric;
}

inline Metric gauge(Metric metric)
{
    metric.formula = Metric::Formula::Gauge;
    metric.part.clear();
    return metric;
}

} // namespace Wheelhouse::MetricMakers
