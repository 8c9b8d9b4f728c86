// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowstable.h"

#include "ui/overview/exporttables.h"
#include "ui/overview/metricwords.h"
#include "ui/rows/rowswords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct RowsTableText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::RowsTable)
};

} // namespace

ExportTable rowsTable(const RowsParams &params, const RowsPage &head, const QList<FigureRow> &rows,
                      const QLocale &locale)
{
    OverviewView view;
    view.fromMs = head.fromMs;
    view.toMs = head.toMs;
    ExportTable table = tableOf(rowsTitle(params, std::nullopt, locale), {head.metric}, view,
                                params.question, locale);
    table.filter = rowsFilter(params, rows, locale);
    const bool timed = metricWords(head.metric).unit == Unit::Duration;
    table.columns = {{RowsTableText::tr("Conversation")},
                     {RowsTableText::tr("Started"), ColumnKind::Time},
                     {RowsTableText::tr("Channel")},
                     {RowsTableText::tr("Brand")},
                     {RowsTableText::tr("Bot")},
                     {RowsTableText::tr("Topic")},
                     {RowsTableText::tr("Team")},
                     {RowsTableText::tr("Language")},
                     {RowsTableText::tr("Agent")},
                     {RowsTableText::tr("Agent's id")},
                     {RowsTableText::tr("Counted")},
                     {RowsTableText::tr("Counts so often"), ColumnKind::Count},
                     {RowsTableText::tr("Could have counted"), ColumnKind::Count}};
    if (timed)
        table.columns.append({metricWords(head.metric).name, ColumnKind::Duration});
    for (const FigureRow &row : rows) {
        const ExportRow start{row.conversation,
                              double(row.startedMs),
                              Words::channel(row.channel),
                              Words::brand(row.brand),
                              Words::brand(row.bot),
                              Words::topic(row.topic),
                              Words::brand(row.team),
                              Words::language(row.language),
                              agentWords(row),
                              row.agent,
                              countedWords(row, head.metric, locale)};
        if (!timed || row.valuesMs.isEmpty()) {
            table.rows.append(start + ExportRow{double(row.part), double(row.whole)});
            if (timed)
                table.rows.last().append(ExportCell());
            continue;
        }
        double whole = double(row.whole);
        for (const qint64 valueMs : row.valuesMs)
            table.rows.append(start + ExportRow{1.0, std::exchange(whole, 0.0), double(valueMs)});
    }
    return table;
}

} // namespace Wheelhouse
