// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/floor.h"

namespace Wheelhouse {

/// A floor told by short sentences; a second passes with each.
class Story
{
public:
    Floor floor;
    QList<Event> events;

    void tell(const QString &conversation, EventBody body, const QString &topic = {})
    {
        Event event;
        event.seq = ++m_seq;
        event.atMs = (m_nowMs += 1'000);
        event.conversation = conversation;
        event.customer = conversation.isEmpty() ? QString() : customerOf(conversation);
        event.channel = QStringLiteral("webchat");
        event.topic = topic;
        event.body = std::move(body);
        floor.apply(event);
        events.append(event);
    }
    void pass(qint64 ms) { m_nowMs += ms; }

    void user(const char *id, const QList<Role> &roles = {Role::Agent}, const char *team = "",
              bool active = true)
    {
        tell({}, UserSaved{QString::fromLatin1(id),
                           QString::fromLatin1(id).toUpper(),
                           QString::fromLatin1(team),
                           roles,
                           {},
                           active});
    }
    /// Online with so many slots.
    void online(const char *id, int chats)
    {
        tell({}, PresenceSet{QString::fromLatin1(id), Presence::Online});
        tell({}, LimitSet{QString::fromLatin1(id), chats});
    }
    void start(const char *id, const char *brand = "nova", const char *bot = "radek")
    {
        tell(QString::fromLatin1(id), ConversationStarted{QString::fromLatin1(brand),
                                                          QString::fromLatin1(bot),
                                                          QStringLiteral("en"),
                                                          {},
                                                          {}});
    }
    void queue(const char *id, const char *queue = "nova")
    {
        tell(QString::fromLatin1(id), HandedOver{HandoverReason::Asked, {}});
        tell(QString::fromLatin1(id), Queued{QString::fromLatin1(queue), 0});
    }
    void assign(const char *id, const char *agent)
    {
        tell(QString::fromLatin1(id), Assigned{QString::fromLatin1(agent), {}});
    }
    void close(const char *id) { tell(QString::fromLatin1(id), Closed{CloseReason::ByAgent}); }
    const FloorConversation &the(const char *id) const
    {
        return *floor.conversation(QString::fromLatin1(id));
    }
    static QString customerOf(const QString &conversation) { return u'v' + conversation; }

private:
    qint64 m_seq = 0;
    qint64 m_nowMs = 0;
};

} // namespace Wheelhouse
