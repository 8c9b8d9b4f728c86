// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/figurestable.h"

#include "core/overview/targetbook.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/metricwords.h"
#include "ui/overview/targetwords.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct FiguresText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::ExportTables)
};

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Share:
        return FiguresText::tr("share");
    case Unit::Duration:
        return FiguresText::tr("duration");
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return FiguresText::tr("number");
}

} // namespace

ExportTable figuresTable(const OverviewView &view, const OverviewParams &params,
                         const QLocale &locale)
{
    QStringList metrics;
    for (const Tile &tile : view.tiles)
        metrics.append(tile.metric);
    ExportTable table = tableOf(FiguresText::tr("Key figures"), metrics, view, params, locale);
    table.columns = {{FiguresText::tr("Figure")},
                     {FiguresText::tr("Unit")},
                     {FiguresText::tr("This period"), ColumnKind::OfRow},
                     {FiguresText::tr("95 % from"), ColumnKind::OfRow},
                     {FiguresText::tr("to"), ColumnKind::OfRow},
                     {FiguresText::tr("Cases"), ColumnKind::Count},
                     {FiguresText::tr("Cases that could be"), ColumnKind::Count},
                     {comparisonName(params), ColumnKind::OfRow},
                     {FiguresText::tr("Target"), ColumnKind::OfRow},
                     {FiguresText::tr("At least or at most")},
                     {FiguresText::tr("Verdict")}};
    for (const Tile &tile : view.tiles) {
        const MetricWords words = metricWords(tile.metric);
        const Metric *metric = findMetric(tile.metric);
        const auto target = targetAmong(view.targets, tile.metric);
        ExportRow row{words.name, unitName(words.unit), cellOf(tile.now.value),
                      cellOf(tile.now.low), cellOf(tile.now.high)};
        // a count has no cases behind it, and time is no number of them
        const bool countsCases = words.unit != Unit::Count && words.cases != MetricCases::Time;
        row.append(countsCases ? ExportCell(double(tile.now.sample)) : ExportCell());
        row.append(countsCases ? ExportCell(double(tile.now.asked)) : ExportCell());
        row.append(cellOf(tile.before.value));
        row.append(cellOf(target));
        if (metric && target) {
            row.append(metric->better == Better::Up ? FiguresText::tr("at least")
                                                    : FiguresText::tr("at most"));
            row.append(targetWords(*metric, tile.now, *target, locale).verdict);
        } else {
            row.append({ExportCell(), ExportCell()});
        }
        table.rows.append(row);
        table.rowKinds.append(columnKind(words.unit));
    }
    return table;
}

} // namespace Wheelhouse
