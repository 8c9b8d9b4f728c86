// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/historyrows.h"
#include "core/planning/series/wallclock.h"

namespace Wheelhouse {

/// Leaves one row a time. `rows` are sorted. Rows of one time are
///  - the hour that the clock shows twice when daylight saving ends: their mean counts, so that the
///    day looks like any other. The clock tells which hour that is; without one it is taken for it
///    when the rows of exactly one hour of a day, between 23:00 and 04:00, are there twice as often
///    as other rows;
///  - otherwise the same row again, as where exports overlap, when most such times that have
///    contacts have one value only: the last counts;
///  - otherwise, and always when times are at no regular distance, parts, as of several queues:
///    their sum counts.
/// Each is told in `warnings`, with `fileName` and line. Gaps do not count unless all rows of a
/// time are. Returns the hours that were found to be there twice.
std::vector<WallClock::Hour> mergeRepeatedTimes(HistoryRows &rows, const WallClock *clock,
                                                const QString &fileName, QStringList &warnings);

} // namespace Wheelhouse
