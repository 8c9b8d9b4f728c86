// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/livesource.h"

#include "core/routing/floorpicture.h"

namespace Wheelhouse {

namespace {

template <typename Row>
void renew(std::map<QString, Row> &rows, const QString &id, const Row &row, QList<Row> &changed)
{
    const auto [found, isNew] = rows.try_emplace(id, row);
    if (!isNew) {
        if (found->second == row)
            return;
        found->second = row;
    }
    changed.append(row);
}

template <typename Row> QList<Row> rowsOf(const std::map<QString, Row> &rows)
{
    QList<Row> list;
    list.reserve(qsizetype(rows.size()));
    for (const auto &[id, row] : rows)
        list.append(row);
    return list;
}

} // namespace

LiveSource::LiveSource(Floor &floor) : m_floor(floor)
{
    m_floor.takeTouched();
    for (const auto &[id, conversation] : m_floor.conversations()) {
        if (conversation.open)
            m_conversations.emplace(id, conversation.row);
    }
    for (const auto &[id, agent] : m_floor.agents()) {
        if (agent.active)
            m_agents.emplace(id, agent.row);
    }
    for (const auto &[id, queue] : m_floor.queues())
        m_queues.emplace(id, queuePicture(m_floor, queue));
}

QJsonObject LiveSource::snapshot()
{
    return toJson(
        LiveView{m_floor.atMs(), rowsOf(m_queues), rowsOf(m_agents), rowsOf(m_conversations)});
}

std::optional<QJsonObject> LiveSource::takeChange()
{
    const Floor::Touched touched = m_floor.takeTouched();
    LiveChange change;
    for (const QString &id : touched.conversations) {
        const FloorConversation *conversation = m_floor.conversation(id);
        if (conversation && conversation->open)
            renew(m_conversations, id, conversation->row, change.conversations);
        else if (m_conversations.erase(id))
            change.left.append(id);
    }
    for (const QString &id : touched.agents) {
        const FloorAgent *agent = m_floor.agent(id);
        if (agent && agent->active)
            renew(m_agents, id, agent->row, change.agents);
    }
    for (const QString &id : touched.queues) {
        const auto queue = m_floor.queues().find(id);
        if (queue != m_floor.queues().end())
            renew(m_queues, id, queuePicture(m_floor, queue->second), change.queues);
    }
    if (change.conversations.isEmpty() && change.agents.isEmpty() && change.queues.isEmpty() &&
        change.left.isEmpty())
        return std::nullopt;
    change.asOfMs = m_floor.atMs();
    return toJson(change);
}

} // namespace Wheelhouse
