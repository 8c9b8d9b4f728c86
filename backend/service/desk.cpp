// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/desk.h"

#include "core/protocol/commands.h"

namespace Wheelhouse {

const QHash<QString, Desk::Method> &Desk::methods()
{
    static const QHash<QString, Method> table{
        {QStringLiteral("conversation.join"), &Desk::join},
        {QStringLiteral("conversation.reply"), &Desk::reply},
        {QStringLiteral("conversation.close"), &Desk::close},
        {QStringLiteral("conversation.transfer"), &Desk::transfer},
        {QStringLiteral("agent.presence"), &Desk::presence},
        {QStringLiteral("limit.set"), &Desk::limit},
    };
    return table;
}

bool Desk::knows(const QString &method) const
{
    return methods().contains(method);
}

Result<QJsonObject> Desk::call(const Session &session, const QString &method,
                               const QJsonObject &params)
{
    if (!session.has({Role::Agent, Role::Supervisor}))
        return Error{ErrorCode::Forbidden, QStringLiteral("your role does not act at the desk"),
                     method};
    return (this->*methods().value(method))(session, params);
}

QJsonObject Desk::carryOut(const Session &session, const QString &conversation,
                           const DeskRules::Decision &decision)
{
    qint64 seq = decision.taken.seq;
    for (const EventBody &body : decision.events)
        seq = m_recorder.record(conversation, {ActorKind::Agent, session.user}, body);
    QJsonObject result{{QStringLiteral("seq"), seq == 0 ? m_recorder.seq() : seq}};
    if (!decision.taken.message.isEmpty())
        result.insert(QStringLiteral("message"), decision.taken.message);
    return result;
}

Result<QJsonObject> Desk::join(const Session &session, const QJsonObject &params)
{
    const auto command = fromJson<ConversationCommand>(params);
    if (!command)
        return command.error();
    const auto decision = DeskRules::join(m_recorder.floor(), command->conversation, session.user);
    if (!decision)
        return decision.error();
    return carryOut(session, command->conversation, *decision);
}

Result<QJsonObject> Desk::reply(const Session &session, const QJsonObject &params)
{
    const auto command = fromJson<ReplyCommand>(params);
    if (!command)
        return command.error();
    const auto decision = DeskRules::reply(m_recorder.floor(), command->conversation, session.user,
                                           command->text, command->key, m_recorder.makeId('m'));
    if (!decision)
        return decision.error();
    return carryOut(session, command->conversation, *decision);
}

Result<QJsonObject> Desk::close(const Session &session, const QJsonObject &params)
{
    const auto command = fromJson<ConversationCommand>(params);
    if (!command)
        return command.error();
    const auto decision = DeskRules::close(m_recorder.floor(), command->conversation, session.user);
    if (!decision)
        return decision.error();
    return carryOut(session, command->conversation, *decision);
}

Result<QJsonObject> Desk::transfer(const Session &session, const QJsonObject &params)
{
    const auto command = fromJson<TransferCommand>(params);
    if (!command)
        return command.error();
    const auto decision =
        DeskRules::transfer(m_recorder.floor(), command->conversation, session.user,
                            command->toAgent, command->toQueue, command->reason);
    if (!decision)
        return decision.error();
    return carryOut(session, command->conversation, *decision);
}

Result<QJsonObject> Desk::presence(const Session &session, const QJsonObject &params)
{
    const auto command = fromJson<PresenceCommand>(params);
    if (!command)
        return command.error();
    const QString agent = command->agent.isEmpty() ? session.user : command->agent;
    const auto decision =
        DeskRules::setPresence(m_recorder.floor(), session.user, agent, command->presence);
    if (!decision)
        return decision.error();
    return carryOut(session, {}, *decision);
}

Result<QJsonObject> Desk::limit(const Session &session, const QJsonObject &params)
{
    if (!session.has({Role::Supervisor}))
        return Error{ErrorCode::Forbidden, QStringLiteral("only a supervisor sets limits"),
                     QStringLiteral("limit.set")};
    const auto command = fromJson<LimitCommand>(params);
    if (!command)
        return command.error();
    const auto decision = DeskRules::setLimit(m_recorder.floor(), command->agent, command->chats);
    if (!decision)
        return decision.error();
    return carryOut(session, {}, *decision);
}

} // namespace Wheelhouse
