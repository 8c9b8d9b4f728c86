// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/rosterscore.h"

#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/rosterrules.h"

#include <algorithm>

namespace Wheelhouse {
namespace {

bool overlaps(const CoverProblem &cover, const PlannedShift &shift, const Wish &wish)
{
    const int end = shift.start + cover.types[size_t(shift.type)].slots;
    const int round = cover.slotCount();
    return (shift.start < wish.to && wish.from < end) || (end > round && wish.from < end - round);
}

int changesFor(const RosterProblem &problem, int person, const CoverPlan &shifts)
{
    const int perDay = problem.cover.slotsPerDay;
    std::vector<const PlannedShift *> now(size_t(problem.cover.days), nullptr);
    for (const PlannedShift &shift : shifts)
        now[size_t(shift.start / perDay)] = &shift;
    int changes = int(shifts.size());
    for (const Assignment &published : problem.published) {
        if (published.person != person)
            continue;
        const PlannedShift *shift = now[size_t(published.shift.start / perDay)];
        if (!shift)
            ++changes;
        else if (*shift == published.shift)
            --changes;
    }
    return changes;
}

} // namespace

double wishCost(const CoverProblem &cover, const Person &person, const PlannedShift &shift)
{
    double cost = 0;
    for (const Wish &wish : person.wishes) {
        if (overlaps(cover, shift, wish))
            cost += wish.toWork ? -wish.weight : wish.weight;
    }
    return cost;
}

double unsocialHours(const RosterProblem &problem, const PlannedShift &shift)
{
    int count = 0;
    for (int i = 0; i < problem.cover.types[size_t(shift.type)].slots; ++i)
        count += problem.unsocial[size_t((shift.start + i) % problem.cover.slotCount())];
    return count * 24.0 / problem.cover.slotsPerDay;
}

RosterScore scoreOf(const RosterProblem &problem, const Roster &roster)
{
    RosterScore score;
    CoverPlan plan;
    std::vector<CoverPlan> shifts(problem.people.size());
    for (const Assignment &assignment : roster) {
        plan.push_back(assignment.shift);
        shifts[size_t(assignment.person)].push_back(assignment.shift);
    }
    score.paidHours = paidHours(problem.cover, plan);
    score.shortSlots = uncovered(problem.cover, coverage(problem.cover, plan));
    for (size_t skill = 0; skill < problem.skills.size(); ++skill) {
        std::vector<int> covered(size_t(problem.cover.slotCount()), 0);
        for (const Assignment &assignment : roster) {
            if (problem.people[size_t(assignment.person)].skills[skill])
                forWorkedSlots(problem.cover, assignment.shift,
                               [&](int slot) { ++covered[size_t(slot)]; });
        }
        for (size_t slot = 0; slot < covered.size(); ++slot)
            score.shortSlots += std::max(0, problem.skills[skill].demand[slot] - covered[slot]);
    }
    for (size_t i = 0; i < problem.people.size(); ++i) {
        const Person &person = problem.people[i];
        if (!problem.published.empty())
            score.changes += changesFor(problem, int(i), shifts[i]);
        double unsocial = person.unsocialHoursBefore;
        for (const PlannedShift &shift : shifts[i])
            unsocial += unsocialHours(problem, shift);
        score.unsocialSquares += unsocial * unsocial;
        for (const Wish &wish : person.wishes) {
            const bool works =
                std::any_of(shifts[i].begin(), shifts[i].end(), [&](const PlannedShift &shift) {
                    return overlaps(problem.cover, shift, wish);
                });
            if (works != wish.toWork)
                score.wishesMissed += wish.weight;
        }
    }
    return score;
}

} // namespace Wheelhouse
