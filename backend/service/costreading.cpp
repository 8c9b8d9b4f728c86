// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/costreading.h"

#include "backend/service/overviewreading.h"

namespace Wheelhouse {

namespace {

Result<CostAnswer> readHeldCost(StoreReader &reader, OverviewParams question, qint64 nowMs)
{
    question.comparison = Comparison::None;
    auto page = readOverview(reader, question, nowMs);
    if (!page)
        return page.error();
    return costOf(reader, page->fold->view(nowMs, 0, nowMs), question, nowMs);
}

} // namespace

Result<CostAnswer> costOf(StoreReader &reader, const OverviewView &view, OverviewParams question,
                          qint64 nowMs)
{
    question.comparison = Comparison::None;
    const auto query = queryOf(reader, question, QStringLiteral("handling_mean"), nowMs);
    if (!query)
        return query.error();
    auto run = QueryRun::prepare(*query);
    if (!run)
        return run.error();
    if (auto fed = reader.feed(query->fromMs, query->toMs, *run); !fed)
        return fed.error();
    CostAnswer answer;
    answer.fromMs = view.fromMs;
    answer.toMs = view.toMs;
    answer.counts = {view.ladder.resolved, view.ladder.cameBack,
                     run->rows().first().figures.first(), view.toMs - view.fromMs};
    return answer;
}

Result<CostAnswer> readCost(StoreReader &reader, const OverviewParams &question, qint64 nowMs)
{
    if (const auto held = reader.begin(); !held)
        return held.error();
    auto answer = readHeldCost(reader, question, nowMs);
    reader.end();
    return answer;
}

} // namespace Wheelhouse
