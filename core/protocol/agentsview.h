// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// agents.read: the figures of an Overview's question by the agent who had the contact last.
#pragma once

#include "core/protocol/overviewview.h"

namespace Wheelhouse {

/// Shown of every agent, in this order; an Overview's metric follows when it is another.
inline const QStringList &agentMetrics()
{
    static const QStringList ids{
        QStringLiteral("served"),
        QStringLiteral("first_response_handoff_p50"),
        QStringLiteral("reply_time_person_p50"),
        QStringLiteral("handling_mean"),
        QStringLiteral("csat"),
        QStringLiteral("transfer_rate"),
        QStringLiteral("first_contact_resolution"),
        QStringLiteral("reopen_rate"),
    };
    return ids;
}

struct AgentsParams
{
    OverviewParams question; ///< its period, zone, filter, hours and metric hold
    bool operator==(const AgentsParams &) const = default;
    static constexpr auto fields() { return FieldList{field("question", &AgentsParams::question)}; }
};

struct AgentRow
{
    QString agent;
    QString name; ///< as the user was saved; empty: no such user
    QString team;
    QList<Figure> figures; ///< one a metric
    bool operator==(const AgentRow &) const = default;
    static constexpr auto fields()
    {
        using S = AgentRow;
        return FieldList{field("agent", &S::agent), field("name", &S::name),
                         field("team", &S::team), field("figures", &S::figures)};
    }
};

struct AgentsAnswer
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 asOfMs = 0;    ///< when the server began to read
    QStringList metrics;  ///< ids, agentMetrics() and perhaps one more
    QList<AgentRow> rows; ///< by id
    qint64 looked = 0;    ///< contacts that agents had
    qint64 sinceMs = 0;   ///< there were too many: only those that began then or later; 0: all
    bool ownOnly = false; ///< the user may see no one else's
    bool operator==(const AgentsAnswer &) const = default;
    static constexpr auto fields()
    {
        using S = AgentsAnswer;
        return FieldList{field("from_ms", &S::fromMs),   field("to_ms", &S::toMs),
                         field("as_of_ms", &S::asOfMs),  field("metrics", &S::metrics),
                         field("rows", &S::rows),        field("looked", &S::looked),
                         field("since_ms", &S::sinceMs), field("own_only", &S::ownOnly)};
    }
};

} // namespace Wheelhouse
