// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/offhours.h"

#include "core/hours/hoursbook.h"
#include "core/kpi/cell.h"
#include "core/kpi/contactfacts.h"

namespace Wheelhouse {

static_assert(slotLengthMs == hoursGridMs, "a slot lies wholly inside or outside");

OffHours judgeOffHours(const ContactFacts &facts, const HoursBook &book)
{
    OffHours off;
    if (facts.startedMs == 0 || book.isEmpty())
        return off;
    const auto offBetween = [](const BusinessHours &hours, qint64 fromMs, qint64 toMs) {
        return toMs > fromMs ? toMs - fromMs - hours.workingMs(fromMs, toMs) : 0;
    };
    const QString &brand = facts.dims.brand;
    if (const BusinessHours *hours = book.inForce(brand, facts.startedMs)) {
        off.began = !hours->isOpen(facts.startedMs);
        if (facts.firstAgentReplyMs != 0)
            off.replyMs = offBetween(*hours, facts.startedMs, facts.firstAgentReplyMs);
        if (facts.closedMs != 0)
            off.resolvedMs = offBetween(*hours, facts.startedMs, endOf(facts));
    }
    if (facts.wantedPersonMs == 0 || facts.personMs == 0)
        return off;
    if (const BusinessHours *hours = book.inForce(brand, facts.wantedPersonMs))
        off.handoffMs = offBetween(*hours, facts.wantedPersonMs, facts.personMs);
    return off;
}

bool HoursFilter::takes(const QString &brand, qint64 slotMs) const
{
    if (wish == HoursWish::All)
        return true;
    const bool inside = !book || book->isOpen(brand, slotMs);
    return inside == (wish == HoursWish::Inside);
}

} // namespace Wheelhouse
