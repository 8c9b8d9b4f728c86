// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/axisticks.h"
#include "ui/charts/sparkline.h"

#include <functional>

namespace Wheelhouse {

/// What a trend chart and its table twin show. Value i stands for [fromMs + i * stepMs, + stepMs).
struct TrendPicture
{
    struct Mark
    {
        qint64 atMs = 0;
        QString label; ///< short, on the chart: "Premiere"
        QString text;  ///< the rest, when pointed at
        bool operator==(const Mark &) const = default;
        QString words() const;
    };

    QString name; ///< of the metric
    Quantity quantity = Quantity::Count;
    qint64 fromMs = 0;
    qint64 stepMs = 0;
    QTimeZone zone = QTimeZone::utc();
    Course now;
    Course before;      ///< the days compared with, aligned with `now`
    QString beforeName; ///< in legend and table: "Period before"
    QList<Mark> marks;
    std::optional<double> target;
    QString targetName;                 ///< in the legend: "Target ≥ 85 %"
    std::function<QString(double)> say; ///< a value in words; not compared
    /// A value's words as those of the days compared with; not compared, follows beforeName.
    std::function<QString(const QString &)> sayBefore;

    bool operator==(const TrendPicture &other) const
    {
        return name == other.name && quantity == other.quantity && fromMs == other.fromMs &&
               stepMs == other.stepMs && zone == other.zone && now == other.now &&
               before == other.before && beforeName == other.beforeName && marks == other.marks &&
               target == other.target && targetName == other.targetName;
    }

    QString words(const std::optional<double> &value) const
    {
        return value && say ? say(*value) : QStringLiteral("–");
    }

    QString beforeWords(const std::optional<double> &value) const
    {
        return sayBefore ? sayBefore(words(value)) : words(value);
    }

    /// Where the lines of the value axis go: from zero, save for shares that stay far from it.
    QList<double> valueTicks(int most) const;

    /// "Mon 3 Nov" for steps of days, "Mon 3 Nov 14:00" for shorter ones.
    QString when(qsizetype index, const QLocale &locale) const;
};

} // namespace Wheelhouse
