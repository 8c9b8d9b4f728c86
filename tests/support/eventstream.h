// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A made-up but lifelike log: conversations start, bots and people answer, some are handed over,
// rated, reopened; agents come and go; now and then a script, a user, an annotation. The same seed
// gives the same events.
#pragma once

#include "core/base/idmaker.h"
#include "core/care/event.h"

namespace Wheelhouse {

class EventStream
{
public:
    explicit EventStream(quint64 seed, qint64 startMs = 1'700'000'000'000, int open = 40)
        : m_random(seed)
        , m_ids(seed + 1)
        , m_nowMs(startMs)
        , m_wantedOpen(open)
    {}

    /// Without a seq.
    Event next();
    QList<Event> take(qsizetype count);

private:
    struct Talk
    {
        Event head;
        int step = 0;
        bool human = false;
    };
    Event start();
    Event aside();
    Event about(Talk &talk, const Actor &actor, EventBody body);
    QString sentence();

    Random m_random;
    IdMaker m_ids;
    qint64 m_nowMs;
    int m_wantedOpen;
    int m_scripts = 0;
    QList<Talk> m_open;
};

/// A user as saved, for tests that need one.
Event userSaved(const QString &id, const QList<Role> &roles, qint64 atMs);

} // namespace Wheelhouse
