// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoshiftplan.h"

#include "backend/demo/demopeople.h"
#include "core/base/random.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int extraChats = 2;
constexpr int peopleAtTheEnd = 9;
constexpr qint64 breakMs = 30 * minuteMs;

struct AtWork
{
    int agent;
    DemoSpan span;
    qint64 pauseMs; ///< 0: none
    qint64 pauseEndMs = 0;
};

/// The shifts that begin on that day, as planned.
QList<AtWork> plannedOn(const ArrivalPlan &plan, int day)
{
    QList<AtWork> times;
    const qint64 midnight = plan.at(day, {0, 0});
    for (const DemoShift &shift : demoShifts(plan.local(midnight).date())) {
        const auto ms = [&](int minute) { return midnight + minute * minuteMs; };
        const bool pauses = shift.breakMinute > shift.fromMinute;
        times.append({shift.agent,
                      {ms(shift.fromMinute), ms(shift.toMinute)},
                      pauses ? ms(shift.breakMinute) : 0,
                      pauses ? ms(shift.breakMinute) + breakMs : 0});
    }
    return times;
}

/// As it was worked; nothing of one who was ill, but at night somebody always steps in. The same
/// for the same agent and day.
std::optional<AtWork> worked(AtWork planned)
{
    Random dice(quint64(planned.span.fromMs / minuteMs) * 64 + quint64(planned.agent));
    if (dice.chance(0.02) && planned.pauseMs > 0)
        return std::nullopt;
    const auto minutes = [&](double from, double to) {
        return qint64((from + dice.uniform() * (to - from)) * double(minuteMs));
    };
    planned.span.fromMs += dice.chance(0.3) ? minutes(2, 22) : minutes(-4, 2);
    planned.span.toMs -= dice.chance(0.25) ? minutes(2, 20) : minutes(-3, 2);
    if (planned.pauseMs > 0) {
        planned.pauseMs += minutes(-2, 10);
        planned.pauseEndMs = planned.pauseMs + breakMs + (dice.chance(0.3) ? minutes(3, 15) : 0);
    }
    return planned;
}

bool overlap(const DemoSpan &a, const DemoSpan &b)
{
    return a.fromMs < b.toMs && b.fromMs < a.toMs;
}

/// Nobody opens a demo to see an empty desk, whatever the hour.
QList<AtWork> manTheEnd(const QList<AtWork> &times, qint64 endMs)
{
    const DemoSpan last{endMs - demoLivelyMs, endMs + 1};
    QList<AtWork> extra;
    qsizetype there = std::count_if(times.begin(), times.end(),
                                    [&](const AtWork &each) { return each.span.contains(endMs); });
    for (int agent = int(demoAgents().size()) - 1; agent >= 0 && there < peopleAtTheEnd; --agent) {
        const bool busy = std::any_of(times.begin(), times.end(), [&](const AtWork &each) {
            return each.agent == agent && overlap(each.span, last);
        });
        if (!busy) {
            extra.append({agent, last, 0});
            ++there;
        }
    }
    return extra;
}

} // namespace

QList<DemoEdge> demoShiftEdges(const ArrivalPlan &plan, int days, qint64 endMs)
{
    QList<AtWork> times;
    for (int day = -1; day <= days; ++day) {
        for (const AtWork &planned : plannedOn(plan, day)) {
            const std::optional<AtWork> done = worked(planned);
            if (done && done->span.toMs > plan.startMs())
                times.append(*done);
        }
    }

    QList<DemoEdge> edges;
    const DemoSpan premiere{plan.premiere().fromMs - 30 * minuteMs,
                            plan.premiere().toMs + 45 * minuteMs};
    if (plan.premiere().fromMs > 0) {
        const QList<AtWork> regular = times;
        for (int agent = 0; agent < demoAgents().size(); ++agent) {
            const bool busy = std::any_of(regular.begin(), regular.end(), [&](const AtWork &each) {
                return each.agent == agent && overlap(each.span, premiere);
            });
            if (!busy && agent % 2 == 0)
                times.append({agent, premiere, 0});
            const int limit = demoAgents().at(agent).limit;
            edges.append({premiere.fromMs, DemoEdge::Kind::Limit, agent, limit + extraChats});
            edges.append({premiere.toMs, DemoEdge::Kind::Limit, agent, limit});
        }
    }
    times += manTheEnd(times, endMs);
    for (const AtWork &each : times) {
        edges.append(
            {std::max(each.span.fromMs, plan.startMs()), DemoEdge::Kind::Comes, each.agent, 0});
        if (each.pauseMs > each.span.fromMs) {
            edges.append({each.pauseMs, DemoEdge::Kind::Pauses, each.agent, 0});
            edges.append({each.pauseEndMs, DemoEdge::Kind::Returns, each.agent, 0});
        }
        edges.append({each.span.toMs, DemoEdge::Kind::Goes, each.agent, 0});
    }
    erase_if(edges, [&](const DemoEdge &edge) {
        return edge.atMs < plan.startMs() || edge.atMs >= endMs;
    });
    std::stable_sort(edges.begin(), edges.end(),
                     [](const DemoEdge &a, const DemoEdge &b) { return a.atMs < b.atMs; });
    return edges;
}

QList<ShiftsSet> demoShiftsPlanned(const ArrivalPlan &plan, int fromDay, int toDay)
{
    QList<ShiftsSet> sets;
    for (const DemoAgent &agent : demoAgents())
        sets.append({agent.id, plan.at(fromDay, {0, 0}), plan.at(toDay, {0, 0}), {}, {}});
    for (const AtWork &each : plannedOn(plan, fromDay - 1))
        sets[each.agent].fromMs = std::max(sets[each.agent].fromMs, each.span.toMs);
    for (int day = fromDay; day < toDay; ++day) {
        for (const AtWork &each : plannedOn(plan, day)) {
            ShiftsSet &set = sets[each.agent];
            if (each.pauseMs > 0)
                set.shifts += {{each.span.fromMs, each.pauseMs}, {each.pauseEndMs, each.span.toMs}};
            else
                set.shifts.append({each.span.fromMs, each.span.toMs});
            set.toMs = std::max(set.toMs, each.span.toMs);
        }
    }
    return sets;
}

} // namespace Wheelhouse
