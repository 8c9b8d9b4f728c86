// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/deferredstaffing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Wheelhouse {

DeferredStaffing staffDeferredWork(const std::vector<DeferredWork> &works,
                                   const std::vector<StaffingInterval> &week,
                                   const std::vector<StaffedInterval> &staffed, double maxOccupancy,
                                   std::optional<int> most)
{
    Q_ASSERT(week.size() == staffed.size());
    std::vector<double> idleSeconds;
    std::vector<double> mostSeconds;
    for (size_t i = 0; i < week.size(); ++i) {
        const double agents = staffed[i].agents;
        const double busy = agents * staffed[i].figures.occupancy;
        const auto left = [&](double of) { return week[i].seconds * (of * maxOccupancy - busy); };
        idleSeconds.push_back(left(agents));
        if (week[i].agents)
            mostSeconds.push_back(std::max(0.0, left(agents)));
        else if (most)
            mostSeconds.push_back(std::max(0.0, left(std::max<double>(agents, *most))));
        else
            mostSeconds.push_back(std::numeric_limits<double>::infinity());
    }
    const LevelledWork levelled = levelDeferredWork(works, idleSeconds, mostSeconds);

    constexpr double roundedAway = 1e-3; // the levelling leaves it
    DeferredStaffing staffing;
    staffing.lateSeconds = levelled.late;
    for (size_t i = 0; i < week.size(); ++i) {
        const double lacking = std::max(0.0, levelled.seconds[i] - std::max(0.0, idleSeconds[i]));
        const double extra = lacking / week[i].seconds / maxOccupancy;
        staffing.busyAgents.push_back(levelled.seconds[i] / week[i].seconds);
        staffing.extraAgents.push_back(int(std::ceil(extra - roundedAway)));
    }
    return staffing;
}

} // namespace Wheelhouse
