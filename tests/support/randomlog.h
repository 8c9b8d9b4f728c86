// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A log in which everything happens that may: bots and people, every reason to hand over, queues
// answered, left and waited in, transfers, contacts opened again, rated late or unasked, promises,
// phantoms, nobody answering, several contacts of one customer at once and again after days; agents
// who come, go and get other limits, teams and shifts with contacts in hand, or never come; reviews
// whose stars change; drafts and publications; clocks that disagree, and logs that lack a beginning
// or an end. The same seed gives the same events.
#pragma once

#include "core/base/random.h"
#include "core/care/event.h"

namespace Wheelhouse {

struct LogStretch
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

/// At least so many events, in the order of the log, with their seq. Each conversation begins in
/// one of the stretches, all alike likely, or is a return to one that did.
QList<Event> randomLog(quint64 seed, const QList<LogStretch> &stretches, qsizetype atLeast);

} // namespace Wheelhouse
