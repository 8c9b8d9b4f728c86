// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/targetdesk.h"

#include "backend/service/scriptshelf.h"
#include "core/overview/target.h"

namespace Wheelhouse {

namespace {

QJsonObject targetSeq(qint64 seq)
{
    return {{QStringLiteral("seq"), seq}};
}

} // namespace

QList<TargetEntry> withNames(QList<TargetEntry> entries, const Floor &floor)
{
    for (TargetEntry &entry : entries) {
        const FloorAgent *agent = floor.agent(entry.user);
        if (agent && !agent->row.name.isEmpty())
            entry.user = agent->row.name;
    }
    return entries;
}

void TargetDesk::start(const QList<Event> &settings)
{
    for (const Event &event : settings)
        take(event);
}

void TargetDesk::take(const Event &event)
{
    if (!m_book.take(event))
        return;
    const QString key = std::get<TargetSet>(event.body).key;
    if (!key.isEmpty())
        m_keys.insert(key, event.seq);
}

bool TargetDesk::knows(const QString &method) const
{
    return method == QLatin1StringView("targets.read") ||
           method == QLatin1StringView("targets.set");
}

Result<QJsonObject> TargetDesk::call(const Session &session, const QString &method,
                                     const QJsonObject &params, const std::optional<Error> &halted)
{
    if (method == QLatin1StringView("targets.read"))
        return read(params);
    if (halted)
        return *halted;
    return set(session, params);
}

Result<QJsonObject> TargetDesk::read(const QJsonObject &params) const
{
    const auto asked = fromJson<TargetsParams>(params);
    if (!asked)
        return asked.error();
    const Floor &floor = m_recorder.floor();
    return toJson(TargetsAnswer{withNames(m_book.latest(), floor),
                                withNames(m_book.history(asked->metric), floor)});
}

Result<QJsonObject> TargetDesk::set(const Session &session, const QJsonObject &params)
{
    if (!session.has({Role::Director}))
        return Error{ErrorCode::Forbidden,
                     QStringLiteral("only a director or an admin sets targets"),
                     QStringLiteral("targets.set")};
    const auto command = fromJson<TargetCommand>(params);
    if (!command)
        return command.error();
    if (const auto key = checkKey(command->set.key); !key)
        return key.error();
    if (const auto known = m_keys.constFind(command->set.key); known != m_keys.cend())
        return targetSeq(*known);
    if (const auto checked = checkTarget(command->set); !checked)
        return Error{checked.error().code, checked.error().detail,
                     QStringLiteral("set.") + checked.error().context};
    if (command->base != m_book.seqOf(command->set.metric))
        return conflict(QStringLiteral("this target was set meanwhile"), "base");
    Event event;
    event.actor = {ActorKind::Agent, session.user};
    event.atMs = m_recorder.nowMs();
    event.body = command->set;
    event.seq = m_recorder.record(event);
    take(event);
    return targetSeq(event.seq);
}

} // namespace Wheelhouse
