// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendwords.h"

#include "ui/overview/comparisonwords.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/targetwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

Quantity quantityOf(Unit unit)
{
    switch (unit) {
    case Unit::Share:
        return Quantity::Share;
    case Unit::Duration:
        return Quantity::Duration;
    case Unit::Number:
    case Unit::Count:
        break;
    }
    return Quantity::Count;
}

} // namespace

QList<TrendMark> marksOf(const OverviewView &view)
{
    QList<TrendMark> marks = view.marks;
    marks.removeIf([&](const TrendMark &mark) {
        return !mark.metric.isEmpty() && mark.metric != view.trend.metric;
    });
    return marks;
}

TrendPicture trendPicture(const Trend &trend, const QList<TrendMark> &marks,
                          const OverviewParams &asked, const QLocale &locale,
                          const std::optional<double> &target)
{
    const MetricWords metric = metricWords(trend.metric);
    TrendPicture picture;
    picture.name = metric.name;
    picture.quantity = quantityOf(metric.unit);
    picture.fromMs = trend.fromMs;
    picture.stepMs = trend.stepMs;
    if (const QTimeZone named(asked.zone.toUtf8()); named.isValid())
        picture.zone = named;
    picture.now = trend.now;
    picture.before = trend.before;
    picture.beforeName = comparisonName(asked);
    picture.sayBefore = [asked](const QString &figure) { return comparisonFigure(asked, figure); };
    for (const TrendMark &mark : marks)
        picture.marks.append({mark.atMs, Words::mark(mark.label),
                              mark.metric.isEmpty() ? mark.text : targetMark(mark, locale)});
    picture.say = [locale, unit = metric.unit](double value) {
        return valueWords(locale, unit, value);
    };
    if (const Metric *known = findMetric(trend.metric); known && target) {
        picture.target = target;
        picture.targetName = QCoreApplication::translate("TrendPicture", "Target %1")
                                 .arg(targetWords(*known, {}, *target, locale).bound);
    }
    return picture;
}

} // namespace Wheelhouse
