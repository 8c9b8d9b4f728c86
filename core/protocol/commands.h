// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parameters of what a dashboard asks of the server. Every command carries a `key` made by the
// client: sent again after a broken link, it does nothing twice.
#pragma once

#include "core/base/fields.h"
#include "core/care/event.h"

namespace Wheelhouse {

struct LoginParams
{
    QString name;
    QString password;
    static constexpr auto fields()
    {
        return FieldList{field("name", &LoginParams::name),
                         field("password", &LoginParams::password)};
    }
};

struct SessionParams
{
    QString token;
    int protocol = 0;
    QString client; ///< "wheelhouse 0.1.0"
    QString locale;
    static constexpr auto fields()
    {
        using S = SessionParams;
        return FieldList{field("token", &S::token), field("protocol", &S::protocol),
                         field("client", &S::client), field("locale", &S::locale)};
    }
};

struct SessionUser
{
    QString id;
    QString name;
    bool operator==(const SessionUser &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("id", &SessionUser::id), field("name", &SessionUser::name)};
    }
};

struct SessionOpened
{
    SessionUser user;
    QList<Role> roles;
    QString server; ///< "Wheelhouse 0.1.0"
    qint64 seq = 0;
    static constexpr auto fields()
    {
        using S = SessionOpened;
        return FieldList{field("user", &S::user), field("roles", &S::roles),
                         field("server", &S::server), field("seq", &S::seq)};
    }
};

struct ViewOpenParams
{
    QString view; ///< "overview", "live", "conversation"
    QJsonObject params;
    std::optional<qint64> since;
    static constexpr auto fields()
    {
        using S = ViewOpenParams;
        return FieldList{field("view", &S::view), field("params", &S::params),
                         field("since", &S::since)};
    }
};

/// conversation.join, conversation.close
struct ConversationCommand
{
    QString conversation;
    QString key;
    static constexpr auto fields()
    {
        using S = ConversationCommand;
        return FieldList{field("conversation", &S::conversation), field("key", &S::key)};
    }
};

/// conversation.reply
struct ReplyCommand
{
    QString conversation;
    QString text;
    QString key;
    static constexpr auto fields()
    {
        using S = ReplyCommand;
        return FieldList{field("conversation", &S::conversation), field("text", &S::text),
                         field("key", &S::key)};
    }
};

/// conversation.transfer: exactly one of to_agent and to_queue
struct TransferCommand
{
    QString conversation;
    QString toAgent;
    QString toQueue;
    QString reason;
    QString key;
    static constexpr auto fields()
    {
        using S = TransferCommand;
        return FieldList{field("conversation", &S::conversation), field("to_agent", &S::toAgent),
                         field("to_queue", &S::toQueue), field("reason", &S::reason),
                         field("key", &S::key)};
    }
};

/// agent.presence; an empty agent is the user himself
struct PresenceCommand
{
    QString agent;
    Presence presence = Presence::Offline;
    QString key;
    static constexpr auto fields()
    {
        using S = PresenceCommand;
        return FieldList{field("agent", &S::agent), field("presence", &S::presence),
                         field("key", &S::key)};
    }
};

/// limit.set
struct LimitCommand
{
    QString agent;
    int chats = 0;
    QString key;
    static constexpr auto fields()
    {
        using S = LimitCommand;
        return FieldList{field("agent", &S::agent), field("chats", &S::chats),
                         field("key", &S::key)};
    }
};

} // namespace Wheelhouse
