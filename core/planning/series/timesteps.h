// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/historyrows.h"

namespace Wheelhouse {

/// How far apart the rows of a history are.
struct TimeSteps
{
    /// From a row on, up to that of the next section.
    struct Section
    {
        size_t row;
        qint64 stepSeconds;
    };

    qint64 finestSeconds = 0; ///< 0: one row
    qint64 phaseSeconds = 0;  ///< of the rows, modulo the finest step
    /// Where the step changes; the first begins at row 0. One section as a rule.
    std::vector<Section> sections;
    bool certain = false; ///< days show it; otherwise it is only the distance seen most often
    size_t offGrid = 0;   ///< rows that are not on the grid of the finest step
    size_t firstOffGrid = 0;
    bool irregular = false;   ///< more than 2 % of the rows are off the grid
    qint64 medianSeconds = 0; ///< of the distances within days

    bool mixed() const { return sections.size() > 1; }
};

/// Judges day by day: a day of at least six rows of which four fifths are equally far apart shows a
/// step; others (few rows, quiet intervals left out) show none. Days with another step than those
/// before begin a section. When no day shows a step it is the distance that is there most often.
/// `rows` are sorted, at least one; the same time again is no step.
TimeSteps findTimeSteps(const HistoryRows &rows);

} // namespace Wheelhouse
