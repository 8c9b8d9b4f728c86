// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/commandqueue.h"
#include "core/care/event.h"

namespace Wheelhouse {

/// What a supervisor or agent does from the page Live. Each returns the command's key; exactly one
/// of succeeded() and failed() follows with it, maybe only after a reconnect.
class DeskCommands : public QObject
{
    Q_OBJECT

public:
    explicit DeskCommands(CommandQueue &queue, QObject *parent = nullptr);

    /// Takes the conversation over, from the bot, the queue or a colleague.
    QString join(const QString &conversation);
    QString reply(const QString &conversation, const QString &text);
    QString close(const QString &conversation);
    QString transferToAgent(const QString &conversation, const QString &agent,
                            const QString &reason);
    QString transferToQueue(const QString &conversation, const QString &queue,
                            const QString &reason);
    /// One's own presence, or as a supervisor that of an agent.
    QString setPresence(Presence presence, const QString &agent = {});
    /// How many conversations an agent holds at once.
    QString setLimit(const QString &agent, int chats);

Q_SIGNALS:
    void succeeded(const QString &key);
    void failed(const QString &key, const Wheelhouse::Error &error);

private:
    QString send(const char *method, const QJsonObject &params);

    CommandQueue &m_queue;
};

} // namespace Wheelhouse
