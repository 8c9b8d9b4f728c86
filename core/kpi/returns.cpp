// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/returns.h"

#include <algorithm>

namespace Wheelhouse {

ReturnVerdict judgeReturn(std::span<const ContactSpan> contacts, size_t at)
{
    ReturnVerdict verdict;
    const ContactSpan &contact = contacts[at];
    if (contact.startedMs == 0)
        return verdict;
    const size_t first = at - std::min(at, size_t(returnNeighbours));
    for (const ContactSpan &before : contacts.subspan(first, at - first))
        verdict.earlier +=
            before.startedMs != 0 && contact.startedMs - before.startedMs <= earlierWindowMs;

    if (contact.topic.isEmpty())
        return verdict;
    const auto isLike = [&](const ContactSpan &other) {
        return other.startedMs != 0 && other.topic == contact.topic;
    };

    for (const ContactSpan &before : contacts.subspan(first, at - first))
        verdict.duplicate |= isLike(before) && before.startedMs < contact.startedMs &&
                             (before.closedMs == 0 || before.closedMs > contact.startedMs);

    if (contact.closedMs == 0)
        return verdict;
    const size_t rest = std::min(contacts.size() - at - 1, size_t(returnNeighbours));
    for (const ContactSpan &after : contacts.subspan(at + 1, rest)) {
        const qint64 sinceMs = after.startedMs - contact.closedMs;
        if (!isLike(after) || sinceMs < 0 || sinceMs > returnWindowMs)
            continue;
        verdict.returnedMs = after.startedMs;
        verdict.returnedChannel = after.channel;
        break;
    }
    return verdict;
}

} // namespace Wheelhouse
