// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/livestate.h"

#include <utility>

namespace Wheelhouse {

LiveState::LiveState(QObject *parent) : QObject(parent)
{
    m_gathering.setSingleShot(true);
    m_gathering.setTimerType(Qt::PreciseTimer);
    m_gathering.setInterval(gatherMs);
    connect(&m_gathering, &QTimer::timeout, this, &LiveState::flush);
}

void LiveState::replace(const LiveView &view)
{
    m_changedConversations.clear();
    m_changedAgents.clear();
    m_changedQueues.clear();
    m_left.clear();
    m_pending = false;
    m_conversations.replace(view.conversations);
    m_agents.replace(view.agents);
    m_queues.replace(view.queues);
    m_asOfMs = view.asOfMs;
    m_loaded = true;
    m_problem.reset();
    Q_EMIT changed();
}

void LiveState::apply(const LiveChange &change)
{
    gather(change);
    if (!m_gathering.isActive())
        flush();
}

void LiveState::gather(const LiveChange &change)
{
    m_pending = true;
    m_pendingAsOfMs = change.asOfMs;
    for (const LiveQueue &row : change.queues)
        m_changedQueues.insert(row.id, row);
    for (const LiveAgent &row : change.agents)
        m_changedAgents.insert(row.id, row);
    for (const LiveConversation &row : change.conversations) {
        m_changedConversations.insert(row.id, row);
        m_left.remove(row.id);
    }
    for (const QString &id : change.left) {
        m_changedConversations.remove(id);
        m_left.insert(id);
    }
}

void LiveState::flush()
{
    if (!std::exchange(m_pending, false))
        return;
    m_conversations.merge(std::exchange(m_changedConversations, {}).values(),
                          std::exchange(m_left, {}).values());
    m_agents.merge(std::exchange(m_changedAgents, {}).values());
    m_queues.merge(std::exchange(m_changedQueues, {}).values());
    m_asOfMs = m_pendingAsOfMs;
    m_gathering.start();
    Q_EMIT changed();
}

void LiveState::refuse(const Error &error)
{
    m_problem = error;
    setFresh(false);
    Q_EMIT changed();
}

void LiveState::setFresh(bool fresh)
{
    if (std::exchange(m_fresh, fresh) != fresh)
        Q_EMIT freshnessChanged();
}

void LiveState::clear()
{
    replace({});
    m_loaded = false;
    setFresh(false);
    Q_EMIT changed();
}

} // namespace Wheelhouse
