// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/agenttally.h"

#include "core/kpi/contributions.h"
#include "core/kpi/evaluation.h"
#include "core/kpi/figurerows.h"

#include <algorithm>

namespace Wheelhouse {

bool isAgents(const Metric &metric, const ContactFacts &facts, const QString &agent)
{
    return facts.agent == agent && (metric.unit != Unit::Duration || !facts.severalAgents);
}

AgentTally::AgentTally(Query query, QList<const Metric *> metrics)
    : m_query(std::move(query))
    , m_metrics(std::move(metrics))
    , m_wants(wantsOf(m_metrics))
{
    for (auto each = m_query.where.cbegin(); each != m_query.where.cend(); ++each)
        m_where.append({dimensionOf(each.key()), each.value()});
    for (const Metric *metric : std::as_const(m_metrics))
        m_reachesBeyondStarts |= metric->clock != MetricClock::Start;
}

Result<AgentTally> AgentTally::prepare(const Query &query)
{
    if (!query.by.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("by agent and by nothing else"),
                     QStringLiteral("by")};
    if (query.step != Step::None)
        return Error{ErrorCode::Invalid, QStringLiteral("agents have figures of whole periods"),
                     QStringLiteral("step")};
    if (const auto run = QueryRun::prepare(query); !run)
        return run.error();
    QList<const Metric *> metrics;
    for (const QString &id : query.metrics) {
        Query one = query;
        one.metrics = {id};
        const auto rows = FigureRows::prepare(one);
        if (!rows)
            return rows.error();
        metrics.append(&rows->metric());
    }
    return AgentTally(query, std::move(metrics));
}

bool AgentTally::matches(const ContactDims &dims) const
{
    return std::all_of(m_where.cbegin(), m_where.cend(),
                       [&](const auto &each) { return dims.*each.first == each.second; });
}

void AgentTally::add(const ContactFacts &facts)
{
    if (facts.agent.isEmpty() || !matches(facts.dims))
        return;
    Sums *sums = nullptr;
    for (const Contribution &each : contributions(facts)) {
        const size_t measure = size_t(each.delta.measure);
        const bool inPeriod = each.slotMs >= m_query.fromMs && each.slotMs < m_query.toMs;
        if (!inPeriod || !(m_wants.counts.test(measure) || m_wants.durations.test(measure)) ||
            !m_query.hours.takes(facts.dims.brand, each.slotMs))
            continue;
        if (!sums)
            sums = &m_sums[facts.agent];
        sums->all.apply(each.delta);
        if (!facts.severalAgents)
            sums->alone.apply(each.delta);
    }
}

QList<AgentFigures> AgentTally::rows() const
{
    QList<AgentFigures> rows;
    for (auto each = m_sums.cbegin(); each != m_sums.cend(); ++each) {
        AgentFigures row{each.key(), {}};
        for (const Metric *metric : m_metrics) {
            const bool alone = metric->unit == Unit::Duration;
            row.figures.append(evaluate(*metric, alone ? each->alone : each->all));
        }
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace Wheelhouse
