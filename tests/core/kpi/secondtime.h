// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// People's time and publications once more, for SecondCalculation: of each agent all that ever
// concerned him, and between two such moments what he was, looked up anew each time.
#pragma once

#include "core/care/event.h"

#include <map>
#include <vector>

namespace Wheelhouse {

/// A piece of an agent's time within a quarter of an hour, or a publication.
struct SecondPiece
{
    qint64 atMs = 0;
    QString team; ///< of an agent
    QString bot;  ///< of a publication
    qint64 onlineMs = 0;
    qint64 awayMs = 0;
    qint64 busyMs = 0;
    qint64 slotsMs = 0;
    qint64 takenMs = 0;
    qint64 heldMs = 0;
    qint64 plannedMs = 0; ///< of his shifts
    qint64 keptMs = 0;
    qint64 extraMs = 0;
    qint64 draftedMs = 0; ///< of a publication: how long it took
};

/// The whole log, in its order.
std::vector<SecondPiece> secondPieces(const QList<Event> &log);

} // namespace Wheelhouse
