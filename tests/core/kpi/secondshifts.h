// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shifts once more, for SecondCalculation: first which stretches of an agent's time are told, by
// which event of the log, and then each of them cut where any plan has an edge, and of every piece
// looked up what the last plan before that event says of it.
#pragma once

#include "core/care/event.h"

#include <vector>

namespace Wheelhouse {

/// A piece of an agent's time within a quarter of an hour that is all of one kind.
struct SecondShiftPiece
{
    qint64 atMs = 0;
    QString team;
    qint64 plannedMs = 0;
    qint64 keptMs = 0;
    qint64 extraMs = 0;
};

/// `concern`: the places in the log of what concerns one agent, rising.
std::vector<SecondShiftPiece> secondShiftPieces(const QList<Event> &log,
                                                const std::vector<qsizetype> &concern);

} // namespace Wheelhouse
