// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pen of the domain thread: gives each event its time, place and context, applies it to the
// floor and gathers it for the log. A turn's events are submitted together.
#pragma once

#include "core/base/clock.h"
#include "core/base/idmaker.h"
#include "core/routing/floor.h"

namespace Wheelhouse {

class Recorder
{
public:
    Recorder(const Clock &clock, quint64 idSeed) : m_clock(clock), m_ids(idSeed) {}

    const Floor &floor() const { return m_floor; }
    qint64 seq() const { return m_seq; }
    qint64 nowMs() const { return m_clock.nowMs(); }
    QString makeId(char kind) { return m_ids.make(kind, nowMs()); }

    /// About a conversation on the floor: customer, channel, topic and script version are its own
    /// unless `topic` or `version` name another. Returns the event's seq.
    qint64 record(const QString &conversation, const Actor &actor, EventBody body,
                  const QString &topic = {}, const QString &version = {});
    /// The first event of a conversation, or one about none.
    qint64 record(Event head);

    /// What was recorded since the last call, for the log.
    QList<Event> takeRecorded() { return std::exchange(m_recorded, {}); }
    const QList<Event> &recorded() const { return m_recorded; }

    /// Starts anew from what is durable: `events` rebuild the floor, `seq` is the log's last.
    void restart(const QList<Event> &events, qint64 seq);
    /// Brings a closed conversation back to the floor, for a late rating or a repeated key.
    void adopt(const QList<Event> &events);
    Floor &floorForHousekeeping() { return m_floor; }

private:
    const Clock &m_clock;
    IdMaker m_ids;
    Floor m_floor;
    qint64 m_seq = 0;
    QList<Event> m_recorded;
};

} // namespace Wheelhouse
