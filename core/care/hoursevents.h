// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When people are at work, as it stands in the log.
#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

/// A day with other hours than its weekday has.
struct Holiday
{
    QString day; ///< "2026-12-24"
    QString name;
    QStringList hours; ///< as in HoursPlan::weekly; empty: closed
    bool operator==(const Holiday &) const = default;
    static constexpr auto fields()
    {
        using S = Holiday;
        return FieldList{field("day", &S::day), field("name", &S::name), field("hours", &S::hours)};
    }
};

/// What BusinessHours are made of; see there for what is accepted.
struct HoursPlan
{
    QString zone;                      ///< IANA
    QMap<QString, QStringList> weekly; ///< "mon" to "sun": "09:00-17:00", "22:00-06:00" ...
    QList<Holiday> holidays;
    bool operator==(const HoursPlan &) const = default;
    static constexpr auto fields()
    {
        using S = HoursPlan;
        return FieldList{field("zone", &S::zone), field("weekly", &S::weekly),
                         field("holidays", &S::holidays)};
    }
};

/// The business hours of a brand from an instant on, until the next such event's.
struct HoursSet
{
    QString brand;                 ///< empty: of all brands that have none of their own
    qint64 fromMs = 0;             ///< 0: from the event on
    std::optional<HoursPlan> plan; ///< none: it has none any more
    QString key;                   ///< of the command; empty: from the command line
    bool operator==(const HoursSet &) const = default;
    static constexpr auto fields()
    {
        using S = HoursSet;
        return FieldList{field("brand", &S::brand), field("from_ms", &S::fromMs),
                         field("plan", &S::plan), field("key", &S::key)};
    }
};

} // namespace Wheelhouse
