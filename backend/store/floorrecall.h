// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds in a store what the floor of a past instant is folded from. The cost goes with the
// conversations that were open then and those closed on that day, not with the length of the log:
// contacts are found by an index on how long they stayed, agents by one on their own events.
#pragma once

#include "backend/store/connection.h"
#include "core/care/event.h"

#include <QHash>

#include <functional>

namespace Wheelhouse {

struct RecalledFloor
{
    QList<Event> scripts; ///< each bot's last, with its name alone
    /// Of every conversation that was open, of those that agents closed last (handling times) and
    /// of users and agents; some may be later than the instant.
    QList<Event> events;
    /// Closed by agents since midnight UTC, without those in `events`.
    QHash<QString, qint64> handledByAgent;
};

/// Of an agent whose clock was set back the newest by its own time counts.
/// Errors: Unavailable, Corrupt.
Result<RecalledFloor> recallFloor(Connection &connection, qint64 atMs);

/// Stretches in which contacts were open or waited in a queue, of those on the floor in
/// [fromMs, toMs); an end of 0 has not come. A contact that was opened again counts as open until
/// it ended first, as on the live floor.
struct FloorStretch
{
    qint64 startMs = 0;
    qint64 endMs = 0;
    bool waiting = false;
};
using StretchVisitor = std::function<void(const FloorStretch &)>;
Result<void> forEachFloorStretch(Connection &connection, qint64 fromMs, qint64 toMs,
                                 const StretchVisitor &visit);

} // namespace Wheelhouse
