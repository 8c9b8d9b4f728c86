// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/interpreter.h"

#include <functional>

namespace Wheelhouse {

/// A turn as events, in the order in which they are to be recorded, so that the state folded from
/// them is the one the next turn needs: the same live, in a preview and in a replay. Set are
/// actor's kind, topic and body. `answers` is the customer's message; `makeId` makes the ids of the
/// bot's messages. Queued and RatingAsked at the close are the caller's.
QList<Event> turnEvents(const DialogTurn &turn, const QString &answers,
                        const std::function<QString()> &makeId);

} // namespace Wheelhouse
