// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/exporttables.h"

#include "core/overview/targetbook.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/targetwords.h"
#include "ui/overview/trendwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int days = 7;
constexpr int hours = 24;

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::ExportTables)
};

QString marksWithin(const OverviewView &view, qint64 fromMs, const QLocale &locale)
{
    QStringList texts;
    for (const TrendMark &mark : marksOf(view)) {
        if (mark.atMs < fromMs || mark.atMs >= fromMs + view.trend.stepMs)
            continue;
        const QString label = Words::mark(mark.label);
        const QString text = mark.metric.isEmpty() ? mark.text : targetMark(mark, locale);
        texts.append(text.isEmpty() ? label : QStringLiteral("%1 · %2").arg(label, text));
    }
    return locale.createSeparatedList(texts);
}

QDate firstDay(const OverviewView &view, const OverviewParams &params)
{
    return QDateTime::fromMSecsSinceEpoch(view.fromMs, zoneOf(params)).date();
}

QDate lastDay(const OverviewView &view, const OverviewParams &params)
{
    const qint64 last = std::max(view.fromMs, view.toMs - 1);
    return QDateTime::fromMSecsSinceEpoch(last, zoneOf(params)).date();
}

} // namespace

ColumnKind columnKind(Unit unit)
{
    switch (unit) {
    case Unit::Share:
        return ColumnKind::Share;
    case Unit::Duration:
        return ColumnKind::Duration;
    case Unit::Number:
    case Unit::Count:
        break;
    }
    return ColumnKind::Count;
}

ExportCell cellOf(const std::optional<double> &value)
{
    return value ? ExportCell(*value) : ExportCell();
}

ExportTable tableOf(const QString &title, const QStringList &metrics, const OverviewView &view,
                    const OverviewParams &params, const QLocale &locale)
{
    ExportTable table;
    table.title = title;
    table.period = periodWords(view, params, locale);
    table.filter = filterWords(params, locale);
    table.zone = zoneOf(params);
    for (const QString &metric : metrics) {
        const MetricWords words = metricWords(metric);
        table.definitions.append({words.name, words.id, words.definition});
    }
    if (params.hours != HoursWish::All)
        table.definitions.append(
            {hoursChoice(params.hours), QStringLiteral("hours"), hoursDefinition()});
    return table;
}

QTimeZone zoneOf(const OverviewParams &params)
{
    const QTimeZone named(params.zone.toUtf8());
    return named.isValid() ? named : QTimeZone::utc();
}

QString periodWords(const OverviewView &view, const OverviewParams &params, const QLocale &locale)
{
    //: day, month and year of a period, in your language's order; see QLocale's date formats
    const QString pattern = TableText::tr("d MMM yyyy");
    const QString from = locale.toString(firstDay(view, params), pattern);
    const QString to = locale.toString(lastDay(view, params), pattern);
    return from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
}

QString periodDates(const OverviewView &view, const OverviewParams &params)
{
    const QString from = firstDay(view, params).toString(Qt::ISODate);
    const QString to = lastDay(view, params).toString(Qt::ISODate);
    return from == to ? from : QStringLiteral("%1 - %2").arg(from, to);
}

QString filterWords(const OverviewParams &params, const QLocale &locale)
{
    QStringList parts;
    const auto add = [&](const QString &label, const QString &key,
                         QString (*name)(const QString &)) {
        if (!key.isEmpty())
            //: a filter and what it lets through: "Channel: Messenger"
            parts.append(TableText::tr("%1: %2").arg(label, name(key)));
    };
    add(TableText::tr("Channel"), params.channel, &Words::channel);
    add(TableText::tr("Brand"), params.brand, &Words::brand);
    add(TableText::tr("Bot"), params.bot, &Words::brand);
    add(TableText::tr("Topic"), params.topic, &Words::topic);
    add(TableText::tr("Team"), params.team, &Words::brand);
    add(TableText::tr("Language"), params.language, &Words::language);
    if (params.hours != HoursWish::All)
        parts.append(hoursChoice(params.hours));
    return parts.isEmpty() ? TableText::tr("All contacts") : locale.createSeparatedList(parts);
}

QString hoursChoice(HoursWish wish)
{
    switch (wish) {
    case HoursWish::Inside:
        //: contacts within the hours at which people are at work
        return TableText::tr("Business hours");
    case HoursWish::Outside:
        //: contacts at all other times
        return TableText::tr("Outside business hours");
    case HoursWish::All:
        break;
    }
    return TableText::tr("All hours");
}

QString hoursDefinition()
{
    return TableText::tr(
        "Each figure counts only what happened, by its own clock, in a quarter of an hour within "
        "(or outside) the business hours that were in force then for the brand of the contact. "
        "Customers waiting now are counted at all hours.");
}

ExportTable trendTable(const OverviewView &view, const OverviewParams &params,
                       const QLocale &locale)
{
    const Trend &trend = view.trend;
    const MetricWords metric = metricWords(trend.metric);
    ExportTable table = tableOf(metric.name, {trend.metric}, view, params, locale);
    const ColumnKind kind = columnKind(metric.unit);
    table.columns = {{TableText::tr("Time"), ColumnKind::Time},
                     {metric.name, kind},
                     //: a figure and the days it is compared with: "CSAT, a year before"
                     {TableText::tr("%1 (%2)").arg(metric.name, comparisonName(params)), kind},
                     {TableText::tr("What happened")}};
    const auto target = targetAmong(view.targets, trend.metric);
    if (target) {
        //: what a figure is to reach
        table.columns.insert(3, {TableText::tr("Target"), kind});
        table.definitions.append(
            {TableText::tr("Target"), {}, targetVerdict(view, trend.metric, locale)});
    }
    for (qsizetype i = 0; i < trend.now.size(); ++i) {
        const qint64 fromMs = trend.fromMs + i * trend.stepMs;
        ExportRow row{double(fromMs), cellOf(trend.now.at(i)), cellOf(trend.before.value(i)),
                      marksWithin(view, fromMs, locale)};
        if (target)
            row.insert(3, *target);
        table.rows.append(row);
    }
    return table;
}

ExportTable heatTable(const OverviewView &view, const OverviewParams &params, const QLocale &locale)
{
    ExportTable table = tableOf(TableText::tr("When customers come"), {QStringLiteral("contacts")},
                                view, params, locale);
    table.columns = {{TableText::tr("Weekday")},
                     {TableText::tr("Hour"), ColumnKind::Count},
                     {TableText::tr("Contacts"), ColumnKind::Count, TableText::tr("an hour")}};
    if (view.heat.size() != days * hours)
        return table;
    for (int row = 0; row < days; ++row) {
        const int weekday = (int(locale.firstDayOfWeek()) - 1 + row) % days + 1;
        for (int hour = 0; hour < hours; ++hour)
            table.rows.append(ExportRow{locale.standaloneDayName(weekday), double(hour),
                                        cellOf(view.heat.at((weekday - 1) * hours + hour))});
    }
    return table;
}

ExportTable breakdownTable(const QList<BreakdownRow> &rows, BreakdownModel::By by,
                           const OverviewView &view, const OverviewParams &params,
                           const QLocale &locale)
{
    const QStringList metrics{QStringLiteral("contacts"),
                              QStringLiteral("first_response_human_p50"), QStringLiteral("csat"),
                              QStringLiteral("automated_resolution"),
                              QStringLiteral("handover_rate")};
    ExportTable table = tableOf(breakdownTitle(by), metrics, view, params, locale);
    table.columns = {{breakdownHead(by)},
                     {metricWords(metrics.at(0)).name, ColumnKind::Count},
                     {metricWords(metrics.at(1)).name, ColumnKind::Duration},
                     {TableText::tr("Answered by people"), ColumnKind::Count},
                     {metricWords(metrics.at(2)).name, ColumnKind::Share},
                     {TableText::tr("Ratings"), ColumnKind::Count},
                     {metricWords(metrics.at(3)).name, ColumnKind::Share},
                     {metricWords(metrics.at(4)).name, ColumnKind::Share}};
    for (const BreakdownRow &row : rows)
        table.rows.append(ExportRow{
            breakdownName(by, row.key), double(row.contacts), cellOf(row.firstResponseHuman.value),
            double(row.firstResponseHuman.sample), cellOf(row.csat.value), double(row.csat.sample),
            cellOf(row.automatedResolution.value), cellOf(row.handover.value)});
    return table;
}

} // namespace Wheelhouse
