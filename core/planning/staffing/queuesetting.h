// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <limits>

namespace Wheelhouse {

/// One queue over a stretch of time in which nothing changes. Arrivals are Poisson, handling times
/// and patience exponential, the first to come is the first to be answered.
struct QueueSetting
{
    double contactsASecond = 0;
    double handleSeconds = 0; ///< mean, while it is the agent's only contact; > 0
    double patienceSeconds = std::numeric_limits<double>::infinity(); ///< mean; > 0
    double withinSeconds = 20; ///< what counts as answered in time; >= 0
    int agents = 0;
    int concurrency = 1; ///< contacts that an agent holds at a time; >= 1
    double slowdown =
        0; ///< 0..1: of j contacts each goes at 1 / (1 + slowdown (j - 1)) of the pace

    /// Agents kept busy if contacts were handled one at a time (erlangs).
    double load() const { return contactsASecond * handleSeconds; }
    double abandonRate() const { return 1 / patienceSeconds; }
    qint64 slots() const { return qint64(agents) * concurrency; }
};

/// What comes of it in the long run. Shares are 0..1.
struct QueueFigures
{
    /// False: more comes in than can be answered and nobody leaves. Waits are then infinite.
    bool stable = true;
    double serviceLevel = 1; ///< answered in time / offered; who abandons is missed
    double asaSeconds = 0;   ///< mean wait of those answered; NaN when nobody is
    double waitSeconds = 0;  ///< mean wait of all, those who abandon included
    double abandonment = 0;  ///< abandoned / offered
    double occupancy = 0;    ///< share of agents who have a contact
    double waitShare = 0;    ///< share of contacts not answered at once
    double waiting = 0;      ///< mean number of contacts waiting
};

} // namespace Wheelhouse
