// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/importbatch.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype batchEvents = 4000;
constexpr double progressStep = 0.01;

} // namespace

Result<void> ImportBatch::add(const QList<Event> &events, qint64 rows)
{
    Q_ASSERT(!events.isEmpty());
    const QString &conversation = events.first().conversation;
    m_seen.insert(conversation);
    const auto known = m_sink.isKnown(conversation);
    if (!known)
        return known.error();
    if (*known) {
        m_report.known += rows;
        return {};
    }
    m_waiting += events;
    m_waitingRows += rows;
    ++m_waitingConversations;
    return m_waiting.size() < batchEvents ? Result<void>() : flush();
}

Result<void> ImportBatch::flush()
{
    if (m_waiting.isEmpty())
        return {};
    const qsizetype events = m_waiting.size();
    const auto taken = m_sink.take(m_waiting);
    if (!taken)
        return taken;
    m_waiting.clear();
    m_report.events += events;
    m_report.imported += std::exchange(m_waitingRows, 0);
    m_report.conversations += std::exchange(m_waitingConversations, 0);
    return {};
}

void ImportBatch::progress(double share)
{
    const bool complete = share >= 1 && m_told < 1;
    if (!m_sink.progress || (share < m_told + progressStep && !complete))
        return;
    m_told = share;
    m_sink.progress(share);
}

void ConversationMaker::add(qint64 atMs, ActorKind kind, const QString &actorId, EventBody body)
{
    Event event;
    event.atMs = atMs;
    event.actor = {kind, actorId};
    event.conversation = m_conversation;
    event.customer = m_customer;
    event.channel = m_channel;
    event.topic = m_topic;
    event.body = std::move(body);
    m_events.append(std::move(event));
}

QList<Event> ConversationMaker::inTimeOrder() const
{
    QList<Event> events = m_events;
    std::stable_sort(events.begin() + std::min<qsizetype>(2, events.size()), events.end(),
                     [](const Event &a, const Event &b) { return a.atMs < b.atMs; });
    return events;
}

} // namespace Wheelhouse
