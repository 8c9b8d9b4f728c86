// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/hoursdesk.h"

#include "backend/service/scriptshelf.h"
#include "core/hours/hoursbook.h"

namespace Wheelhouse {

namespace {

QJsonObject hoursSeq(qint64 seq)
{
    return {{QStringLiteral("seq"), seq}};
}

} // namespace

void HoursDesk::start(const QList<Event> &settings)
{
    for (const Event &event : settings)
        take(event);
}

void HoursDesk::take(const Event &event)
{
    const auto *set = std::get_if<HoursSet>(&event.body);
    if (!set)
        return;
    const qint64 fromMs = HoursBook::beginOf(*set, event.atMs);
    m_entries.insert({set->brand, fromMs},
                     {set->brand, fromMs, set->plan, event.atMs, event.actor.id});
    if (!set->key.isEmpty())
        m_keys.insert(set->key, event.seq);
    m_seq = event.seq;
}

bool HoursDesk::knows(const QString &method) const
{
    return method == QLatin1StringView("hours.read") || method == QLatin1StringView("hours.set");
}

Result<QJsonObject> HoursDesk::call(const Session &session, const QString &method,
                                    const QJsonObject &params, const std::optional<Error> &halted)
{
    if (method == QLatin1StringView("hours.read"))
        return toJson(all());
    if (halted)
        return *halted;
    return set(session, params);
}

Result<QJsonObject> HoursDesk::set(const Session &session, const QJsonObject &params)
{
    if (!session.has({Role::Planner}))
        return Error{ErrorCode::Forbidden,
                     QStringLiteral("only a planner or an admin sets business hours"),
                     QStringLiteral("hours.set")};
    const auto command = fromJson<HoursCommand>(params);
    if (!command)
        return command.error();
    if (const auto key = checkKey(command->set.key); !key)
        return key.error();
    if (const auto known = m_keys.constFind(command->set.key); known != m_keys.cend())
        return hoursSeq(*known);
    if (command->base != m_seq)
        return conflict(QStringLiteral("business hours were set meanwhile"), "base");
    if (const auto checked = checkHours(command->set); !checked)
        return Error{checked.error().code, checked.error().detail,
                     QStringLiteral("set.") + checked.error().context};
    Event event;
    event.actor = {ActorKind::Agent, session.user};
    event.atMs = m_recorder.nowMs();
    event.body = command->set;
    event.seq = m_recorder.record(event);
    take(event);
    return hoursSeq(event.seq);
}

HoursAnswer HoursDesk::all() const
{
    HoursAnswer answer{m_seq, m_entries.values()};
    for (HoursEntry &entry : answer.entries) {
        const FloorAgent *agent = m_recorder.floor().agent(entry.user);
        if (agent && !agent->row.name.isEmpty())
            entry.user = agent->row.name;
    }
    return answer;
}

} // namespace Wheelhouse
