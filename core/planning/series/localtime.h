// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times as planners' files write them: what a clock on the wall showed.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace Wheelhouse {

/// Seconds since 1970-01-01 00:00 as a wall clock counts them, every day 86,400 s long. Arithmetic
/// on them is arithmetic on the calendar; the hour that daylight saving skips or repeats is the
/// zone's affair, not this type's.
using LocalSeconds = qint64;

inline constexpr LocalSeconds secondsADay = 86'400;

/// Reads ISO 8601: "2003-08-14", "2003-08-14 09:30", "2003-08-14T09:30:00", with or without a
/// fraction of a second (dropped) and a zone ("Z", "+02:00"; dropped as well: the clock's reading
/// is what counts). Errors: Invalid, naming what was read.
Result<LocalSeconds> parseLocalTime(QByteArrayView text);

/// A time as it was written, with its zone if that was given.
struct WrittenTime
{
    LocalSeconds at = 0;
    std::optional<int> utcOffsetSeconds;
};

/// The same as parseLocalTime, for those who can make use of the zone.
Result<WrittenTime> parseWrittenTime(QByteArrayView text);

/// "2003-08-14 09:30:00"
QByteArray formatLocalTime(LocalSeconds time);

/// 0 is Monday, 6 is Sunday.
int weekdayOf(LocalSeconds time);

/// Days since 1970-01-01; also right before it.
qint64 dayNumberOf(LocalSeconds time);

} // namespace Wheelhouse
