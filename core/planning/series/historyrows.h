// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/series.h"

namespace Wheelhouse {

/// The rows of a history on their way to a series, each with the line it came from. A value of NaN
/// is a gap. Takes 16 bytes a row, and 4 more once rows are moved.
class HistoryRows
{
public:
    /// `line` rises from row to row. At most 2^32 rows.
    void append(LocalSeconds at, double value, qint64 line);

    size_t size() const { return m_points.size(); }
    const SeriesPoint &operator[](size_t row) const { return m_points[row]; }
    LocalSeconds at(size_t row) const { return m_points[row].at; }
    qint64 lineOf(size_t row) const;

    /// The rows in which time goes back, before sorting.
    std::vector<size_t> stepsBack() const;
    /// By time; rows of one time stay in their order.
    void sort();
    /// Replaces the rows from `begin` to before `end` (all at one time) by one with `value`; to be
    /// called in ascending order and ended by finishMerging().
    void merge(size_t begin, size_t end, double value);
    void finishMerging();
    /// Makes a row a gap.
    void clear(size_t row);

    std::vector<SeriesPoint> takePoints() { return std::move(m_points); }

private:
    struct Run
    {
        size_t row;       ///< the first of the run
        qint64 lineAhead; ///< line minus row
    };
    void makeOrder();
    void moveDown(size_t begin, size_t end);

    std::vector<SeriesPoint> m_points;
    std::vector<Run> m_runs;      ///< by the place in the file
    std::vector<quint32> m_order; ///< of each row the place in the file; empty: the same
    size_t m_merged = 0;          ///< rows before this are where they stay
    size_t m_looked = 0;
};

} // namespace Wheelhouse
