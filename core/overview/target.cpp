// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/target.h"

#include <cmath>

namespace Wheelhouse {

bool canHaveTarget(const Metric &metric)
{
    return metric.better != Better::Neither && metric.formula != Metric::Formula::Count;
}

bool isTarget(const Metric &metric, double value)
{
    return canHaveTarget(metric) && std::isfinite(value) && value >= 0 &&
           (metric.unit != Unit::Share || value <= 1);
}

Result<void> checkTarget(const TargetSet &set)
{
    const Metric *metric = findMetric(set.metric);
    if (!metric || metric->id != set.metric) // found with its version as well
        return Error{ErrorCode::NotFound, QStringLiteral("no metric has this id"),
                     QStringLiteral("metric")};
    if (!canHaveTarget(*metric))
        return Error{ErrorCode::Invalid,
                     metric->better == Better::Neither
                         ? QStringLiteral("is neither better high nor low, so it has no target")
                         : QStringLiteral("counts, and grows with the period: it has no target"),
                     QStringLiteral("metric")};
    if (set.value && !isTarget(*metric, *set.value))
        return Error{ErrorCode::Invalid,
                     metric->unit == Unit::Share ? QStringLiteral("must be a share from 0 to 1")
                                                 : QStringLiteral("must be finite, 0 or more"),
                     QStringLiteral("value")};
    return {};
}

TargetState targetState(const Metric &metric, const Figure &figure, double target)
{
    if (!figure.value)
        return TargetState::NoData;
    const bool isFact =
        metric.formula == Metric::Formula::Gauge || metric.cases == MetricCases::Time;
    if (!isFact && (!figure.low || !figure.high))
        return TargetState::TooFew;
    const double low = isFact ? *figure.value : *figure.low;
    const double high = isFact ? *figure.value : *figure.high;
    const bool up = metric.better == Better::Up;
    if (up ? low >= target : high <= target)
        return TargetState::Met;
    return (up ? high < target : low > target) ? TargetState::Missed : TargetState::WithinNoise;
}

} // namespace Wheelhouse
