// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/agentreading.h"

#include "backend/service/figurepage.h"
#include "backend/service/overviewreading.h"

namespace Wheelhouse {

namespace {

/// The page's own figure goes with them when it has contacts and says something else: of the
/// contacts an agent had, all were served.
QStringList metricsFor(const OverviewParams &question)
{
    QStringList metrics = agentMetrics();
    const Metric *own = findMetric(question.metric);
    if (own && own->isOfContacts() && own->id != u"contacts" && !metrics.contains(own->id))
        metrics.append(own->id);
    return metrics;
}

} // namespace

AgentReading::AgentReading(AgentTally tally, QList<UserSaved> users, qint64 nowMs, qint64 most)
    : m_tally(std::move(tally))
    , m_nowMs(nowMs)
    , m_most(most)
{
    for (UserSaved &user : users)
        m_users.insert(user.user, std::move(user));
}

Result<AgentReading> AgentReading::begin(StoreReader &reader, const OverviewParams &question,
                                         qint64 nowMs, qint64 most)
{
    auto query = queryOf(reader, question, agentMetrics().first(), nowMs);
    if (!query)
        return query.error();
    query->metrics = metricsFor(question);
    auto tally = AgentTally::prepare(*query);
    if (!tally)
        return tally.error();
    auto users = reader.users();
    if (!users)
        return users.error();
    return AgentReading(std::move(*tally), std::move(*users), nowMs, most);
}

Result<bool> AgentReading::goOn(StoreReader &reader)
{
    const Query &query = m_tally.query();
    const ContactSpanOfTime span{query.fromMs, query.toMs, !m_tally.reachesBeyondStarts(), true};
    const auto next =
        reader.contacts(span, m_place, mostContactsAPage, [&](const ContactRecord &contact) {
            m_tally.add(contact.facts);
            return ++m_looked < m_most;
        });
    if (!next)
        return next.error();
    if (!*next)
        return false;
    m_place = **next;
    m_cut = m_looked >= m_most;
    return !m_cut;
}

AgentsAnswer AgentReading::answer() const
{
    const Query &query = m_tally.query();
    AgentsAnswer answer;
    answer.fromMs = query.fromMs;
    answer.toMs = query.toMs;
    answer.asOfMs = m_nowMs;
    answer.metrics = query.metrics;
    answer.looked = m_looked;
    answer.sinceMs = m_cut ? m_place.startedMs : 0;
    for (AgentFigures &row : m_tally.rows()) {
        const UserSaved user = m_users.value(row.agent);
        answer.rows.append({row.agent, user.name, user.team, std::move(row.figures)});
    }
    return answer;
}

} // namespace Wheelhouse
