// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/calendar/calendartime.h"
#include "core/planning/series/wallclock.h"

#include <QHash>

#include <memory>

namespace Wheelhouse {

/// The clocks of the zones that an iCalendar names (TZID). Known are names of the IANA database,
/// also at the end of a path, those of Windows, and, with the offset of their standard time, zones
/// that only the calendar itself defines. Not thread-safe.
class ZoneBook
{
public:
    /// A zone that the calendar defines in a VTIMEZONE.
    void define(const QByteArray &id, int standardOffsetSeconds);

    /// Null when nothing is known of the zone: its times then stay as they are written.
    const WallClock *clock(const QByteArray &id);

private:
    QHash<QByteArray, int> m_defined;
    QHash<QByteArray, std::shared_ptr<const WallClock>> m_clocks;
};

} // namespace Wheelhouse
