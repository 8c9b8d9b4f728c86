// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/planning/staffing/queuesetting.h"

namespace Wheelhouse {

/// More than this is refused: a slip of the keyboard.
inline constexpr int mostAgents = 1'000'000;
inline constexpr double mostContactsASecond = 10'000;

/// What the agents of a queue are to reach.
struct StaffingTarget
{
    double serviceLevel = 0.8; ///< 0..1; 1 is read as all but one contact in 10^9
    double maxOccupancy = 1;   ///< 0..1, above 0
};

/// The fewest agents with whom the queue is stable and reaches the target in the long run; 0 when
/// nothing comes. `setting.agents` is not looked at. The search widens from `guess` (0: none, the
/// load plus its root is taken) until the answer is between two bounds, and halves them, as more
/// agents never serve worse. Errors: TooLarge above mostAgents.
Result<int> agentsNeeded(const QueueSetting &setting, const StaffingTarget &target, int guess = 0);

/// The same with what comes of it: longRunFigures for so many.
struct StaffedQueue
{
    int agents = 0;
    QueueFigures figures;
};
Result<StaffedQueue> staffQueue(const QueueSetting &setting, const StaffingTarget &target,
                                int guess = 0);

/// Agents to schedule so that so many are there when a share of the paid time (0..1, below 1) is
/// lost to breaks, training, illness: the agents / (1 - shrinkage), rounded up.
int scheduledAgents(int agents, double shrinkage);

} // namespace Wheelhouse
