// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many people must be there when, and which shifts there are.
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace Wheelhouse {

/// A shift is known by its length: no two types of one problem have the same.
struct ShiftType
{
    int slots = 0; ///< from start to end, the break included; 1 .. slotsPerDay
    double paidHours = 0;
    int breakSlots = 0; ///< 0: no break
    std::vector<int>
        breakOffsets;        ///< where the break may begin, in slots after the start; ascending
    std::vector<int> starts; ///< slots of the day it may start on, ascending; empty: any

    bool hasBreak() const { return breakSlots > 0; }
    bool mayStartOn(int slotOfDay) const;
    bool operator==(const ShiftType &) const = default;
};

/// A round of days, after whose last comes the first again: a shift may run from Sunday into
/// Monday.
struct CoverProblem
{
    int slotsPerDay = 96;
    int days = 7;
    std::vector<ShiftType> types;
    std::vector<int> demand; ///< people needed, one a slot, days * slotsPerDay of them; >= 0

    int slotCount() const { return days * slotsPerDay; }
    bool operator==(const CoverProblem &) const = default;
};

struct PlannedShift
{
    int start = 0;        ///< slot of the round, 0 .. slotCount() - 1
    int type = 0;         ///< index into CoverProblem::types
    int breakOffset = -1; ///< slots after the start; -1 for a type without break
    int count = 1;

    bool operator==(const PlannedShift &) const = default;
};
using CoverPlan = std::vector<PlannedShift>;

/// True when the work is to end now with the best that there is. Asked often; cheap.
using StopWanted = std::function<bool()>;

} // namespace Wheelhouse
