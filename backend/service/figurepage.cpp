// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/figurepage.h"

#include "backend/service/overviewreading.h"
#include "core/overview/rowsquestion.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

Result<Figure> figureOf(StoreReader &reader, const RowsQuestion &question)
{
    auto run = QueryRun::prepare(question.query);
    if (!run)
        return run.error();
    if (auto fed = reader.feed(question.query.fromMs, question.query.toMs, *run); !fed)
        return fed.error();
    for (const QueryRow &row : run->rows()) {
        if (!question.place.bucketStartMs || row.bucketStartMs == *question.place.bucketStartMs)
            return row.figures.first();
    }
    return evaluate(*findMetric(question.query.metrics.first()), Cell());
}

Result<void> addNames(StoreReader &reader, QList<FigureRow> &rows)
{
    if (std::all_of(rows.cbegin(), rows.cend(),
                    [](const FigureRow &row) { return row.agent.isEmpty(); }))
        return {};
    const auto users = reader.users();
    if (!users)
        return users.error();
    QHash<QString, QString> names;
    for (const UserSaved &user : *users)
        names.insert(user.user, user.name);
    for (FigureRow &row : rows)
        row.agentName = names.value(row.agent);
    return {};
}

Result<RowsPage> readHeld(StoreReader &reader, const RowsParams &params, qint64 nowMs,
                          qsizetype mostContacts)
{
    const auto span = storeSpan(reader);
    if (!span)
        return span.error();
    const auto question = rowsQuestion(params, nowMs, *span);
    if (!question)
        return question.error();
    const auto rows = FigureRows::prepare(question->query, question->place);
    if (!rows)
        return rows.error();
    RowsPage page;
    page.metric = rows->metric().id;
    page.fromMs = question->query.fromMs;
    page.toMs = question->query.toMs;
    ContactPlace place;
    if (question->after) {
        place = {question->after->first, question->after->second};
    } else if (!question->place.agent) {
        const auto figure = figureOf(reader, *question);
        if (!figure)
            return figure.error();
        page.figure = *figure;
    }
    const auto next = reader.contacts(
        {page.fromMs, page.toMs, !rows->reachesBeyondStarts(), question->place.agent.has_value()},
        place, mostContacts, [&](const ContactRecord &contact) {
            if (const auto stake = rows->of(contact.facts))
                page.rows.append(figureRow(contact.id, contact.facts, *stake));
            return page.rows.size() < question->limit;
        });
    if (!next)
        return next.error();
    if (*next)
        page.next = rowsPlace((*next)->startedMs, (*next)->id);
    if (auto named = addNames(reader, page.rows); !named)
        return named.error();
    return page;
}

} // namespace

Result<RowsPage> readFigurePage(StoreReader &reader, const RowsParams &params, qint64 nowMs,
                                qsizetype mostContacts)
{
    if (const auto held = reader.begin(); !held)
        return held.error();
    auto page = readHeld(reader, params, nowMs, mostContacts);
    reader.end();
    return page;
}

} // namespace Wheelhouse
