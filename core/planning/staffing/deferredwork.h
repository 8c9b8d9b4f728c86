// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Wheelhouse {

/// Work that need not be done at once, such as mail: agents' seconds that come in over an interval
/// and have to be done in intervals arrives..due, both included, 0 <= arrives <= due.
struct DeferredWork
{
    qsizetype arrives = 0;
    qsizetype due = 0;
    double seconds = 0;
};

struct LevelledWork
{
    std::vector<double> seconds; ///< done in each interval
    std::vector<double> late;    ///< of each work, what does not fit before it is due
};

/// Spreads deferred work over intervals so that idle time is used first, and what it does not hold
/// burdens them as evenly as the due times allow. `idleSeconds` is what agents have left in each
/// interval, negative where they lack time already; `mostSeconds` is the most that can be done in
/// it (infinite where agents can be added, else >= 0).
///
/// First as early as can be, what is due earliest going first: if all can be done in time, that
/// does it. What does not fit is late, and is not planned at all. Then each work in turn is poured
/// over its intervals up to a common level of burden (work less idle time), like water, until a
/// round changes nothing: the block-wise minimum of the sum of squared burdens, and the smallest
/// peak as well (F. Yao, A. Demers and S. Shenker, A Scheduling Model for Reduced CPU Energy, 1995,
/// solve the same problem for speeds).
LevelledWork levelDeferredWork(const std::vector<DeferredWork> &works,
                               const std::vector<double> &idleSeconds,
                               const std::vector<double> &mostSeconds);

} // namespace Wheelhouse
