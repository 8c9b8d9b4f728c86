// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/targetbook.h"

#include "core/overview/target.h"

#include <algorithm>

namespace Wheelhouse {

TargetBook TargetBook::of(const QList<Event> &events)
{
    TargetBook book;
    for (const Event &event : events)
        book.take(event);
    return book;
}

bool TargetBook::take(const Event &event)
{
    const auto *set = std::get_if<TargetSet>(&event.body);
    if (!set)
        return false;
    const TargetEntry entry{set->metric, set->value, event.seq, event.atMs, event.actor.id};
    m_history.append(entry);
    m_latest.insert(set->metric, entry);
    return true;
}

QList<TargetEntry> TargetBook::latest() const
{
    return m_latest.values();
}

QList<TargetEntry> TargetBook::history(const QString &metric) const
{
    QList<TargetEntry> found;
    for (auto entry = m_history.crbegin(); entry != m_history.crend(); ++entry) {
        if (found.size() == mostTargetChanges)
            break;
        if (metric.isEmpty() || entry->metric == metric)
            found.append(*entry);
    }
    return found;
}

std::optional<double> targetAmong(const QList<TargetEntry> &latest, const QString &metric)
{
    const auto found = std::find_if(latest.cbegin(), latest.cend(), [&](const TargetEntry &entry) {
        return entry.metric == metric;
    });
    const Metric *known = findMetric(metric);
    if (found == latest.cend() || !known || !found->value || !isTarget(*known, *found->value))
        return std::nullopt;
    return found->value;
}

} // namespace Wheelhouse
