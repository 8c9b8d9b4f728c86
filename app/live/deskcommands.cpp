// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/deskcommands.h"

#include "core/protocol/commands.h"

namespace Wheelhouse {

DeskCommands::DeskCommands(CommandQueue &queue, QObject *parent) : QObject(parent), m_queue(queue)
{}

QString DeskCommands::join(const QString &conversation)
{
    return send("conversation.join", toJson(ConversationCommand{conversation}));
}

QString DeskCommands::reply(const QString &conversation, const QString &text)
{
    return send("conversation.reply", toJson(ReplyCommand{conversation, text}));
}

QString DeskCommands::close(const QString &conversation)
{
    return send("conversation.close", toJson(ConversationCommand{conversation}));
}

QString DeskCommands::transferToAgent(const QString &conversation, const QString &agent,
                                      const QString &reason)
{
    return send("conversation.transfer", toJson(TransferCommand{conversation, agent, {}, reason}));
}

QString DeskCommands::transferToQueue(const QString &conversation, const QString &queue,
                                      const QString &reason)
{
    return send("conversation.transfer", toJson(TransferCommand{conversation, {}, queue, reason}));
}

QString DeskCommands::setPresence(Presence presence, const QString &agent)
{
    return send("agent.presence", toJson(PresenceCommand{agent, presence, {}}));
}

QString DeskCommands::setLimit(const QString &agent, int chats)
{
    return send("limit.set", toJson(LimitCommand{agent, chats}));
}

QString DeskCommands::send(const char *method, const QJsonObject &params)
{
    return m_queue.send(QString::fromLatin1(method), params,
                        [this](const QString &key, const Result<QJsonObject> &result) {
                            if (result)
                                Q_EMIT succeeded(key);
                            else
                                Q_EMIT failed(key, result.error());
                        });
}

} // namespace Wheelhouse
