// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The channel "web chat": what the widget asks over the websocket or by HTTP, and what is pushed to
// it. Domain thread.
#pragma once

#include "backend/service/conversations.h"
#include "backend/service/outbox.h"
#include "backend/service/session.h"
#include "backend/service/transcript.h"
#include "core/base/ratelimit.h"

#include <QSet>

namespace Wheelhouse {

class WebChat
{
public:
    struct Limits
    {
        double messagesASecond = 4; ///< of one customer, sustained
        double messagesAtOnce = 20;
    };

    WebChat(Recorder &recorder, Conversations &conversations, const Bots &bots, Outbox &outbox,
            NameOf nameOf, QByteArray secret, const Limits &limits);

    /// Who the customer of this request is: named by the visitor token, or a new one when there is
    /// none. Errors: Unauthorised.
    Result<QString> customerOf(const QString &visitor);

    Result<QJsonObject> open(Session *session, const QString &customer,
                             const ChatOpenParams &params);
    Result<QJsonObject> say(const QString &customer, const ChatSay &params);
    Result<QJsonObject> rate(const QString &customer, const ChatRate &params);
    Result<QJsonObject> leave(const QString &customer);
    Result<QJsonObject> lines(const QString &customer, qint64 since);

    void sessionGone(const Session &session);

    /// Visitors who have not written yet: there is nothing of them in the store to look up.
    bool isFresh(const QString &customer) const { return m_fresh.contains(customer); }
    void setFresh(const QString &customer);

    /// Sends what these new events show to the customers who are looking.
    void push(const QList<Event> &events);

private:
    /// What the bot would say first, as a line that is part of no conversation.
    std::optional<ChatLine> welcomeOf(const QString &customer, const QString &brand,
                                      const QString &language) const;
    ChatState stateOf(const FloorConversation *conversation) const;
    QList<ChatLine> linesAfter(const FloorConversation *conversation, qint64 since) const;

    Recorder &m_recorder;
    Conversations &m_conversations;
    const Bots &m_bots;
    Outbox &m_outbox;
    NameOf m_nameOf;
    QByteArray m_secret;
    RateLimit m_rate;
    QHash<QString, QSet<quint64>> m_watching; ///< customer -> sockets
    QSet<QString> m_fresh;
};

} // namespace Wheelhouse
