// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/wallclock.h"

#include <QDateTime>

#include <algorithm>

namespace Wheelhouse {

WallClock::WallClock(const QTimeZone &zone)
{
    const QDateTime from(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    m_firstOffset = zone.offsetFromUtc(from);
    qint64 offset = m_firstOffset;
    const QTimeZone::OffsetDataList changes = zone.transitions(from, to);
    for (const QTimeZone::OffsetData &change : changes) {
        if (change.offsetFromUtc == offset)
            continue;
        const qint64 at = change.atUtc.toSecsSinceEpoch();
        const qint64 shownBefore = at + offset;
        offset = change.offsetFromUtc;
        const qint64 shownAfter = at + offset;
        m_changes.push_back({at, offset});
        if (shownAfter > shownBefore)
            m_skipped.push_back({shownBefore, shownAfter});
        else
            m_repeated.push_back({shownAfter, shownBefore});
    }
}

qint64 WallClock::offsetAt(qint64 utcSeconds) const
{
    const auto next =
        std::upper_bound(m_changes.begin(), m_changes.end(), utcSeconds,
                         [](qint64 at, const Change &change) { return at < change.utcSeconds; });
    return next == m_changes.begin() ? m_firstOffset : std::prev(next)->offsetSeconds;
}

LocalSeconds WallClock::fromUtc(qint64 utcSeconds) const
{
    return utcSeconds + offsetAt(utcSeconds);
}

qint64 WallClock::toUtc(LocalSeconds at) const
{
    // zones change by less than a day, so that one of the offsets around is the one
    const qint64 before = offsetAt(at - secondsADay);
    if (offsetAt(at - before) == before)
        return at - before;
    const qint64 after = offsetAt(at + secondsADay);
    return fromUtc(at - after) == at ? at - after : at - before;
}

qint64 WallClock::secondsOfDay(qint64 dayNumber) const
{
    return toUtc((dayNumber + 1) * secondsADay) - toUtc(dayNumber * secondsADay);
}

} // namespace Wheelhouse
