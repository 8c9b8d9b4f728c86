// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoshiftplan.h"

#include "backend/demo/demopeople.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int extraChats = 2;
constexpr int peopleAtTheEnd = 9;

struct AtWork
{
    int agent;
    DemoSpan span;
    qint64 pauseMs; ///< 0: none
};

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
        const qint64 midnight = plan.at(day, {0, 0});
        for (const DemoShift &shift : demoShifts(plan.local(midnight).date())) {
            const auto ms = [&](int minute) { return midnight + minute * minuteMs; };
            const DemoSpan span{ms(shift.fromMinute), ms(shift.toMinute)};
            if (span.toMs > plan.startMs())
                times.append({shift.agent, span, ms(shift.breakMinute)});
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
            edges.append({each.pauseMs + 30 * minuteMs, DemoEdge::Kind::Returns, each.agent, 0});
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

} // namespace Wheelhouse
