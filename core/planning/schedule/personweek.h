// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The best round for one person, all rules kept, the others' shifts being as they are.
#pragma once

#include "core/planning/schedule/rosterproblem.h"

#include <optional>

namespace Wheelhouse {

/// What each shift is worth to the plan, were it worked by this person.
class ShiftMenu
{
public:
    explicit ShiftMenu(const CoverProblem &cover);

    void offer(const PlannedShift &shift, double worth);
    bool offers(int type, int start) const { return worth(type, start) > notOffered; }
    double worth(int type, int start) const { return m_worth[at(type, start)]; }
    int breakOffset(int type, int start) const { return m_breakOffset[at(type, start)]; }

    static constexpr double notOffered = -1e300;

private:
    size_t at(int type, int start) const { return size_t(type) * m_slotCount + size_t(start); }
    size_t m_slotCount;
    std::vector<double> m_worth;
    std::vector<int> m_breakOffset;
};

/// The shifts of the greatest worth together that keep to the person's hours, rest and days in a
/// row, one a day at most, and hold all `fixed` ones; none when nothing does. Availability and
/// types are the menu's affair. Exact, by dynamic programming backwards over the slots: the best
/// worth from slot t on, not having worked yet on t's day, after r days in a row and h paid hours,
/// is
///   V(t,r,h) = max( V(t+1, r or 0 where a day ends unworked, h),
///                   max over types k: worth(k,t) + V(t', r+1, h + paid(k)) ),
/// t' the later of the next day and the end of the rest.  In the order of start.
std::optional<CoverPlan> bestRound(const CoverProblem &cover, const Person &person,
                                   const ShiftMenu &menu, const CoverPlan &fixed = {});

/// Cells of the table above; the search refuses a problem with too many.
qint64 bestRoundCells(const CoverProblem &cover, const Person &person);

} // namespace Wheelhouse
