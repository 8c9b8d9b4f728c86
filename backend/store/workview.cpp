// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/workview.h"

#include "core/hours/shiftplan.h"

#include <QJsonDocument>

#include <limits>

namespace Wheelhouse {

namespace {

constexpr qint64 endOfTimeMs = std::numeric_limits<qint64>::max();

Result<QList<ShiftStretch>> readPlan(Connection &connection, const QString &agent, qint64 fromMs,
                                     qint64 toMs)
{
    auto rows = connection.run("shifts_of", {agent, toMs, fromMs});
    if (!rows)
        return rows.error();
    QList<ShiftStretch> shifts;
    while (rows->next())
        shifts.append({rows->integer(1), rows->integer(2)});
    if (const auto failure = rows->failure())
        return *failure;
    return shifts;
}

} // namespace

Result<void> WorkView::apply(const Event &event, QList<CellChange> &changes)
{
    if (!m_work) {
        auto work = read();
        if (!work)
            return work.error();
        m_work = std::move(*work);
    }
    m_work->agents.apply(event, changes);
    m_work->publications.apply(event, changes);
    if (const auto *set = std::get_if<ShiftsSet>(&event.body))
        return planShifts(event, *set);
    return {};
}

Result<void> WorkView::planShifts(const Event &event, const ShiftsSet &set)
{
    auto plan = readPlan(m_connection, set.agent, set.fromMs, set.toMs);
    if (!plan)
        return plan.error();
    auto removed = m_connection.change("shift_remove", {set.agent, set.toMs, set.fromMs});
    if (!removed)
        return removed;
    replaceShifts(*plan, set);
    for (const ShiftStretch &each : std::as_const(*plan)) {
        auto put = m_connection.change("shift_put", {set.agent, each.fromMs, each.toMs});
        if (!put)
            return put;
    }
    return m_connection.change("shift_set_put", {event.seq, set.agent, set.key});
}

Result<WorkView::Work> WorkView::read()
{
    Work work;
    if (auto done = readAgents(work.agents); !done)
        return done.error();
    auto rows = m_connection.run("drafted");
    if (!rows)
        return rows.error();
    while (rows->next())
        work.publications.put(rows->text(0), rows->integer(1));
    if (const auto failure = rows->failure())
        return *failure;
    return work;
}

Result<void> WorkView::readAgents(AgentTimes &agents)
{
    auto times = m_connection.run("agent_times");
    if (!times)
        return times.error();
    while (times->next()) {
        const QJsonDocument document = QJsonDocument::fromJson(times->blob(1));
        const auto facts = fromJson<AgentFacts>(document.object());
        if (!document.isObject() || !facts)
            return Error{ErrorCode::Corrupt, QStringLiteral("an agent's time cannot be read"),
                         times->text(0)};
        agents.put(times->text(0), *facts);
    }
    if (const auto failure = times->failure())
        return *failure;
    auto held = m_connection.run("held");
    if (!held)
        return held.error();
    while (held->next())
        agents.putHolder(held->text(0), held->text(1));
    if (const auto failure = held->failure())
        return *failure;
    return readShifts(agents);
}

Result<void> WorkView::readShifts(AgentTimes &agents)
{
    ShiftTimes shifts;
    for (auto agent = agents.agents().cbegin(); agent != agents.agents().cend(); ++agent) {
        if (agent->shift.countedMs == 0)
            continue;
        auto ahead = readPlan(m_connection, agent.key(), agent->shift.countedMs, endOfTimeMs);
        if (!ahead)
            return ahead.error();
        if (!ahead->isEmpty())
            shifts.putAhead(agent.key(), std::move(*ahead));
    }
    auto clock = m_connection.run("presence_clock");
    if (!clock)
        return clock.error();
    if (clock->next())
        shifts.putClock(clock->integer(0));
    if (const auto failure = clock->failure())
        return *failure;
    agents.putShifts(std::move(shifts));
    return {};
}

Result<void> WorkView::writeAgents(AgentTimes &agents)
{
    const AgentTimes::Touched touched = agents.takeTouched();
    for (const QString &id : touched.agents) {
        const QByteArray facts =
            QJsonDocument(toJson(agents.agents().value(id))).toJson(QJsonDocument::Compact);
        if (auto written = m_connection.change("agent_time_put", {id, facts}); !written)
            return written;
    }
    for (const QString &contact : touched.contacts) {
        const QString agent = agents.holders().value(contact);
        auto written = agent.isEmpty() ? m_connection.change("held_remove", {contact})
                                       : m_connection.change("held_put", {contact, agent});
        if (!written)
            return written;
    }
    if (!touched.clock)
        return {};
    return m_connection.change("presence_clock_put", {agents.shifts().clockMs()});
}

Result<void> WorkView::flush()
{
    if (!m_work)
        return {};
    if (auto written = writeAgents(m_work->agents); !written)
        return written;
    for (const QString &bot : m_work->publications.takeTouched()) {
        const auto &drafted = m_work->publications.drafted();
        auto written = drafted.contains(bot)
                           ? m_connection.change("drafted_put", {bot, drafted.value(bot)})
                           : m_connection.change("drafted_remove", {bot});
        if (!written)
            return written;
    }
    return {};
}

} // namespace Wheelhouse
