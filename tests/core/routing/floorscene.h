// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/floor.h"

namespace Wheelhouse {

/// A floor told by events, one a second.
class FloorScene
{
public:
    Floor floor;

    qint64 add(EventBody body, const QString &conversation = {}, const Actor &actor = {})
    {
        Event event;
        event.seq = ++m_seq;
        event.atMs = 1'000'000 + m_seq * 1'000;
        event.conversation = conversation;
        event.customer = conversation.isEmpty() ? QString() : QStringLiteral("v-") + conversation;
        event.channel = QStringLiteral("webchat");
        event.actor = actor;
        event.body = std::move(body);
        floor.apply(event);
        return event.seq;
    }

    void agent(const char *id, int limit, const QList<Role> &roles = {Role::Agent},
               const char *team = "")
    {
        const QString name = QString::fromLatin1(id);
        add(UserSaved{name, name.toUpper(), QString::fromLatin1(team), roles, {}, true});
        add(LimitSet{name, limit});
        add(PresenceSet{name, Presence::Online});
    }

    QString conversation(const char *id, const char *bot = "radek")
    {
        const QString name = QString::fromLatin1(id);
        add(ConversationStarted{{}, QString::fromLatin1(bot), QStringLiteral("en"), {}, {}}, name);
        add(CustomerWrote{QStringLiteral("m1"), QStringLiteral("k1"), QStringLiteral("Hello"), {}},
            name, {ActorKind::Customer, QStringLiteral("v-") + name});
        return name;
    }

    QString waiting(const char *id)
    {
        const QString name = conversation(id);
        add(HandedOver{HandoverReason::Asked, {}}, name);
        add(Queued{QStringLiteral("general"), 0}, name);
        return name;
    }

private:
    qint64 m_seq = 0;
};

} // namespace Wheelhouse
