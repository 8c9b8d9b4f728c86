// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to scripts: bodies of events, see event.h. `key` is the one the client made for the
// command: the same key again changes nothing. The head's actor is who did it; the system itself
// when a pilot is withdrawn or an outage card expires by itself.
#pragma once

#include "core/base/fields.h"

#include <optional>

namespace Wheelhouse {

/// Whom a pilot version speaks to: customers of the channel and the brand (empty: of any), and of
/// those `percent`, chosen by customer for good.
struct PilotScope
{
    QString channel;
    QString brand;
    double percent = 100;
    bool operator==(const PilotScope &) const = default;
    static constexpr auto fields()
    {
        using S = PilotScope;
        return FieldList{field("channel", &S::channel), field("brand", &S::brand),
                         field("percent", &S::percent)};
    }
};

/// The head carries the version ("radek@3").
struct ScriptPublished
{
    QString bot;
    QString note;
    QJsonObject script;
    std::optional<PilotScope> pilot; ///< none: for all
    int revision = 0;                ///< of the draft it was made from; 0: of none
    QString key;
    static constexpr auto fields()
    {
        using S = ScriptPublished;
        return FieldList{field("bot", &S::bot),           field("note", &S::note),
                         field("script", &S::script),     field("pilot", &S::pilot),
                         field("revision", &S::revision), field("key", &S::key)};
    }
};

/// A bot's draft, whole, as it is from now on.
struct ScriptDrafted
{
    QString bot;
    QString note;
    QJsonObject script;
    QString key;
    static constexpr auto fields()
    {
        using S = ScriptDrafted;
        return FieldList{field("bot", &S::bot), field("note", &S::note),
                         field("script", &S::script), field("key", &S::key)};
    }
};

/// The pilot version, named by the head, speaks to all from now on.
struct ScriptPromoted
{
    QString bot;
    QString key;
    static constexpr auto fields()
    {
        using S = ScriptPromoted;
        return FieldList{field("bot", &S::bot), field("key", &S::key)};
    }
};

/// The version named by the head, live or a pilot, speaks to nobody any more; `toVersion` speaks in
/// its place.
struct ScriptRetreated
{
    QString bot;
    QString toVersion;
    QString reason;
    QString key;
    static constexpr auto fields()
    {
        using S = ScriptRetreated;
        return FieldList{field("bot", &S::bot), field("to_version", &S::toVersion),
                         field("reason", &S::reason), field("key", &S::key)};
    }
};

/// A topic beside the script, for all versions of the bot, until it is closed.
struct OutageOpened
{
    QString bot;
    QString outage; ///< id; the topic has it too
    QString title;
    QStringList phrases;
    QJsonObject texts; ///< by language
    qint64 expiresAtMs = 0;
    QString key;
    bool operator==(const OutageOpened &) const = default;
    static constexpr auto fields()
    {
        using S = OutageOpened;
        return FieldList{field("bot", &S::bot),     field("outage", &S::outage),
                         field("title", &S::title), field("phrases", &S::phrases),
                         field("texts", &S::texts), field("expires_at_ms", &S::expiresAtMs),
                         field("key", &S::key)};
    }
};

struct OutageClosed
{
    QString bot;
    QString outage;
    bool expired = false; ///< by itself
    static constexpr auto fields()
    {
        using S = OutageClosed;
        return FieldList{field("bot", &S::bot), field("outage", &S::outage),
                         field("expired", &S::expired)};
    }
};

/// Somebody at the desk says the bot took a customer's message for something it is not; or takes
/// that back. The head carries the conversation.
struct MessageMarked
{
    QString message; ///< the customer's
    bool wrong = false;
    QString bot;
    static constexpr auto fields()
    {
        using S = MessageMarked;
        return FieldList{field("message", &S::message), field("wrong", &S::wrong),
                         field("bot", &S::bot)};
    }
};

/// What a trainer makes of a message.
enum class TrainingDecision {
    Assign,   ///< it means this topic
    NewTopic, ///< it means a topic that does not exist yet
    Noise,    ///< it means no topic
    People    ///< whoever writes this goes to a person
};
template <> struct EnumNames<TrainingDecision>
{
    static constexpr std::array names{"assign", "new_topic", "noise", "people"};
};

/// Changes the bot's draft and adds a regression case. Decided anew, the later one holds.
struct TrainingDecided
{
    QString bot;
    QString conversation;
    QString message;
    QString text;
    QString language;
    TrainingDecision decision = TrainingDecision::Assign;
    QString topic;
    QString title; ///< of a new topic
    QString key;
    bool operator==(const TrainingDecided &) const = default;
    static constexpr auto fields()
    {
        using S = TrainingDecided;
        return FieldList{field("bot", &S::bot),
                         field("conversation", &S::conversation),
                         field("message", &S::message),
                         field("text", &S::text),
                         field("language", &S::language),
                         field("decision", &S::decision),
                         field("topic", &S::topic),
                         field("title", &S::title),
                         field("key", &S::key)};
    }
};

struct TrainingUndone
{
    QString bot;
    QString conversation;
    QString message;
    QString key;
    static constexpr auto fields()
    {
        using S = TrainingUndone;
        return FieldList{field("bot", &S::bot), field("conversation", &S::conversation),
                         field("message", &S::message), field("key", &S::key)};
    }
};

} // namespace Wheelhouse
