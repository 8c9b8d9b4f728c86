// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/staffing/deferredwork.h"
#include "core/planning/staffing/staffingweek.h"

namespace Wheelhouse {

/// Deferred work beside the contacts of a staffed week.
struct DeferredStaffing
{
    std::vector<double> busyAgents;  ///< with it, on average, in each interval
    std::vector<int> extraAgents;    ///< beyond those the contacts need
    std::vector<double> lateSeconds; ///< of each work: does not fit before it is due
};

/// Levels the work into the idle time of the week's agents, up to `maxOccupancy` (0..1) of their
/// time; contacts go first, and the work is laid aside when one comes. What does not fit needs
/// further agents, up to `most` with the others; where agents are given, there are no further ones.
DeferredStaffing staffDeferredWork(const std::vector<DeferredWork> &works,
                                   const std::vector<StaffingInterval> &week,
                                   const std::vector<StaffedInterval> &staffed, double maxOccupancy,
                                   std::optional<int> most = std::nullopt);

} // namespace Wheelhouse
