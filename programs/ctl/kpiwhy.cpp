// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/kpiwhy.h"

#include "backend/store/storereader.h"
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
        const auto fed = reader.forEachCell(
            fromMs, toMs, [&](const CellKey &key, const Cell &cell) { run->add(key, cell); });
        if (!fed)
            return fed.error();
    }
    auto found = run->answer();
    return found ? std::move(found) : inOptions(found.error());
}

} // namespace

int explainChange(const CommandLine &line)
{
    const auto query = readWhy(line);
    if (!query)
        return fail(query.error());
    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    if (const auto held = (*reader)->begin(); !held)
        return fail(held.error());
    const auto found = answer(**reader, *query);
    (*reader)->end();
    if (!found)
        return fail(found.error());
    const QByteArray table = whyTable(*query, *found);
    std::fwrite(table.constData(), 1, size_t(table.size()), stdout);
    for (const QString &sentence : whySentences(*query, *found))
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return exitDone;
}

} // namespace Wheelhouse
