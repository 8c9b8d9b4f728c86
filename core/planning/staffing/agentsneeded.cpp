// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/agentsneeded.h"

#include "core/planning/staffing/longrun.h"
#include "core/planning/staffing/servicerate.h"

#include <cmath>

namespace Wheelhouse {

namespace {

/// The least n above `failing` for which `meets`, or more than mostAgents.
template <typename Meets> int least(int failing, int guess, Meets meets)
{
    int good = std::clamp(guess, failing + 1, mostAgents);
    if (meets(good)) {
        for (int step = 1; good - failing > 1; step *= 2) {
            const int lower = std::max(failing + 1, good - step);
            if (!meets(lower)) {
                failing = lower;
                break;
            }
            good = lower;
        }
    } else {
        for (int step = 1;; step *= 2) {
            failing = good;
            if (failing >= mostAgents)
                return mostAgents + 1;
            good = std::min(mostAgents, failing + step);
            if (meets(good))
                break;
        }
    }
    while (good - failing > 1) {
        const int middle = failing + (good - failing) / 2;
        (meets(middle) ? good : failing) = middle;
    }
    return good;
}

} // namespace

Result<int> agentsNeeded(const QueueSetting &setting, const StaffingTarget &target, int guess)
{
    const auto staffed = staffQueue(setting, target, guess);
    if (!staffed)
        return staffed.error();
    return staffed->agents;
}

Result<StaffedQueue> staffQueue(const QueueSetting &setting, const StaffingTarget &target,
                                int guess)
{
    if (setting.contactsASecond <= 0)
        return StaffedQueue();
    QueueSetting tried = setting;
    tried.agents = 1;
    const double load = setting.contactsASecond / ServiceRate(tried).full();
    const Error tooMany{ErrorCode::TooLarge,
                        QStringLiteral("more than %1 agents would be needed").arg(mostAgents),
                        {}};
    const double atLeast =
        std::max(std::isinf(setting.patienceSeconds) ? std::floor(load) : 0.0, 0.0);
    if (atLeast >= mostAgents)
        return tooMany;

    const double level = std::min(target.serviceLevel, 1 - 1e-9);
    const auto reaches = [&](const QueueFigures &figures) {
        return figures.stable && figures.serviceLevel >= level &&
               figures.occupancy <= target.maxOccupancy;
    };
    StaffedQueue fewest{mostAgents + 1, {}};
    const auto keep = [&](const QueueFigures &figures) {
        if (!reaches(figures))
            return false;
        if (tried.agents < fewest.agents)
            fewest = {tried.agents, figures};
        return true;
    };
    const auto enough = [&](int agents) {
        tried.agents = agents;
        return keep(evenlySpreadFigures(tried));
    };
    if (guess <= 0)
        guess = int(std::min<double>(mostAgents, (load + std::sqrt(load)) / target.maxOccupancy));
    int needed = least(int(atLeast), guess, enough);
    if (setting.concurrency > 1 && needed <= mostAgents) {
        const auto reallyEnough = [&](int agents) {
            tried.agents = agents;
            return keep(longRunFigures(tried));
        };
        fewest.agents = mostAgents + 1;
        // an uneven spread serves no better, but keeps fewer busy: fewer agents may do for the cap
        const bool fewerMayDo = target.maxOccupancy < 1;
        needed = least(fewerMayDo ? int(atLeast) : needed - 1, needed, reallyEnough);
    }
    if (needed > mostAgents)
        return tooMany;
    Q_ASSERT(fewest.agents == needed);
    return fewest;
}

int scheduledAgents(int agents, double shrinkage)
{
    const double exact = agents / (1 - shrinkage);
    return int(std::ceil(exact - 1e-9 - 1e-12 * exact));
}

} // namespace Wheelhouse
