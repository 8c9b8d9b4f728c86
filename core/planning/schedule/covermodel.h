// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cover problem as a linear programme with few columns.
#pragma once

#include "core/planning/schedule/coverproblem.h"

#include <memory>

class ClpSimplex;

namespace Wheelhouse {

/// Which shifts are to be found anew, and for what demand.
struct CoverPiece
{
    std::vector<int> starts; ///< slots of the round on which they may start
    std::vector<int> demand; ///< one a slot of the round; what is not met by the shifts kept
};

/// Breaks are kept apart from shifts (Aykin 1996): x counts the shifts of a type and start, y the
/// breaks taken at a slot out of a window, and the windows tie them: the shifts that share a window
/// have as many as there are breaks in it. A week of five types with four places for the break is
/// 6,000 columns instead of 11,400. A slot's cover c is a variable as well, at least the demand,
/// and rows say how it differs from the slot's before, so that a shift touches three rows however
/// long it is:  c(t) - c(t-1) = starts - ends - breaks begun + breaks ended.
class CoverModel
{
public:
    CoverModel(const CoverProblem &problem, const CoverPiece &piece);
    ~CoverModel();
    CoverModel(const CoverModel &) = delete;
    CoverModel &operator=(const CoverModel &) = delete;

    /// Loaded, silent, not solved.
    ClpSimplex &simplex() { return *m_simplex; }
    /// The first columns of the model are shifts, then breaks; those must be whole numbers, and the
    /// rest then are.
    int shiftColumns() const { return int(m_shifts.size()); }
    int wholeColumns() const { return int(m_shifts.size() + m_breaks.size()); }

    /// The plan of a whole solution.
    CoverPlan planOf(const double *solution) const;
    /// The shifts of a fractional solution, each column rounded down after `lift` (0 to 1) is
    /// added, with breaks where the solution has most of them. May cover less or more than is
    /// needed.
    CoverPlan rounded(const double *solution, double lift) const;

private:
    struct Break
    {
        int window;
        int slot;
    };
    struct Columns;
    void addShifts(const CoverPiece &piece, Columns &columns);
    void addBreaks(Columns &columns);
    void addCover(const CoverPiece &piece, Columns &columns);

    const CoverProblem &m_problem;
    std::vector<PlannedShift> m_shifts;
    std::vector<int> m_windowOf; ///< by shift column; -1 without break
    std::vector<Break> m_breaks;
    int m_windowCount = 0;
    std::unique_ptr<ClpSimplex> m_simplex;
};

} // namespace Wheelhouse
