// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/localtime.h"

#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace Wheelhouse {

class WallClock;

struct SeriesPoint
{
    LocalSeconds at = 0;
    double value = 0;
};

/// Contacts per interval, as a history file gives them.
struct Series
{
    qint64 stepSeconds = 0;          ///< length of an interval; divides the day
    std::vector<SeriesPoint> points; ///< open slots only, strictly increasing, on one grid
    QStringList warnings;            ///< what was repaired or left out, a sentence each
};

/// Reads a table with the columns `timestamp` and `value` (>= 0; other columns are ignored). An
/// interval without a row, or whose value is empty, NaN or negative, is not in the series. With
/// `freqMinutes` (5 to 60, a divisor of the day) finer rows are added up to it; without, the
/// interval is that of the rows: see layOnIntervals. Times that are there more than once become
/// one: see mergeRepeatedTimes. With a clock, times written with a zone are put on it, the hour
/// that it shows twice is known, and zeros in the hour that it skips are gaps; without, the zone is
/// dropped. Takes up to 100 million rows. Errors name "file:line": Invalid; TooLarge; Unavailable
/// when the device fails.
Result<Series> readSeries(QIODevice &device, const QString &fileName,
                          std::optional<int> freqMinutes, const WallClock *clock = nullptr);

struct TimesInFile
{
    std::vector<LocalSeconds> times;
    std::vector<qint64> lines; ///< of each time
};

/// Reads the column `timestamp` of a table, in the file's order. At least one time.
Result<TimesInFile> readTimes(QIODevice &device, const QString &fileName,
                              const WallClock *clock = nullptr);

} // namespace Wheelhouse
