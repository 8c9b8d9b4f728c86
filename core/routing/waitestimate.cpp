// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/waitestimate.h"

#include <algorithm>
#include <numeric>

namespace Wheelhouse {

qint64 estimateWait(const Floor &floor, const FloorQueue &queue, qint64 ahead)
{
    constexpr qint64 handlingUntilKnownMs = 8 * 60'000;
    constexpr qint64 atOnceMs = 30'000;
    constexpr qint64 atMostMs = 24 * 3'600'000LL;

    qint64 slots = 0;
    qint64 free = 0;
    for (const FloorAgent *agent : floor.agentsFor(queue.id)) {
        if (agent->row.presence != Presence::Online)
            continue;
        slots += agent->row.limit;
        free += std::max(0, agent->row.limit - agent->row.load);
    }
    if (slots == 0)
        return 0;
    if (free > ahead)
        return atOnceMs;
    const QList<qint64> &recent = queue.recentHandlingMs;
    const qint64 handlingMs =
        recent.isEmpty() ? handlingUntilKnownMs
                         : std::accumulate(recent.begin(), recent.end(), qint64(0)) / recent.size();
    return std::clamp((ahead - free + 1) * handlingMs / slots, atOnceMs, atMostMs);
}

} // namespace Wheelhouse
