// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/laddertable.h"

#include "ui/overview/ladderwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Wheelhouse {

namespace {

struct LadderColumns
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::ExportTables)
};

} // namespace

ExportTable ladderTable(const OverviewView &view, const OverviewParams &params,
                        const QLocale &locale)
{
    const Ladder ladder = ladderOf(view.ladder);
    ExportTable table =
        tableOf(LadderColumns::tr("What became of the contacts"), {}, view, params, locale);
    table.columns = {{LadderColumns::tr("Kind")},
                     {LadderColumns::tr("Name")},
                     {LadderColumns::tr("Contacts"), ColumnKind::Count},
                     {LadderColumns::tr("of"), ColumnKind::Count},
                     {LadderColumns::tr("Share"), ColumnKind::Share},
                     {LadderColumns::tr("95 % from"), ColumnKind::Share},
                     {LadderColumns::tr("to"), ColumnKind::Share}};
    const auto add = [&](const QString &kind, const QString &name, qint64 part, qint64 whole,
                         const Figure &figure) {
        const auto share = whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
        table.rows.append(ExportRow{kind, name, double(part), double(whole), cellOf(share),
                                    cellOf(figure.low), cellOf(figure.high)});
    };
    for (int i = 0; i < rungCount; ++i) {
        add(LadderColumns::tr("Step"), rungName(Rung(i)), ladder.at(Rung(i)), view.ladder.arrived,
            {});
        table.definitions.append({rungName(Rung(i)), nameOf(Rung(i)), rungMeaning(Rung(i))});
    }
    for (const LadderMark &mark : ladder.marks) {
        add(LadderColumns::tr("Figure"), markName(mark.id), ladder.at(mark.part),
            ladder.at(mark.whole), mark.figure);
        table.definitions.append({markName(mark.id), mark.id, markMeaning(mark.id)});
    }
    for (const HandedFor &each : ladder.handed)
        add(LadderColumns::tr("Handed over"), Words::handoverReason(nameOf(each.reason)),
            each.contacts, view.ladder.arrived, {});
    return table;
}

} // namespace Wheelhouse
