// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/historyrows.h"

namespace Wheelhouse {

/// Puts the rows of a history (sorted, one a time, at least one) on the grid of one interval.
///
/// Without `askedSeconds` the interval is the distance of the rows, which must be one throughout,
/// from 5 to 60 minutes, and divide the day. With it, rows that are finer are added up; rows that
/// are coarser, or that do not add up to it, are refused. Times at no regular distance are taken
/// for single contacts and added up when an interval holds five or more of them as a rule, and
/// refused otherwise.
///
/// An interval of which rows are missing or gaps, compared with the same time of other days, is
/// left out; but when that holds for more than one interval in twenty and no row says 0, rows
/// without contacts are taken to be left out of the file and count as 0.
///
/// Errors (Invalid) name "file:line".
Result<Series> layOnIntervals(HistoryRows rows, std::optional<qint64> askedSeconds,
                              const QString &fileName);

} // namespace Wheelhouse
