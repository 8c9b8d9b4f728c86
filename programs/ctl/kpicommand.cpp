// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/kpicommand.h"

#include "backend/store/storereader.h"
#include "programs/ctl/kpiagents.h"
#include "programs/ctl/kpiladder.h"
#include "programs/ctl/kpiquestion.h"
#include "programs/ctl/kpirows.h"
#include "programs/ctl/kpiwhy.h"
#include "programs/ctl/whyquestion.h"

#include <cstdio>
#include <utility>

namespace Wheelhouse {

namespace {

/// The whole log where the line says nothing else.
Result<void> fillRange(StoreReader &reader, const CommandLine &line, Query &query)
{
    const auto bounds = reader.bounds();
    if (!bounds)
        return bounds.error();
    if (!line.isSet("from"))
        query.fromMs = slotOf(bounds->firstMs);
    if (!line.isSet("to"))
        query.toMs = slotOf(bounds->lastMs) + slotLengthMs;
    return {};
}

/// Leaves in `query` the steps that it was answered in.
Result<QList<QueryRow>> answer(StoreReader &reader, Query &query)
{
    auto run = QueryRun::prepare(query);
    if (!run)
        return run.error();
    if (const Step asked = std::exchange(query.step, run->step()); asked != query.step)
        std::fprintf(
            stderr, "note: by %s the period has more than 100,000 steps, so it is answered by %s\n",
            qPrintable(nameOf(asked)), qPrintable(nameOf(query.step)));
    if (auto fed = reader.feed(query.fromMs, query.toMs, *run); !fed)
        return fed.error();
    return run->rows();
}

} // namespace

int kpiCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("kpi --db URL --metric ID[,ID] [--from T] [--to T] [--by DIM] "
                       "[--step STEP] [--zone ZONE] [--where DIM=VALUE]... [--hours WHICH]\n"
                       "       wheelhousectl kpi --db URL --metric ID --rows [--from T] [--to T] "
                       "[--zone ZONE] [--where DIM=VALUE]...\n"
                       "       wheelhousectl kpi --db URL --why ID --from T --to T "
                       "--against-from T --against-to T --by DIM[,DIM] [--zone ZONE] "
                       "[--where DIM=VALUE]..."),
        QStringLiteral("Prints figures of the contacts in a store as CSV: durations in "
                       "milliseconds, shares from 0 to 1 with their 95 % interval."));
    line.addOption("metric", QStringLiteral("Metrics, by commas: contacts, csat@1 ..."), "ID");
    addWhyOptions(line);
    line.addOption("from",
                   QStringLiteral("Slots of 15 minutes from this time on; the first event."), "T");
    line.addOption("to", QStringLiteral("and before this one; the last event."), "T");
    line.addOption("by",
                   QStringLiteral("A line for each value of a dimension: %1; or for each agent: "
                                  "agent, who had the contact last.")
                       .arg(dimensionNames().join(QStringLiteral(", "))),
                   "DIM");
    line.addOption("step",
                   QStringLiteral("none, slot, hour, day, week or hour_of_week; "
                                  "coarser where there would be more than 100,000."),
                   "STEP", QStringLiteral("none"));
    line.addOption("zone", QStringLiteral("IANA zone of days and of times without offset."), "ZONE",
                   QStringLiteral("UTC"));
    line.addOption("where",
                   QStringLiteral("Only contacts with this value; agent=ID with --rows "
                                  "or --by agent."),
                   "DIM=VALUE");
    line.addOption(
        "hours",
        QStringLiteral("all, inside or outside: only what began (was queued, closed ...: "
                       "the metric's clock) within business hours, or outside them."),
        "WHICH", QStringLiteral("all"));
    line.addOption("ladder", QStringLiteral("In place of metrics: how far the bots got with the "
                                            "contacts that began in the period."));
    line.addOption("rows", QStringLiteral("In place of the figure of one metric: the contacts "
                                          "behind it, newest first."));
    line.addOption("definitions", QStringLiteral("Prints all metrics with their definition."));
    if (arguments == QStringList(QStringLiteral("--definitions"))) {
        print(definitions());
        return exitDone;
    }
    if (const auto status = line.read(arguments, 0))
        return *status;
    const auto why = asksWhy(line);
    if (!why)
        return fail(why.error());
    if (*why)
        return explainChange(line);
    auto query = readQuestion(line);
    if (!query)
        return fail(query.error());
    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    if (const auto filled = fillRange(**reader, line, *query); !filled)
        return fail(filled.error());
    auto book = (*reader)->hours();
    if (!book)
        return fail(book.error());
    query->hours.book = std::move(*book);
    if (line.isSet("ladder")) {
        const auto ladder = readLadder(**reader, *query);
        if (!ladder)
            return fail(ladder.error());
        print(ladderRows(*ladder));
        return exitDone;
    }
    if (line.isSet("rows"))
        return printRows(**reader, *query);
    const auto rows =
        query->by == u"agent" ? readAgents(**reader, *query) : answer(**reader, *query);
    if (!rows)
        return fail(rows.error());
    print(answerHeader(*query));
    print(answerRows(*query, *rows));
    std::fputs(whatHoursMean(*query).constData(), stderr);
    std::fputs(whatSamplesMean(*query).constData(), stderr);
    if (const auto bounds = (*reader)->bounds())
        std::fputs(whatMayMove(*query, bounds->lastMs).constData(), stderr);
    return exitDone;
}

} // namespace Wheelhouse
