// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/pastfloor.h"

#include <algorithm>

namespace Wheelhouse {

Floor foldPast(FloorPast past, qint64 atMs)
{
    constexpr qint64 dayMs = 24 * 3'600'000LL;
    const qint64 midnightMs = atMs - atMs % dayMs;
    std::sort(past.events.begin(), past.events.end(),
              [](const Event &a, const Event &b) { return a.seq < b.seq; });
    Floor floor;
    for (const Event &event : std::as_const(past.scripts)) {
        if (event.atMs <= atMs)
            floor.apply(event);
    }
    bool today = false;
    for (const Event &event : std::as_const(past.events)) {
        if (event.atMs > atMs)
            continue;
        if (!today && event.atMs >= midnightMs) {
            floor.startDay();
            today = true;
        }
        floor.apply(event);
    }
    if (!today)
        floor.startDay();
    QHash<QString, qint64> handled = std::move(past.handledByAgent);
    for (auto each = handled.begin(); each != handled.end(); ++each) {
        if (const FloorAgent *agent = floor.agent(each.key()))
            *each += agent->row.handledToday;
    }
    floor.setHandledToday(handled);
    return floor;
}

} // namespace Wheelhouse
