// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the web chat's widget and the server say to each other; see docs/protocol/webchat.md. The
// same structs travel as JSON-RPC over /chat/v1/socket and as bodies of the HTTP twin below
// /chat/v1/.
#pragma once

#include "core/base/fields.h"
#include "core/care/event.h"
#include "core/protocol/liveview.h"

namespace Wheelhouse {

/// The most a customer may write at once, in UTF-16 units (what a browser's text field counts).
inline constexpr qsizetype chatTextLimit = 120'000; ///< UTF-16 units; a log file somebody pastes
inline constexpr qsizetype chatCommentLimit = 1'000;
inline constexpr qsizetype chatBrandLimit = 64;
inline constexpr qsizetype chatSegmentLimit = 64;
inline constexpr qsizetype chatLanguageLimit = 35;
inline constexpr qsizetype chatChoiceLimit = 200;

struct ChatOpenParams
{
    QString visitor; ///< the signed token of an earlier visit; empty on the first
    QString brand;
    QString language; ///< BCP 47
    QString segment;  ///< of the customer, as the page knows it ("vip"), for the script's rules
    qint64 since = 0; ///< the last line seen; 0: from the beginning of the conversation
    bool operator==(const ChatOpenParams &) const = default;
    static constexpr auto fields()
    {
        using S = ChatOpenParams;
        return FieldList{field("visitor", &S::visitor), field("brand", &S::brand),
                         field("language", &S::language), field("segment", &S::segment),
                         field("since", &S::since)};
    }
};

struct ChatLine
{
    qint64 seq = 0; ///< of its event: unique and increasing over the customer's conversations
    qint64 atMs = 0;
    ActorKind from = ActorKind::Customer;
    QString name;   ///< as shown; empty for the customer
    QString text;   ///< plain text, never markup; empty in a notice
    QString notice; ///< "waiting", "joined", "closed": the widget words it in its own language
    QList<Choice> choices;
    QString key; ///< of the customer's own messages: what the client called it
    bool operator==(const ChatLine &) const = default;
    static constexpr auto fields()
    {
        using S = ChatLine;
        return FieldList{field("seq", &S::seq),         field("at_ms", &S::atMs),
                         field("from", &S::from),       field("name", &S::name),
                         field("text", &S::text),       field("notice", &S::notice),
                         field("choices", &S::choices), field("key", &S::key)};
    }
};

struct ChatState
{
    Owner owner = Owner::Bot;
    QString ownerName;         ///< the bot's or the person's name as shown
    qint64 expectedWaitMs = 0; ///< in the queue; 0: not known
    bool open = false;
    bool askRating = false; ///< closed, asked and not rated yet
    bool rated = false;
    bool operator==(const ChatState &) const = default;
    static constexpr auto fields()
    {
        using S = ChatState;
        return FieldList{field("owner", &S::owner),
                         field("owner_name", &S::ownerName),
                         field("expected_wait_ms", &S::expectedWaitMs),
                         field("open", &S::open),
                         field("ask_rating", &S::askRating),
                         field("rated", &S::rated)};
    }
};

/// Answers chat.open.
struct ChatOpened
{
    QString visitor; ///< to be kept and sent next time
    QString customer;
    QString conversation;  ///< empty before the first message
    bool open = false;     ///< that conversation is not closed
    qint64 seq = 0;        ///< of the newest line
    QList<ChatLine> lines; ///< after `since`
    ChatState state;
    std::optional<ChatLine>
        welcome; ///< while there is no conversation: what the bot would say first
    bool operator==(const ChatOpened &) const = default;
    static constexpr auto fields()
    {
        using S = ChatOpened;
        return FieldList{field("visitor", &S::visitor),
                         field("customer", &S::customer),
                         field("conversation", &S::conversation),
                         field("open", &S::open),
                         field("seq", &S::seq),
                         field("lines", &S::lines),
                         field("state", &S::state),
                         field("welcome", &S::welcome)};
    }
};

/// chat.say. The same key again is the same message and has the same answer.
struct ChatSay
{
    QString visitor; ///< over HTTP only: the socket knows its visitor
    QString key;
    QString text;
    QString choice;   ///< id of the quick reply that was tapped; `text` is then its label
    QString language; ///< empty over a socket: that of chat.open
    QString brand;    ///< over HTTP only
    QString segment;  ///< over HTTP only
    bool operator==(const ChatSay &) const = default;
    static constexpr auto fields()
    {
        using S = ChatSay;
        return FieldList{field("visitor", &S::visitor),   field("key", &S::key),
                         field("text", &S::text),         field("choice", &S::choice),
                         field("language", &S::language), field("brand", &S::brand),
                         field("segment", &S::segment)};
    }
};

/// Answers chat.say once the message is durable.
struct ChatSaid
{
    qint64 seq = 0;
    QString message;
    bool operator==(const ChatSaid &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("seq", &ChatSaid::seq), field("message", &ChatSaid::message)};
    }
};

/// chat.rate: answered with {}; a conversation is rated once, the same key again changes nothing.
struct ChatRate
{
    QString visitor; ///< over HTTP only
    QString key;
    int score = 0; ///< 1 to 5
    QString comment;
    bool operator==(const ChatRate &) const = default;
    static constexpr auto fields()
    {
        using S = ChatRate;
        return FieldList{field("visitor", &S::visitor), field("key", &S::key),
                         field("score", &S::score), field("comment", &S::comment)};
    }
};

/// chat.leave: the customer no longer waits for a person. Answered with {}.
struct ChatLeave
{
    QString visitor; ///< over HTTP only
    bool operator==(const ChatLeave &) const = default;
    static constexpr auto fields() { return FieldList{field("visitor", &ChatLeave::visitor)}; }
};

/// The notification chat.lines, and the answer to GET /chat/v1/lines.
struct ChatLines
{
    QList<ChatLine> lines;
    ChatState state;
    bool operator==(const ChatLines &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("lines", &ChatLines::lines), field("state", &ChatLines::state)};
    }
};

} // namespace Wheelhouse
