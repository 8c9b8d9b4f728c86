// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/staffingweek.h"

#include "core/planning/staffing/carryover.h"
#include "core/planning/staffing/longrun.h"

#include <cmath>

namespace Wheelhouse {

namespace {

/// How many more agents than the load an interval took, in the load's standard deviations, holds
/// for its neighbour as well.
class Neighbour
{
public:
    int guess(double load) const
    {
        return m_known ? std::max(1, int(std::lround(load + m_margin * std::sqrt(load)))) : 0;
    }
    void learn(double load, int agents)
    {
        m_known = load > 0;
        if (m_known)
            m_margin = (agents - load) / std::sqrt(load);
    }

private:
    bool m_known = false;
    double m_margin = 0;
};

class WeekStaffer
{
public:
    WeekStaffer(const StaffingTarget &target, std::optional<int> most)
        : m_target(target)
        , m_most(most.value_or(mostAgents))
    {}

    Result<StaffedInterval> staff(const StaffingInterval &interval)
    {
        StaffedInterval staffed;
        QueueSetting setting = interval.setting;
        if (interval.agents) {
            setting.agents = *interval.agents;
        } else {
            const auto enough = staffQueue(setting, m_target, m_neighbour.guess(setting.load()));
            if (!enough)
                return enough.error();
            m_neighbour.learn(setting.load(), enough->agents);
            staffed.needed = enough->agents;
            staffed.figures = enough->figures;
            setting.agents = std::min(enough->agents, m_most);
        }
        if (interval.afterClosure)
            m_carrying = false;

        if (interval.agents || setting.agents < staffed.needed)
            staffed.figures = longRunFigures(setting);
        staffed.backlog = staffed.figures.waiting;
        if (m_carrying || !reachesTarget(staffed.figures))
            follow(interval, setting, staffed);
        staffed.agents = setting.agents;
        m_before = setting;
        m_known = true;
        return staffed;
    }

private:
    bool reachesTarget(const QueueFigures &figures) const
    {
        return figures.stable && figures.serviceLevel >= std::min(m_target.serviceLevel, 1 - 1e-9);
    }

    void follow(const StaffingInterval &interval, QueueSetting &setting, StaffedInterval &staffed)
    {
        if (!m_carrying) {
            m_queue = {};
            if (!interval.afterClosure)
                m_queue.settle(m_known ? m_before : setting);
        }
        const auto passed = [&](int agents) {
            CarryOver queue = m_queue;
            setting.agents = agents;
            const QueueFigures figures = queue.pass(setting, interval.seconds);
            return std::pair(queue, figures);
        };
        auto result = passed(setting.agents);
        if (!interval.agents && !reachesTarget(result.second) && setting.agents < m_most)
            result = passed(enoughForBacklog(setting.agents, passed));
        m_queue = result.first;
        staffed.figures = result.second;
        staffed.carriesOver = true;
        staffed.backlog = m_queue.waiting(setting.slots());
        const QueueFigures settled = evenlySpreadFigures(setting);
        m_carrying = !reachesTarget(settled) || staffed.backlog > 1.1 * settled.waiting + 0.1;
    }

    template <typename Passed> int enoughForBacklog(int tooFew, Passed passed) const
    {
        int enough = tooFew;
        for (int step = 1; enough < m_most; step *= 2) {
            tooFew = enough;
            enough = std::min(m_most, enough + step);
            if (reachesTarget(passed(enough).second))
                break;
        }
        while (enough - tooFew > 1) {
            const int middle = tooFew + (enough - tooFew) / 2;
            (reachesTarget(passed(middle).second) ? enough : tooFew) = middle;
        }
        return enough;
    }

    const StaffingTarget &m_target;
    const int m_most;
    Neighbour m_neighbour;
    CarryOver m_queue;
    QueueSetting m_before;
    bool m_known = false;
    bool m_carrying = false;
};

} // namespace

Result<std::vector<StaffedInterval>> staffWeek(const std::vector<StaffingInterval> &week,
                                               const StaffingTarget &target,
                                               std::optional<int> most)
{
    WeekStaffer staffer(target, most);
    std::vector<StaffedInterval> staffed;
    staffed.reserve(week.size());
    for (const StaffingInterval &interval : week) {
        const auto next = staffer.staff(interval);
        if (!next)
            return Error{next.error().code, next.error().detail, QString::number(staffed.size())};
        staffed.push_back(*next);
    }
    return staffed;
}

} // namespace Wheelhouse
