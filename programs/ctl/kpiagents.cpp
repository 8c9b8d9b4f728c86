// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/kpiagents.h"

#include <limits>

namespace Wheelhouse {

namespace {

Error inAgentOptions(Error error)
{
    static const QHash<QString, QString> options{
        {QStringLiteral("metrics"), QStringLiteral("--metric")},
        {QStringLiteral("cases"), QStringLiteral("--metric")},
        {QStringLiteral("step"), QStringLiteral("--step")},
        {QStringLiteral("to"), QStringLiteral("--to")},
        {QStringLiteral("where"), QStringLiteral("--where")},
    };
    error.context = options.value(error.context, error.context);
    return error;
}

} // namespace

QString takeAgent(Query &query)
{
    return query.where.take(QStringLiteral("agent"));
}

Result<QList<QueryRow>> readAgents(StoreReader &reader, Query query)
{
    query.by.clear();
    const QString only = takeAgent(query);
    auto tally = AgentTally::prepare(query);
    if (!tally)
        return inAgentOptions(tally.error());
    const ContactSpanOfTime span{query.fromMs, query.toMs, !tally->reachesBeyondStarts(), true};
    const auto walked = reader.contacts(span, {}, std::numeric_limits<int>::max(),
                                        [&](const ContactRecord &contact) {
                                            if (only.isEmpty() || contact.facts.agent == only)
                                                tally->add(contact.facts);
                                            return true;
                                        });
    if (!walked)
        return walked.error();
    QList<QueryRow> rows;
    for (AgentFigures &row : tally->rows())
        rows.append({query.fromMs, row.agent, std::move(row.figures)});
    return rows;
}

} // namespace Wheelhouse
