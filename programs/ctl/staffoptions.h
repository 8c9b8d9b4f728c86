// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/staffing/agentsneeded.h"

#include <optional>

namespace Wheelhouse {

class CommandLine;

/// What `wheelhousectl staff` is asked, its numbers in range.
struct StaffOptions
{
    /// As offered to the agents, without what is deflected. Those of a profile are its own; what is
    /// set here stands in for columns it lacks.
    QueueSetting setting;
    StaffingTarget target;
    double intervalSeconds = 0; ///< 0: not given
    double deflection = 0;
    double shrinkage = 0;
    std::optional<int> agents; ///< to evaluate; unset: to find
    std::optional<int> mostAgents;
    QString profile;  ///< path, or empty
    QString deferred; ///< path, or empty
    QString groups;   ///< path, or empty
};

void addStaffOptions(CommandLine &line);

/// Errors: Invalid, naming the option.
Result<StaffOptions> readStaffOptions(const CommandLine &line);

} // namespace Wheelhouse
