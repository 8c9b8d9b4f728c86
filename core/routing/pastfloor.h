// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/floor.h"

namespace Wheelhouse {

/// What the floor of a past instant is folded from. Events after the instant are passed over.
struct FloorPast
{
    QList<Event> scripts; ///< the names of bots as they were then
    QList<Event> events;  ///< of conversations, users and agents, in any order
    /// Conversations that agents brought to an end on that day (UTC) and that are not in `events`.
    QHash<QString, qint64> handledByAgent;
};

/// The floor at `atMs`: the fold, in the order of the log, of the events that say a time up to and
/// with it, by the same rules as the live one. Counts of today begin at midnight UTC, as there.
Floor foldPast(FloorPast past, qint64 atMs);

} // namespace Wheelhouse
