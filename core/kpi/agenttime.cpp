// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/agenttime.h"

#include <algorithm>
#include <limits>

namespace Wheelhouse {

namespace {

constexpr int mostChats = 1000; // a larger limit is a way of saying none

/// Milliseconds of one slot, of one measure; of very many contacts they pass what a delta holds.
void addTime(QList<CellDelta> &deltas, Measure measure, qint64 totalMs)
{
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    for (; totalMs > 0; totalMs -= std::min(totalMs, most))
        deltas.append({measure, qint32(std::min(totalMs, most)), -1});
}

QList<CellDelta> timeOf(const AgentFacts &facts, qint64 lengthMs)
{
    QList<CellDelta> deltas;
    if (facts.presence == Presence::Away)
        addTime(deltas, Measure::AgentAway, lengthMs);
    if (facts.presence != Presence::Online)
        return deltas;
    const qint64 chats = std::clamp(facts.chats, 0, mostChats);
    addTime(deltas, Measure::AgentOnline, lengthMs);
    addTime(deltas, Measure::AgentBusy, facts.held > 0 ? lengthMs : 0);
    addTime(deltas, Measure::AgentSlots, chats * lengthMs);
    addTime(deltas, Measure::AgentSlotsTaken, std::min<qint64>(chats, facts.held) * lengthMs);
    addTime(deltas, Measure::AgentHeld, facts.held * lengthMs);
    return deltas;
}

} // namespace

class AgentTimesFold
{
public:
    AgentTimesFold(AgentTimes &times, const Event &event, QList<CellChange> &changes)
        : m_times(times)
        , m_event(event)
        , m_changes(changes)
    {}

    void operator()(const PresenceSet &body)
    {
        counted(body.agent).presence = body.presence;
        m_times.m_touched.clock = true;
        const qint64 clockMs = m_times.m_shifts.clockMoved(m_event.atMs);
        for (const QString &agent : m_times.m_shifts.ahead().keys()) {
            AgentFacts &facts = m_times.m_agents[agent];
            if (m_times.m_shifts.passAbsent(facts.shift, shiftAgent(agent, facts), clockMs,
                                            m_changes))
                m_times.m_touched.agents.insert(agent);
        }
    }

    void operator()(const LimitSet &body) { counted(body.agent).chats = body.chats; }

    void operator()(const UserSaved &body)
    {
        AgentFacts &facts = counted(body.user);
        facts.team = body.team;
        if (!body.active)
            facts.presence = Presence::Offline;
    }

    void operator()(const AgentWrote &)
    {
        if (m_event.actor.kind == ActorKind::Agent && !m_event.actor.id.isEmpty())
            counted(m_event.actor.id);
    }

    void operator()(const ShiftsSet &body)
    {
        AgentFacts &facts = counted(body.agent);
        m_times.m_shifts.plan(facts.shift, shiftAgent(body.agent, facts), body);
    }

    void operator()(const Assigned &body) { give(body.agent); }
    void operator()(const Transferred &body) { give(body.toAgent); }
    void operator()(const Queued &) { give({}); }
    void operator()(const Closed &) { give({}); }

    template <typename Body> void operator()(const Body &) {}

private:
    /// The contact of the event goes to this agent, or to nobody.
    void give(const QString &agent)
    {
        const QString holder = m_times.m_holders.value(m_event.conversation);
        if (!holder.isEmpty())
            --counted(holder).held;
        if (!agent.isEmpty())
            ++counted(agent).held;
        if (holder == agent)
            return;
        if (agent.isEmpty())
            m_times.m_holders.remove(m_event.conversation);
        else
            m_times.m_holders.insert(m_event.conversation, agent);
        m_times.m_touched.contacts.insert(m_event.conversation);
    }

    static ShiftAgent shiftAgent(const QString &agent, const AgentFacts &facts)
    {
        return {agent, facts.team, facts.presence == Presence::Online, facts.countedMs,
                facts.jumpedFromMs};
    }

    /// The agent, his time counted up to this event.
    AgentFacts &counted(const QString &agent)
    {
        AgentFacts &facts = m_times.m_agents[agent];
        m_times.m_touched.agents.insert(agent);
        const qint64 atMs = m_event.atMs;
        m_times.m_shifts.pass(facts.shift, shiftAgent(agent, facts), atMs, m_changes);
        if (facts.countedMs == 0) {
            facts.countedMs = atMs;
        } else if (atMs > facts.countedMs + longestAgentStretchMs) {
            facts.jumpedFromMs = facts.jumpedFromMs != 0 ? facts.jumpedFromMs : facts.countedMs;
            facts.countedMs = atMs;
        } else if (atMs > facts.countedMs) {
            count(facts, facts.countedMs, atMs);
            facts.jumpedFromMs = 0;
            facts.countedMs = atMs;
        } else if (facts.jumpedFromMs != 0 && atMs > facts.jumpedFromMs && atMs < facts.countedMs) {
            facts.jumpedFromMs = 0;
            facts.countedMs = atMs;
        }
        return facts;
    }

    void count(const AgentFacts &facts, qint64 fromMs, qint64 toMs)
    {
        ContactDims dims;
        dims.team = facts.team;
        for (qint64 slotMs = slotOf(fromMs); slotMs < toMs; slotMs += slotLengthMs) {
            const qint64 lengthMs =
                std::min(toMs, slotMs + slotLengthMs) - std::max(fromMs, slotMs);
            const QList<CellDelta> deltas = timeOf(facts, lengthMs);
            if (deltas.isEmpty())
                return; // what he is does not count in the other slots either
            m_changes.append({{slotMs, dims}, deltas});
        }
    }

    AgentTimes &m_times;
    const Event &m_event;
    QList<CellChange> &m_changes;
};

void AgentTimes::apply(const Event &event, QList<CellChange> &changes)
{
    std::visit(AgentTimesFold(*this, event, changes), event.body);
}

} // namespace Wheelhouse
