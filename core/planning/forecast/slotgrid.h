// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/series.h"

#include <QStringList>

#include <limits>

namespace Wheelhouse {

/// In place of a value that is not there.
inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A series as a rectangle: a row for each day on which there is business, a column for each slot
/// of the day that is ever open. Weekdays and hours that are always closed have no place in it, so
/// that "a day ago" and "a week ago" are fixed numbers of cells. Cells are counted row by row.
struct SlotGrid
{
    int columns = 0;             ///< cells a day
    int daysAWeek = 0;           ///< rows a week
    int origin = 0;              ///< the first cell after the history
    std::vector<qint64> days;    ///< of each row, see dayNumberOf
    std::vector<int> weekdays;   ///< of each row, 0 is Monday
    std::vector<int> clockSlots; ///< of each column: slots since midnight
    std::vector<double> values;  ///< of each cell; NaN where closed, missing or in the future
    std::vector<double> filled;  ///< the same with last week's value (or 0) where there is none
    std::vector<char> open;      ///< of each cell: observed, or asked for in the future
    qint64 stepSeconds = 0;
    qint64 phaseSeconds = 0; ///< of the first slot after midnight

    int rows() const { return int(days.size()); }
    int cells() const { return int(values.size()); }
    int week() const { return columns * daysAWeek; }
    bool observed(int cell) const { return values[size_t(cell)] == values[size_t(cell)]; }
    /// The cell of a time, or -1.
    int cellOf(LocalSeconds at) const;
    LocalSeconds timeOf(int cell) const;
};

/// Lays out `history` and the times to forecast. Of a very long history the last 100,000 cells are
/// kept. `warnings` takes what was left out. Errors (Invalid): nothing to lay out, a day is no
/// whole number of slots, a time to forecast off the grid, not after the history, or more than
/// 100,000 slots ahead; the context of these three is the time's index in `future`.
Result<SlotGrid> makeSlotGrid(const Series &history, const std::vector<LocalSeconds> &future,
                              QStringList &warnings);

} // namespace Wheelhouse
