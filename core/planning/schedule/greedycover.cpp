// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/greedycover.h"

#include "core/planning/schedule/coverplan.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace Wheelhouse {
namespace {

template <typename Visit> void forAllShifts(const CoverProblem &problem, Visit visit)
{
    for (int type = 0; type < int(problem.types.size()); ++type) {
        const ShiftType &of = problem.types[size_t(type)];
        for (int start = 0; start < problem.slotCount(); ++start) {
            if (!of.mayStartOn(start % problem.slotsPerDay))
                continue;
            if (!of.hasBreak())
                visit(PlannedShift{start, type, -1, 1});
            for (const int offset : of.breakOffsets)
                visit(PlannedShift{start, type, offset, 1});
        }
    }
}

struct Worth
{
    double slotsAnHour = 0;
    int leastShort = 0; ///< people missing where fewest are, of the slots that are short
};

Worth worthOf(const CoverProblem &problem, const PlannedShift &shift,
              const std::vector<int> &shortBy)
{
    int useful = 0;
    int least = std::numeric_limits<int>::max();
    forWorkedSlots(problem, shift, [&](int slot) {
        if (shortBy[size_t(slot)] > 0) {
            ++useful;
            least = std::min(least, shortBy[size_t(slot)]);
        }
    });
    return {useful / problem.types[size_t(shift.type)].paidHours, useful > 0 ? least : 0};
}

/// How many slots up to one, counted on over the end of the round, are short of people.
std::vector<int> shortUpTo(const std::vector<int> &shortBy)
{
    std::vector<int> upTo{0};
    for (size_t i = 0; i < 2 * shortBy.size(); ++i)
        upTo.push_back(upTo.back() + (shortBy[i % shortBy.size()] > 0));
    return upTo;
}

int usefulSlots(const CoverProblem &problem, const PlannedShift &shift,
                const std::vector<int> &upTo)
{
    const ShiftType &type = problem.types[size_t(shift.type)];
    const size_t start = size_t(shift.start);
    int useful = upTo[start + size_t(type.slots)] - upTo[start];
    if (shift.breakOffset >= 0) {
        const size_t pause = start + size_t(shift.breakOffset);
        useful -= upTo[pause + size_t(type.breakSlots)] - upTo[pause];
    }
    return useful;
}

} // namespace

std::optional<int> slotNobodyCanCover(const CoverProblem &problem)
{
    const size_t slotCount = size_t(problem.slotCount());
    std::vector<int> change(2 * slotCount + 1, 0);
    forAllShifts(problem, [&](const PlannedShift &shift) {
        const ShiftType &type = problem.types[size_t(shift.type)];
        const size_t start = size_t(shift.start);
        ++change[start];
        --change[start + size_t(type.slots)];
        if (shift.breakOffset >= 0) {
            --change[start + size_t(shift.breakOffset)];
            ++change[start + size_t(shift.breakOffset + type.breakSlots)];
        }
    });
    std::vector<int> shiftsThere(slotCount, 0);
    int running = 0;
    for (size_t i = 0; i < 2 * slotCount; ++i) {
        running += change[i];
        shiftsThere[i % slotCount] += running;
    }
    for (size_t slot = 0; slot < slotCount; ++slot) {
        if (problem.demand[slot] > 0 && shiftsThere[slot] == 0)
            return int(slot);
    }
    return std::nullopt;
}

void coverGreedily(const CoverProblem &problem, CoverPlan &plan)
{
    std::vector<int> shortBy = problem.demand;
    qint64 missing = 0;
    const std::vector<int> covered = coverage(problem, plan);
    for (size_t slot = 0; slot < shortBy.size(); ++slot) {
        shortBy[slot] = std::max(0, shortBy[slot] - covered[slot]);
        missing += shortBy[slot];
    }

    // A shift's worth only falls as others are added, so an old figure is a bound: only what comes
    // to the top is worked out anew.
    struct Candidate
    {
        double worth;
        PlannedShift shift;
        bool operator<(const Candidate &other) const { return worth < other.worth; }
    };
    std::vector<Candidate> all;
    const std::vector<int> upTo = shortUpTo(shortBy);
    forAllShifts(problem, [&](const PlannedShift &shift) {
        if (const int useful = usefulSlots(problem, shift, upTo); useful > 0)
            all.push_back({useful / problem.types[size_t(shift.type)].paidHours, shift});
    });
    std::priority_queue<Candidate> best(std::less<Candidate>(), std::move(all));
    while (missing > 0 && !best.empty()) {
        Candidate top = best.top();
        best.pop();
        const Worth worth = worthOf(problem, top.shift, shortBy);
        if (worth.leastShort == 0)
            continue;
        const bool stillBest = best.empty() || worth.slotsAnHour >= best.top().worth;
        top.worth = worth.slotsAnHour;
        if (stillBest) {
            top.shift.count = std::max(1, worth.leastShort / 8);
            forWorkedSlots(problem, top.shift, [&](int slot) {
                int &rest = shortBy[size_t(slot)];
                const int met = std::min(rest, top.shift.count);
                rest -= met;
                missing -= met;
            });
            plan.push_back(top.shift);
        }
        best.push(top);
    }
}

void pruneCover(const CoverProblem &problem, CoverPlan &plan)
{
    plan = tidied(problem, std::move(plan));
    std::vector<int> covered = coverage(problem, plan);
    std::vector<size_t> order(plan.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return problem.types[size_t(plan[a].type)].paidHours >
               problem.types[size_t(plan[b].type)].paidHours;
    });
    for (const size_t i : order) {
        int spare = plan[i].count;
        forWorkedSlots(problem, plan[i], [&](int slot) {
            spare = std::min(spare, covered[size_t(slot)] - problem.demand[size_t(slot)]);
        });
        if (spare <= 0)
            continue;
        forWorkedSlots(problem, plan[i], [&](int slot) { covered[size_t(slot)] -= spare; });
        plan[i].count -= spare;
    }
    plan = tidied(problem, std::move(plan));
}

} // namespace Wheelhouse
