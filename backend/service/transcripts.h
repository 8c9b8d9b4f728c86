// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/readpool.h"
#include "backend/service/recorder.h"
#include "backend/service/transcriptsource.h"

namespace Wheelhouse {

/// The views "conversation" that are watched: opened from the floor or, when it is over, from the
/// store, and grown by what is recorded. Domain thread.
class Transcripts
{
public:
    Transcripts(ViewHub &hub, ReadPool &pool, Recorder &recorder, NameOf nameOf)
        : m_hub(hub)
        , m_pool(pool)
        , m_recorder(recorder)
        , m_nameOf(std::move(nameOf))
    {}

    void open(const Caller &caller, const QString &conversation, std::optional<qint64> since);
    void append(const QList<Event> &events);
    /// Drops what nobody watches any more; called about once a second.
    void forgetUnwatched();

private:
    void load(const QString &conversation);

    ViewHub &m_hub;
    ReadPool &m_pool;
    Recorder &m_recorder;
    NameOf m_nameOf;
    QSet<QString> m_watched; ///< conversations
};

} // namespace Wheelhouse
