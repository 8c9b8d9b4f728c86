// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/contactfacts.h"
#include "core/kpi/query.h"

namespace Wheelhouse {

/// Whether a metric counts a contact for an agent. A contact is his who held it or wrote in it
/// last: rating, solution and reopening are judged by its end. Its times (metrics that are
/// durations) are his only when nobody else ever had it: those of a contact that several agents had
/// are of all of them, and nobody's alone. docs/kpi.md, "By agent".
bool isAgents(const Metric &metric, const ContactFacts &facts, const QString &agent);

struct AgentFigures
{
    QString agent;
    QList<Figure> figures; ///< in the order of the metrics asked for
    bool operator==(const AgentFigures &) const = default;
};

/// Figures by agent, from contacts one by one: cells have no such dimension. What a contact adds,
/// and whether that lies in the period, is asked of contributions() and of the metric's clock, as
/// FigureRows does. Not thread-safe.
class AgentTally
{
public:
    /// Errors: those of FigureRows::prepare for any of the metrics; Invalid for a `by` or a step
    /// beside the agents ("by", "step").
    static Result<AgentTally> prepare(const Query &query);

    void add(const ContactFacts &facts);

    /// By agent. Who has contacts in the period but no case of any metric has no row.
    QList<AgentFigures> rows() const;

    /// Contacts that began outside of the period may count.
    bool reachesBeyondStarts() const { return m_reachesBeyondStarts; }
    const Query &query() const { return m_query; }

private:
    struct Sums
    {
        Cell all;
        Cell alone; ///< of contacts that nobody else had
    };
    AgentTally(Query query, QList<const Metric *> metrics);
    bool matches(const ContactDims &dims) const;

    Query m_query;
    QList<const Metric *> m_metrics;
    CellWants m_wants;
    QList<std::pair<Dimension, QString>> m_where;
    bool m_reachesBeyondStarts = false;
    QMap<QString, Sums> m_sums;
};

} // namespace Wheelhouse
