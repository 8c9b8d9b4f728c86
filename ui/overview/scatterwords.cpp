// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/scatterwords.h"

#include "app/format/format.h"
#include "core/overview/correlation.h"
#include "ui/overview/exporttables.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/trendwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Wheelhouse {
namespace {

struct ScatterText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Scatter)
};

struct ScatterStep
{
    qsizetype index = 0;
    double x = 0;
    double y = 0;
    double contacts = 0;
};

Course courseOf(const OverviewView &view, const QString &metric)
{
    if (view.trend.metric == metric)
        return view.trend.now;
    for (const Tile &tile : view.tiles) {
        if (tile.metric == metric)
            return tile.sparkline;
    }
    return {};
}

QList<ScatterStep> stepsOf(const OverviewView &view, const MetricPair &pair)
{
    const Course x = courseOf(view, pair.x);
    const Course y = courseOf(view, pair.y);
    const Course contacts = courseOf(view, QStringLiteral("contacts"));
    QList<ScatterStep> steps;
    for (qsizetype i = 0; i < std::min(x.size(), y.size()); ++i) {
        const bool isOver = view.trend.fromMs + (i + 1) * view.trend.stepMs <= view.toMs;
        if (x[i] && y[i] && isOver)
            steps.append({i, *x[i], *y[i], contacts.value(i).value_or(0)});
    }
    return steps;
}

QList<ScatterPicture::Tick> ticksOf(const QList<ScatterStep> &steps, double ScatterStep::*axis,
                                    Unit unit, const QLocale &locale)
{
    const auto [low, high] = std::minmax_element(
        steps.begin(), steps.end(),
        [axis](const ScatterStep &a, const ScatterStep &b) { return a.*axis < b.*axis; });
    const Quantity quantity = unit == Unit::Share      ? Quantity::Share
                              : unit == Unit::Duration ? Quantity::Duration
                                                       : Quantity::Count;
    QList<ScatterPicture::Tick> ticks;
    for (const double tick : valueTicks((*low).*axis, (*high).*axis, 5, quantity))
        ticks.append({tick, valueWords(locale, unit, tick)});
    return ticks;
}

QString correlationWords(const QList<ScatterStep> &steps, const QLocale &locale)
{
    QList<QPointF> points;
    for (const ScatterStep &step : steps)
        points.append({step.x, step.y});
    const auto found = correlationOf(points);
    if (!found && points.size() < fewestCorrelated)
        return ScatterText::tr("Too few points to tell whether they go together.");
    if (!found)
        return ScatterText::tr("One of them never changes, so nothing can be told.");
    const QString figures =
        ScatterText::tr("r = %1 (95 % sure: %2 to %3)")
            .arg(Format::number(locale, found->r, 2), Format::number(locale, found->low, 2),
                 Format::number(locale, found->high, 2));
    if (!found->beyondChance())
        return ScatterText::tr("They do not go together more than by chance: %1.").arg(figures);
    const QString words = found->r > 0
                              ? ScatterText::tr("Where one is higher, so is the other: %1.")
                              : ScatterText::tr("Where one is higher, the other is lower: %1.");
    return QStringLiteral("%1 %2").arg(
        words.arg(figures), ScatterText::tr("That does not make one the cause of the other."));
}

} // namespace

QStringList metricsWithCourse(const OverviewView &view)
{
    QStringList metrics;
    for (const Tile &tile : view.tiles) {
        const Metric *known = findMetric(tile.metric);
        if (!known || known->formula != Metric::Formula::Gauge)
            metrics.append(tile.metric);
    }
    if (!view.trend.metric.isEmpty() && !metrics.contains(view.trend.metric) &&
        view.trend.metric != u"waiting_now")
        metrics.append(view.trend.metric);
    return metrics;
}

ScatterPicture scatterPicture(const OverviewView &view, const MetricPair &pair,
                              const OverviewParams &asked, const QLocale &locale)
{
    const QList<ScatterStep> steps = stepsOf(view, pair);
    const MetricWords x = metricWords(pair.x);
    const MetricWords y = metricWords(pair.y);
    ScatterPicture picture;
    picture.xName = x.name;
    picture.yName = y.name;
    picture.message = correlationWords(steps, locale);
    if (steps.isEmpty())
        return picture;
    const TrendPicture trend = trendPicture(view.trend, {}, asked, locale);
    picture.latestName = trend.when(steps.last().index, locale);
    double most = 0;
    for (const ScatterStep &step : steps)
        most = std::max(most, step.contacts);
    for (const ScatterStep &step : steps) {
        const QString words =
            QStringLiteral("%1: %2 %3, %4 %5, %6")
                .arg(trend.when(step.index, locale), x.name, valueWords(locale, x.unit, step.x),
                     y.name, valueWords(locale, y.unit, step.y),
                     ScatterText::tr("%n contact(s)", nullptr, int(step.contacts)));
        picture.points.append({step.x, step.y, most > 0 ? step.contacts / most : 0, words});
    }
    picture.xTicks = ticksOf(steps, &ScatterStep::x, x.unit, locale);
    picture.yTicks = ticksOf(steps, &ScatterStep::y, y.unit, locale);
    return picture;
}

TextGrid scatterGrid(const OverviewView &view, const MetricPair &pair, const OverviewParams &asked,
                     const QLocale &locale)
{
    const MetricWords x = metricWords(pair.x);
    const MetricWords y = metricWords(pair.y);
    const TrendPicture trend = trendPicture(view.trend, {}, asked, locale);
    TextGrid grid;
    grid.heads = {ScatterText::tr("Time"), x.name, y.name, ScatterText::tr("Contacts")};
    grid.figures = {1, 2, 3};
    for (const ScatterStep &step : stepsOf(view, pair))
        grid.rows.append({trend.when(step.index, locale), valueWords(locale, x.unit, step.x),
                          valueWords(locale, y.unit, step.y),
                          Format::count(locale, qint64(step.contacts))});
    return grid;
}

ExportTable scatterTable(const OverviewView &view, const MetricPair &pair,
                         const OverviewParams &asked, const QLocale &locale)
{
    const auto kindOf = [](Unit unit) {
        return unit == Unit::Duration ? ColumnKind::Duration
               : unit == Unit::Share  ? ColumnKind::Share
                                      : ColumnKind::Count;
    };
    const MetricWords x = metricWords(pair.x);
    const MetricWords y = metricWords(pair.y);
    //: two metrics against each other: "Resolved by bots and Satisfied customers"
    ExportTable table = tableOf(ScatterText::tr("%1 and %2").arg(x.name, y.name), {pair.x, pair.y},
                                view, asked, locale);
    table.columns = {{ScatterText::tr("Time"), ColumnKind::Time},
                     {x.name, kindOf(x.unit)},
                     {y.name, kindOf(y.unit)},
                     {ScatterText::tr("Contacts"), ColumnKind::Count}};
    for (const ScatterStep &step : stepsOf(view, pair))
        table.rows.append(ExportRow{double(view.trend.fromMs + step.index * view.trend.stepMs),
                                    step.x, step.y, step.contacts});
    return table;
}

} // namespace Wheelhouse
