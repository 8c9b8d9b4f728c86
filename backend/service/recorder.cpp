// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/recorder.h"

namespace Wheelhouse {

qint64 Recorder::record(const QString &conversation, const Actor &actor, EventBody body,
                        const QString &topic, const QString &version)
{
    Event event;
    event.actor = actor;
    event.conversation = conversation;
    event.topic = topic;
    event.scriptVersion = version;
    event.body = std::move(body);
    if (const FloorConversation *about = m_floor.conversation(conversation)) {
        event.customer = about->customer;
        event.channel = about->row.channel;
        if (version.isEmpty())
            event.scriptVersion = about->scriptVersion;
        if (topic.isEmpty())
            event.topic = about->row.topic;
    }
    return record(std::move(event));
}

qint64 Recorder::record(Event head)
{
    head.seq = ++m_seq;
    if (head.atMs == 0)
        head.atMs = m_clock.nowMs();
    m_floor.apply(head);
    m_recorded.append(std::move(head));
    return m_seq;
}

void Recorder::restart(const QList<Event> &events, qint64 seq)
{
    m_floor = Floor();
    m_recorded.clear();
    for (const Event &event : events)
        m_floor.apply(event);
    m_floor.takeTouched();
    m_seq = seq;
}

void Recorder::adopt(const QList<Event> &events)
{
    m_floor.adopt(events);
}

} // namespace Wheelhouse
