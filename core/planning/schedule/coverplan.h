// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plan covers and costs, and whether it keeps to its problem.
#pragma once

#include "core/base/result.h"
#include "core/planning/schedule/coverproblem.h"

namespace Wheelhouse {

/// Calls `visit(slot)` for every slot of the round in which the shift's people work.
template <typename Visit>
void forWorkedSlots(const CoverProblem &problem, const PlannedShift &shift, Visit visit)
{
    const ShiftType &type = problem.types[size_t(shift.type)];
    const int slotCount = problem.slotCount();
    for (int i = 0; i < type.slots; ++i) {
        const bool atBreak = shift.breakOffset >= 0 && i >= shift.breakOffset &&
                             i < shift.breakOffset + type.breakSlots;
        if (!atBreak)
            visit((shift.start + i) % slotCount);
    }
}

/// People at work, one figure a slot.
std::vector<int> coverage(const CoverProblem &problem, const CoverPlan &plan);

double paidHours(const CoverProblem &problem, const CoverPlan &plan);

/// Missing people summed over the slots.
qint64 uncovered(const CoverProblem &problem, const std::vector<int> &covered);

/// Whether every shift is one of the problem's: its type, start, break and count.
Result<void> checkShifts(const CoverProblem &problem, const CoverPlan &plan);

/// One row a kind of shift, by start, length and break; those without people left out.
CoverPlan tidied(const CoverProblem &problem, CoverPlan plan);

/// The largest step that all paid hours are multiples of, in hours; 0 when there is none of at
/// least 0.0001. Every plan costs a multiple of it, so that a bound may be rounded up to the next.
double costStep(const CoverProblem &problem);

/// The next multiple of `step` at or above `bound` (up to a millionth below it); `bound` for 0.
double roundedUp(double bound, double step);

/// "day 0 (Monday) 08:15" for a slot of the round; the name only for rounds of whole weeks.
QString slotName(int slot, int slotsPerDay, int days);

} // namespace Wheelhouse
