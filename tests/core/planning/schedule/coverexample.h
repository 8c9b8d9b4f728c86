// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small cover problems, and their best cost by trying everything.
#pragma once

#include "core/base/random.h"
#include "core/planning/schedule/coverplan.h"

#include <map>

namespace Wheelhouse {

/// Costs of the cheapest cover: some shift must cover the first slot still short, so try each.
class EveryPlan
{
public:
    explicit EveryPlan(const CoverProblem &problem) : m_problem(problem) {}
    double cheapest() { return cheapest(m_problem.demand); }

private:
    double cheapest(const std::vector<int> &shortBy)
    {
        size_t first = 0;
        while (first < shortBy.size() && shortBy[first] <= 0)
            ++first;
        if (first == shortBy.size())
            return 0;
        if (const auto known = m_known.find(shortBy); known != m_known.end())
            return known->second;
        double best = 1e9;
        for (int type = 0; type < int(m_problem.types.size()); ++type) {
            const ShiftType &of = m_problem.types[size_t(type)];
            for (int start = 0; start < m_problem.slotCount(); ++start) {
                std::vector<int> breaks = of.breakOffsets;
                if (!of.hasBreak())
                    breaks = {-1};
                for (const int offset : breaks) {
                    std::vector<int> rest = shortBy;
                    if (!of.mayStartOn(start % m_problem.slotsPerDay))
                        continue;
                    forWorkedSlots(m_problem, {start, type, offset, 1}, [&](int slot) {
                        rest[size_t(slot)] = std::max(0, rest[size_t(slot)] - 1);
                    });
                    if (rest[first] < shortBy[first])
                        best = std::min(best, of.paidHours + cheapest(rest));
                }
            }
        }
        return m_known[shortBy] = best;
    }

    const CoverProblem &m_problem;
    std::map<std::vector<int>, double> m_known;
};

/// Two days of four slots: shifts of two slots, of three with a break in the middle, and of four
/// with a break that may be early or late.
inline CoverProblem smallProblem(quint64 seed)
{
    Random random(seed);
    CoverProblem problem;
    problem.slotsPerDay = 4;
    problem.days = 2;
    problem.types = {{2, 2.0, 0, {}, {}}, {3, 2.5, 1, {1}, {}}, {4, 3.0, 1, {1, 2}, {}}};
    for (int slot = 0; slot < problem.slotCount(); ++slot)
        problem.demand.push_back(int(random.below(3)));
    return problem;
}

} // namespace Wheelhouse
