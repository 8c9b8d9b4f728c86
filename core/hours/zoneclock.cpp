// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/zoneclock.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Wheelhouse {

Result<ZoneClock> ZoneClock::make(const QByteArray &zone)
{
    // The bare constructor would take anything that looks like a POSIX rule, such as "Nowhere".
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        return Error{ErrorCode::Invalid,
                     QStringLiteral("no time zone is called “%1”").arg(QString::fromUtf8(zone)),
                     QStringLiteral("zone")};
    const QTimeZone rules(zone);
    const QDateTime first(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2101, 1, 1), QTime(0, 0), Qt::UTC);
    ZoneClock clock;
    clock.m_stretches = {{first.toMSecsSinceEpoch(), rules.offsetFromUtc(first) * 1000LL}};
    // Qt ends where its table does, in 2037; asked for a moment later it goes on by the rule.
    for (QDateTime at = first; at < last;) {
        auto change = rules.nextTransition(at);
        if (!change.atUtc.isValid())
            change = rules.nextTransition(at.addSecs(1));
        if (!change.atUtc.isValid() || change.atUtc <= at)
            break;
        at = change.atUtc;
        const Stretch next{at.toMSecsSinceEpoch(), change.offsetFromUtc * 1000LL};
        if (next.offsetMs != clock.m_stretches.back().offsetMs) // else only the name changed
            clock.m_stretches.push_back(next);
    }
    return clock;
}

size_t ZoneClock::stretchOf(qint64 atMs) const
{
    const auto after =
        std::upper_bound(m_stretches.begin() + 1, m_stretches.end(), atMs,
                         [](qint64 ms, const Stretch &stretch) { return ms < stretch.fromMs; });
    return size_t(after - m_stretches.begin()) - 1;
}

} // namespace Wheelhouse
