// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The view "live": the floor as the supervisor sees it. No params. Latest wins, at most 10 a
// second; rows are keyed by id, and a delta carries whole rows that changed and the ids that left.
#pragma once

#include "core/base/fields.h"
#include "core/care/event.h"

namespace Wheelhouse {

enum class Owner { Bot, Queue, Agent, Nobody };
template <> struct EnumNames<Owner>
{
    static constexpr std::array names{"bot", "queue", "agent", "nobody"};
};

struct LiveConversation
{
    QString id;
    QString customerName;
    QString channel;
    QString brand;
    QString topic;
    QString language;
    Owner owner = Owner::Bot;
    QString ownerId;   ///< bot, queue or agent id
    QString ownerName; ///< as shown
    qint64 startedMs = 0;
    qint64 waitingSinceMs = 0; ///< in a queue since, else 0
    qint64 promisedAtMs = 0;   ///< when a person was promised, else 0
    qint64 lastAtMs = 0;
    QString lastText; ///< at most 140 characters
    ActorKind lastFrom = ActorKind::Customer;
    qint64 messages = 0;
    bool asked = false; ///< the customer asked for a person
    bool operator==(const LiveConversation &) const = default;
    static constexpr auto fields()
    {
        using S = LiveConversation;
        return FieldList{field("id", &S::id),
                         field("customer_name", &S::customerName),
                         field("channel", &S::channel),
                         field("brand", &S::brand),
                         field("topic", &S::topic),
                         field("language", &S::language),
                         field("owner", &S::owner),
                         field("owner_id", &S::ownerId),
                         field("owner_name", &S::ownerName),
                         field("started_ms", &S::startedMs),
                         field("waiting_since_ms", &S::waitingSinceMs),
                         field("promised_at_ms", &S::promisedAtMs),
                         field("last_at_ms", &S::lastAtMs),
                         field("last_text", &S::lastText),
                         field("last_from", &S::lastFrom),
                         field("messages", &S::messages),
                         field("asked", &S::asked)};
    }
};

struct LiveAgent
{
    QString id;
    QString name;
    QString team;
    Presence presence = Presence::Offline;
    int load = 0;  ///< conversations held now
    int limit = 0; ///< and at most
    qint64 handledToday = 0;
    qint64 sinceMs = 0; ///< in this presence since
    bool operator==(const LiveAgent &) const = default;
    static constexpr auto fields()
    {
        using S = LiveAgent;
        return FieldList{field("id", &S::id),
                         field("name", &S::name),
                         field("team", &S::team),
                         field("presence", &S::presence),
                         field("load", &S::load),
                         field("limit", &S::limit),
                         field("handled_today", &S::handledToday),
                         field("since_ms", &S::sinceMs)};
    }
};

struct LiveQueue
{
    QString id;
    qint64 length = 0;
    qint64 oldestMs = 0;       ///< waiting since, of the oldest; 0 when empty
    qint64 expectedWaitMs = 0; ///< of the next to come; 0 = not known
    int agentsOnline = 0;
    int slotsFree = 0;
    bool operator==(const LiveQueue &) const = default;
    static constexpr auto fields()
    {
        using S = LiveQueue;
        return FieldList{field("id", &S::id),
                         field("length", &S::length),
                         field("oldest_ms", &S::oldestMs),
                         field("expected_wait_ms", &S::expectedWaitMs),
                         field("agents_online", &S::agentsOnline),
                         field("slots_free", &S::slotsFree)};
    }
};

struct LiveView
{
    qint64 asOfMs = 0;
    QList<LiveQueue> queues;
    QList<LiveAgent> agents;
    QList<LiveConversation> conversations; ///< open ones only
    bool operator==(const LiveView &) const = default;
    static constexpr auto fields()
    {
        using S = LiveView;
        return FieldList{field("as_of_ms", &S::asOfMs), field("queues", &S::queues),
                         field("agents", &S::agents), field("conversations", &S::conversations)};
    }
};

struct LiveChange
{
    qint64 asOfMs = 0;
    QList<LiveQueue> queues;
    QList<LiveAgent> agents;
    QList<LiveConversation> conversations;
    QStringList left; ///< ids of conversations that are no longer open
    static constexpr auto fields()
    {
        using S = LiveChange;
        return FieldList{field("as_of_ms", &S::asOfMs), field("queues", &S::queues),
                         field("agents", &S::agents), field("conversations", &S::conversations),
                         field("left", &S::left)};
    }
};

} // namespace Wheelhouse
