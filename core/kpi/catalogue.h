// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/cell.h"
#include "core/kpi/cellwants.h"
#include "core/kpi/figure.h"

#include <span>

namespace Wheelhouse {

enum class Unit { Count, Share, Duration };
enum class Better { Up, Down, Neither };
/// By which instant a case falls into a period; see measure.h.
enum class MetricClock { Start, Queue, Survey, Close, Now };

template <> struct EnumNames<Unit>
{
    static constexpr std::array names{"count", "share", "duration"};
};
template <> struct EnumNames<Better>
{
    static constexpr std::array names{"up", "down", "neither"};
};
template <> struct EnumNames<MetricClock>
{
    static constexpr std::array names{"start", "queue", "survey", "close", "now"};
};

/// One KPI with its definition; the text and the formula stand side by side in catalogue.cpp.
/// A formula that changes gets the next version.
struct Metric
{
    enum class Formula { Count, Share, Mean, Median, P90, P99, Gauge };

    QString id; ///< "csat"
    int version = 1;
    QString name;       ///< English
    QString definition; ///< one English sentence: numerator, denominator, what is left out
    Unit unit = Unit::Count;
    Better better = Better::Neither;
    MetricClock clock = MetricClock::Start;
    Formula formula = Formula::Count;
    QList<Measure> part;   ///< counted, summed or spread
    QList<Measure> whole;  ///< denominator of a share; of a duration, those that could have had one
    QList<Measure> except; ///< taken off `whole`
    QList<Measure> asked;  ///< when others than `whole` could have been behind it
    qint64 settlesAfterMs = 0; ///< a case can change so long after it counted; 0: not by itself
};

/// In the order in which people should meet them.
std::span<const Metric> metricCatalogue();

/// By id ("csat") or id and version ("csat@1"); null when there is none such.
const Metric *findMetric(QStringView id);

/// The metric over everything merged into `cell`. A share or duration of nothing has no value; a
/// gauge never has one here (the server knows how many wait now).
Figure evaluate(const Metric &metric, const Cell &cell);

/// What of cells these metrics are worked out from; all else makes no difference to them.
CellWants wantsOf(const QList<const Metric *> &metrics);

} // namespace Wheelhouse
