// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/staffing/agentsneeded.h"

#include <optional>
#include <vector>

namespace Wheelhouse {

/// One interval of a week. `setting` has what reaches the agents; its agents are not looked at.
struct StaffingInterval
{
    QueueSetting setting;
    double seconds = 900;
    std::optional<int> agents; ///< given; unset: to be found
    bool afterClosure = false; ///< nothing is carried over from the interval before
};

struct StaffedInterval
{
    int needed = 0; ///< to reach the target in the long run; 0 where agents are given
    int agents = 0;
    QueueFigures figures;
    double backlog = 0;       ///< contacts waiting at its end
    bool carriesOver = false; ///< the figures are not the long run's
};

/// Staffs a whole week, each search beginning from its neighbour's answer.
///
/// Where the agents reach the target, the figures are the long run's, as a planner checks them by
/// hand. From an interval in which they do not (because they are given, or `most` are to be had),
/// the queue is followed by CarryOver until no more is waiting than in the long run. Agents to be
/// found are then added, as far as they are to be had, until those who come in the interval are
/// served to the target in spite of the backlog.
///
/// Errors: TooLarge, with the index of the interval as its context.
Result<std::vector<StaffedInterval>> staffWeek(const std::vector<StaffingInterval> &week,
                                               const StaffingTarget &target,
                                               std::optional<int> most = std::nullopt);

} // namespace Wheelhouse
