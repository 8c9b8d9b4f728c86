// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/demotalk.h"
#include "backend/demo/demoworld.h"
#include "core/base/idmaker.h"

#include <optional>

namespace Wheelhouse {

/// Gathers the events of the generated history and passes them on in batches. After the sink has
/// failed, `failure` says how and nothing more is written.
class DemoPen
{
public:
    DemoPen(quint64 seed, DemoWorld::Sink sink) : m_ids(seed), m_sink(std::move(sink)) {}

    QString makeId(char kind, qint64 atMs) { return m_ids.make(kind, atMs); }

    void write(const DemoTalk &talk, qint64 atMs, const Actor &actor, EventBody body)
    {
        Event event = talk.head;
        event.atMs = atMs;
        event.actor = actor;
        event.body = std::move(body);
        write(std::move(event));
    }
    void write(Event event)
    {
        m_events.append(std::move(event));
        if (m_events.size() >= DemoWorld::batchSize)
            flush();
    }
    void flush()
    {
        if (!m_failure && !m_events.isEmpty()) {
            if (const Result<void> taken = m_sink(m_events); !taken)
                m_failure = taken.error();
        }
        m_events.clear();
    }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    IdMaker m_ids;
    DemoWorld::Sink m_sink;
    QList<Event> m_events;
    std::optional<Error> m_failure;
};

} // namespace Wheelhouse
