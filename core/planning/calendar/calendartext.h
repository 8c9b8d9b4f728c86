// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/calendar/recurrencerule.h"
#include "core/planning/calendar/zonebook.h"

#include <QString>

namespace Wheelhouse {

/// A time with the zone that its line names (TZID), if it does.
struct ZonedTime
{
    CalendarTime time;
    QByteArray zone;
};

/// A VEVENT as it is written, not worked out yet.
struct EventEntry
{
    struct Rule
    {
        RecurrenceRule rule;
        qint64 line;
    };
    /// A start beside the rule's (RDATE), with a length of its own if it is a period.
    struct ExtraStart
    {
        ZonedTime start;
        std::optional<qint64> lengthSeconds;
    };

    qint64 line = 0; ///< of BEGIN:VEVENT
    QByteArray uid;
    QString name; ///< never empty
    std::optional<ZonedTime> start;
    std::optional<ZonedTime> end;
    std::optional<qint64> lengthSeconds;
    std::vector<Rule> rules;
    std::vector<Rule> exceptRules;
    std::vector<ExtraStart> extraStarts;
    std::vector<ZonedTime> exceptStarts;
    std::optional<ZonedTime> replaces; ///< RECURRENCE-ID
    bool cancelled = false;
};

/// What an iCalendar says about events.
struct CalendarText
{
    std::vector<EventEntry> events; ///< each has a start
    ZoneBook zones;
    QByteArray zone; ///< X-WR-TIMEZONE: of the whole calendar
};

/// Reads an iCalendar (RFC 5545), perhaps several in one text. To-dos, journals, alarms and unknown
/// properties are passed over; what events need is checked. Errors (Invalid) name "file:line".
Result<CalendarText> readCalendarText(QByteArrayView text, const QString &fileName);

} // namespace Wheelhouse
