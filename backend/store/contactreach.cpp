// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/contactreach.h"

#include "core/kpi/contributions.h"

#include <algorithm>
#include <bit>

namespace Wheelhouse {

ContactReach reachOf(const ContactFacts &facts)
{
    const qint64 startMs = slotOf(facts.startedMs);
    qint64 firstMs = startMs;
    qint64 lastMs = startMs;
    for (const Contribution &each : contributions(facts)) {
        firstMs = std::min(firstMs, each.slotMs);
        lastMs = std::max(lastMs, each.slotMs);
    }
    if (facts.startedMs != 0) // other business hours move what begins there
        lastMs = std::max(lastMs, slotOf(facts.wantedPersonMs));
    ContactReach reach;
    if (lastMs > startMs)
        reach.slotCount = qint64(std::bit_ceil(quint64((lastMs - startMs) / slotLengthMs)));
    if (firstMs < startMs)
        reach.earlyMs = std::max<qint64>(firstMs, 1);
    return reach;
}

} // namespace Wheelhouse
