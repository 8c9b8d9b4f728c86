// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/kpiwhy.h"

#include "backend/store/storereader.h"
#include "core/kpi/whytaker.h"
#include "programs/ctl/kpiquestion.h"
#include "programs/ctl/whyquestion.h"

#include <cstdio>

namespace Wheelhouse {

namespace {

Result<WhyAnswer> answer(StoreReader &reader, const WhyQuery &query)
{
    auto run = WhyRun::prepare(query);
    if (!run)
        return inOptions(run.error());
    for (const auto &[fromMs, toMs] :
         {std::pair{query.fromMs, query.toMs}, std::pair{query.againstFromMs, query.againstToMs}}) {
        WhyTaker taker(*run, fromMs, toMs);
        if (const auto fed = reader.feed(fromMs, toMs, taker); !fed)
            return fed.error();
    }
    auto found = run->answer();
    return found ? std::move(found) : inOptions(found.error());
}

/// A figure that is not settled yet looks like a change.
QByteArray whatMayMove(const CommandLine &line, const WhyQuery &query, qint64 lastMs)
{
    Query later;
    later.metrics = {query.metric};
    later.zone = line.value("zone").toUtf8();
    later.toMs = std::max(query.toMs, query.againstToMs);
    return whatMayMove(later, lastMs);
}

} // namespace

int explainChange(const CommandLine &line)
{
    auto query = readWhy(line);
    if (!query)
        return fail(query.error());
    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    auto book = (*reader)->hours();
    if (!book)
        return fail(book.error());
    query->hours.book = std::move(*book);
    if (const auto held = (*reader)->begin(); !held)
        return fail(held.error());
    const auto found = answer(**reader, *query);
    const auto bounds = (*reader)->bounds();
    (*reader)->end();
    if (!found)
        return fail(found.error());
    if (!bounds)
        return fail(bounds.error());
    const QByteArray table = whyTable(*query, *found);
    print(table);
    for (const QString &sentence : whySentences(*query, *found))
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    std::fputs(whatMayMove(line, *query, bounds->lastMs).constData(), stderr);
    return exitDone;
}

} // namespace Wheelhouse
