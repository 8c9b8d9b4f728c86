// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hours.read, hours.set: the business hours of brands, by which contacts are chosen and durations
// measured.
#pragma once

#include "core/care/hoursevents.h"

namespace Wheelhouse {

/// Hours that are, were or will be in force: until the next ones of their brand.
struct HoursEntry
{
    QString brand;                 ///< empty: of all brands that have none of their own
    qint64 fromMs = 0;             ///< in force from then on
    std::optional<HoursPlan> plan; ///< none: from then on it has none
    qint64 setMs = 0;
    QString user; ///< a name; empty: from the command line
    bool operator==(const HoursEntry &) const = default;
    static constexpr auto fields()
    {
        using S = HoursEntry;
        return FieldList{field("brand", &S::brand), field("from_ms", &S::fromMs),
                         field("plan", &S::plan), field("set_ms", &S::setMs),
                         field("user", &S::user)};
    }
};

/// hours.read
struct HoursAnswer
{
    qint64 seq = 0;            ///< of the latest change; 0: nobody has set any yet
    QList<HoursEntry> entries; ///< by brand, then by time; what was set anew is not there
    bool operator==(const HoursAnswer &) const = default;
    static constexpr auto fields()
    {
        using S = HoursAnswer;
        return FieldList{field("seq", &S::seq), field("entries", &S::entries)};
    }
};

/// hours.set
struct HoursCommand
{
    HoursSet set;    ///< with key
    qint64 base = 0; ///< HoursAnswer::seq that it was made on
    bool operator==(const HoursCommand &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("set", &HoursCommand::set), field("base", &HoursCommand::base)};
    }
};

} // namespace Wheelhouse
