// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/shiftdesk.h"

#include "backend/service/scriptshelf.h"
#include "core/hours/shiftplan.h"

namespace Wheelhouse {

namespace {

QJsonObject shiftsSeq(qint64 seq)
{
    return {{QStringLiteral("seq"), seq}};
}

} // namespace

void ShiftDesk::start(const ShiftRecords &records)
{
    for (auto plan = records.plans.cbegin(); plan != records.plans.cend(); ++plan)
        m_agents[plan.key()].plan = *plan;
    for (const ShiftSetRecord &each : records.sets) {
        m_agents[each.agent].seq = each.seq;
        if (!each.key.isEmpty())
            m_keys.insert(each.key, each.seq);
    }
}

bool ShiftDesk::knows(const QString &method) const
{
    return method == QLatin1StringView("shifts.read") || method == QLatin1StringView("shifts.set");
}

Result<QJsonObject> ShiftDesk::call(const Session &session, const QString &method,
                                    const QJsonObject &params, const std::optional<Error> &halted)
{
    if (method == QLatin1StringView("shifts.read"))
        return read(params);
    if (halted)
        return *halted;
    return set(session, params);
}

Result<void> ShiftDesk::checkAgent(const QString &agent, const char *place) const
{
    if (m_recorder.floor().agent(agent))
        return {};
    return Error{ErrorCode::NotFound, QStringLiteral("no user is called “%1”").arg(agent),
                 QString::fromLatin1(place)};
}

Result<QJsonObject> ShiftDesk::read(const QJsonObject &params) const
{
    const auto asked = fromJson<ShiftsParams>(params);
    if (!asked)
        return asked.error();
    if (asked->toMs <= asked->fromMs)
        return Error{ErrorCode::Invalid, QStringLiteral("must lie after from_ms"),
                     QStringLiteral("to_ms")};
    // not their difference, which may be more than a number holds
    if (asked->toMs > std::max<qint64>(asked->fromMs, 0) + longestShiftSpanMs)
        return Error{ErrorCode::Invalid, QStringLiteral("must lie at most 400 days after from_ms"),
                     QStringLiteral("to_ms")};
    if (!asked->agent.isEmpty()) {
        if (auto known = checkAgent(asked->agent, "agent"); !known)
            return known.error();
    }
    ShiftsAnswer answer;
    qsizetype stretches = 0;
    for (auto each = m_agents.cbegin(); each != m_agents.cend(); ++each) {
        if (!asked->agent.isEmpty() && asked->agent != each.key())
            continue;
        const FloorAgent *agent = m_recorder.floor().agent(each.key());
        answer.agents.append({each.key(), agent ? agent->row.name : QString(), each->seq,
                              shiftsWithin(each->plan, asked->fromMs, asked->toMs)});
        stretches += answer.agents.last().shifts.size();
    }
    if (stretches > mostStretches)
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("%1 shifts are too many for one answer: ask for less time, or "
                                    "for one agent")
                         .arg(stretches),
                     QStringLiteral("to_ms")};
    return toJson(answer);
}

Result<QJsonObject> ShiftDesk::set(const Session &session, const QJsonObject &params)
{
    if (!session.has({Role::Planner}))
        return Error{ErrorCode::Forbidden, QStringLiteral("only a planner or an admin sets shifts"),
                     QStringLiteral("shifts.set")};
    const auto command = fromJson<ShiftsCommand>(params);
    if (!command)
        return command.error();
    const ShiftsSet &set = command->set;
    if (const auto key = checkKey(set.key); !key)
        return key.error();
    if (const auto known = m_keys.constFind(set.key); known != m_keys.cend())
        return shiftsSeq(*known);
    if (const auto checked = checkShifts(set); !checked)
        return Error{checked.error().code, checked.error().detail,
                     QStringLiteral("set.") + checked.error().context};
    if (auto known = checkAgent(set.agent, "set.agent"); !known)
        return known.error();
    if (command->base != m_agents.value(set.agent).seq)
        return conflict(QStringLiteral("the agent's shifts were set meanwhile"), "base");
    Event event;
    event.actor = {ActorKind::Agent, session.user};
    event.atMs = m_recorder.nowMs();
    event.body = set;
    event.seq = m_recorder.record(event);
    Known &agent = m_agents[set.agent];
    agent.seq = event.seq;
    replaceShifts(agent.plan, set);
    m_keys.insert(set.key, event.seq);
    return shiftsSeq(event.seq);
}

} // namespace Wheelhouse
