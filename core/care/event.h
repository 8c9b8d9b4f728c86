// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that happens is one of these. An event is a head (when, who, which conversation) and a
// body that says what; the body's type is the event's kind. Bodies are append-only: a field may be
// added with a default, never renamed or given another meaning, because the log is for ever.
#pragma once

#include "core/base/fields.h"
#include "core/care/hoursevents.h"
#include "core/care/scriptevents.h"
#include "core/care/settingevents.h"
#include "core/care/shiftevents.h"

#include <QString>

#include <variant>

namespace Wheelhouse {

enum class ActorKind { Customer, Bot, Agent, System };
template <> struct EnumNames<ActorKind>
{
    static constexpr std::array names{"customer", "bot", "agent", "system"};
};

struct Actor
{
    ActorKind kind = ActorKind::System;
    QString id; ///< customer, bot or user id; empty for the system itself
    bool operator==(const Actor &) const = default;
};

/// A button under a message: `id` goes back to the script, `label` is what the customer sees.
struct Choice
{
    QString id;
    QString label;
    bool operator==(const Choice &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("id", &Choice::id), field("label", &Choice::label)};
    }
};

/// What a bot's message is for. Only an Answer counts as an answer (kpi.md, rung 4).
enum class BotTurn { Greeting, Answer, Question, ConfirmSolved, Handover, NotUnderstood, Farewell };
template <> struct EnumNames<BotTurn>
{
    static constexpr std::array names{"greeting", "answer",         "question", "confirm_solved",
                                      "handover", "not_understood", "farewell"};
};

enum class HandoverReason {
    Asked,
    NotUnderstood,
    Sensitive,
    Loop,
    NotSolved,
    Rule,
    NoBot,
    Limit,
    Joined,    ///< a person joined of their own accord
    Frustrated ///< the customer is getting angry
};
template <> struct EnumNames<HandoverReason>
{
    static constexpr std::array names{"asked",      "not_understood", "sensitive", "loop",
                                      "not_solved", "rule",           "no_bot",    "limit",
                                      "joined",     "frustrated"};
};

enum class CloseReason {
    Confirmed, ///< the customer said it is solved
    ByAgent,   ///< an agent closed it
    Silent,    ///< nobody wrote for the channel's time-out
    HungUp,    ///< a call that ended after it was served
    Abandoned, ///< the customer left the queue
    Phantom    ///< a call that never reached the queue in earnest; outside every ratio
};
template <> struct EnumNames<CloseReason>
{
    static constexpr std::array names{"confirmed", "by_agent",  "silent",
                                      "hung_up",   "abandoned", "phantom"};
};

enum class Presence { Offline, Away, Online };
template <> struct EnumNames<Presence>
{
    static constexpr std::array names{"offline", "away", "online"};
};

/// First event of every conversation; the head carries customer and channel.
struct ConversationStarted
{
    QString brand;
    QString bot;      ///< empty: no bot serves this conversation
    QString language; ///< BCP 47, empty when unknown
    QString customerName;
    QString source;  ///< empty for live traffic, else "import", "demo", "replay"
    QString segment; ///< of the customer, as his page says; empty when unknown
    static constexpr auto fields()
    {
        using S = ConversationStarted;
        return FieldList{field("brand", &S::brand),       field("bot", &S::bot),
                         field("language", &S::language), field("customer_name", &S::customerName),
                         field("source", &S::source),     field("segment", &S::segment)};
    }
};

struct CustomerWrote
{
    QString message; ///< id, unique in the conversation
    QString key;     ///< made by the customer's client; the same key twice is the same message
    QString text;
    QString choice; ///< id of the quick reply that was tapped, empty when typed
    static constexpr auto fields()
    {
        using S = CustomerWrote;
        return FieldList{field("message", &S::message), field("key", &S::key),
                         field("text", &S::text), field("choice", &S::choice)};
    }
};

struct BotWrote
{
    QString message;
    QString text;
    QString answers; ///< id of the customer's message it answers; empty for a greeting of its own
    BotTurn turn = BotTurn::Answer;
    QString step; ///< path of the step in the script
    double confidence = 0;
    QList<Choice> choices;
    qint64 promisedMs = 0; ///< when a person will come, as a wait from now; 0 = no promise made
    QString reason;        ///< why it said so: SayReason of core/dialog/sayreason.h
    static constexpr auto fields()
    {
        using S = BotWrote;
        return FieldList{field("message", &S::message), field("text", &S::text),
                         field("answers", &S::answers), field("turn", &S::turn),
                         field("step", &S::step),       field("confidence", &S::confidence),
                         field("choices", &S::choices), field("promised_ms", &S::promisedMs),
                         field("reason", &S::reason)};
    }
};

struct AgentWrote
{
    QString message;
    QString text;
    QString key;     ///< made by the agent's client; the same key twice is the same message
    QString answers; ///< id of the message it answers when the channel says so, else empty
    static constexpr auto fields()
    {
        using S = AgentWrote;
        return FieldList{field("message", &S::message), field("text", &S::text),
                         field("key", &S::key), field("answers", &S::answers)};
    }
};

/// The head carries the topic.
struct TopicRecognised
{
    double confidence = 0;
    static constexpr auto fields()
    {
        return FieldList{field("confidence", &TopicRecognised::confidence)};
    }
};

struct CustomerConfirmed
{
    bool solved = false;
    static constexpr auto fields()
    {
        return FieldList{field("solved", &CustomerConfirmed::solved)};
    }
};

/// The bot lets go: from here on no bot speaks in this conversation.
struct HandedOver
{
    HandoverReason reason = HandoverReason::Asked;
    QString summary; ///< what the person who takes over should know, in the customer's words
    static constexpr auto fields()
    {
        using S = HandedOver;
        return FieldList{field("reason", &S::reason), field("summary", &S::summary)};
    }
};

struct Queued
{
    QString queue;
    qint64 expectedWaitMs = 0; ///< as told to the customer; 0 = not known
    static constexpr auto fields()
    {
        return FieldList{field("queue", &Queued::queue),
                         field("expected_wait_ms", &Queued::expectedWaitMs)};
    }
};

/// An agent became the owner. On the hotline this is the moment the call is answered.
struct Assigned
{
    QString agent;
    QString team;
    static constexpr auto fields()
    {
        return FieldList{field("agent", &Assigned::agent), field("team", &Assigned::team)};
    }
};

/// Away from an agent, to a named colleague or back to a queue (exactly one of the two is set).
struct Transferred
{
    QString toAgent;
    QString toQueue;
    QString reason;
    static constexpr auto fields()
    {
        using S = Transferred;
        return FieldList{field("to_agent", &S::toAgent), field("to_queue", &S::toQueue),
                         field("reason", &S::reason)};
    }
};

struct Closed
{
    CloseReason reason = CloseReason::ByAgent;
    static constexpr auto fields() { return FieldList{field("reason", &Closed::reason)}; }
};

struct RatingAsked
{
    static constexpr auto fields() { return FieldList{}; }
};

struct RatingGiven
{
    int score = 0; ///< 1 (bad) to 5 (good)
    QString comment;
    static constexpr auto fields()
    {
        return FieldList{field("score", &RatingGiven::score),
                         field("comment", &RatingGiven::comment)};
    }
};

/// The actor's own presence, or another agent's when a supervisor sets it.
struct PresenceSet
{
    QString agent;
    Presence presence = Presence::Offline;
    static constexpr auto fields()
    {
        return FieldList{field("agent", &PresenceSet::agent),
                         field("presence", &PresenceSet::presence)};
    }
};

/// How many conversations an agent holds at once.
struct LimitSet
{
    QString agent;
    int chats = 0;
    static constexpr auto fields()
    {
        return FieldList{field("agent", &LimitSet::agent), field("chats", &LimitSet::chats)};
    }
};

/// Something worth a mark on the time axis: a premiere, an outage, a surge.
struct Annotated
{
    QString label;
    QString text;
    static constexpr auto fields()
    {
        return FieldList{field("label", &Annotated::label), field("text", &Annotated::text)};
    }
};

enum class Role { Agent, Supervisor, Planner, Editor, Director, Admin };
template <> struct EnumNames<Role>
{
    static constexpr std::array names{"agent",  "supervisor", "planner",
                                      "editor", "director",   "admin"};
};

/// A user as it is from now on. `passwordHash` is Argon2id; empty: signs in by token only.
struct UserSaved
{
    QString user;
    QString name;
    QString team;
    QList<Role> roles;
    QString passwordHash;
    bool active = true;
    static constexpr auto fields()
    {
        using S = UserSaved;
        return FieldList{field("user", &S::user),
                         field("name", &S::name),
                         field("team", &S::team),
                         field("roles", &S::roles),
                         field("password_hash", &S::passwordHash),
                         field("active", &S::active)};
    }
};

/// The bot asks another system; the conversation waits for the answer.
struct ActionCalled
{
    QString call; ///< id, unique in the conversation
    QString step; ///< path of the step in the script
    static constexpr auto fields()
    {
        return FieldList{field("call", &ActionCalled::call), field("step", &ActionCalled::step)};
    }
};

struct ActionAnswered
{
    QString call;
    int status = 0;               ///< of HTTP; 0: there was no answer
    QMap<QString, QString> saved; ///< variables of the dialog, taken from the answer
    QString failure;              ///< why it was of no use; empty: it was
    bool operator==(const ActionAnswered &) const = default;
    static constexpr auto fields()
    {
        using S = ActionAnswered;
        return FieldList{field("call", &S::call), field("status", &S::status),
                         field("saved", &S::saved), field("failure", &S::failure)};
    }
};

/// The customer answered a bot's question.
struct VariableSet
{
    QString name;
    QString value;
    bool operator==(const VariableSet &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("name", &VariableSet::name), field("value", &VariableSet::value)};
    }
};

using EventBody =
    std::variant<ConversationStarted, CustomerWrote, BotWrote, AgentWrote, TopicRecognised,
                 CustomerConfirmed, HandedOver, Queued, Assigned, Transferred, Closed, RatingAsked,
                 RatingGiven, PresenceSet, LimitSet, ScriptPublished, Annotated, UserSaved,
                 ActionCalled, ActionAnswered, VariableSet, ScriptDrafted, ScriptPromoted,
                 ScriptRetreated, OutageOpened, OutageClosed, MessageMarked, TrainingDecided,
                 TrainingUndone, HoursSet, CostAssumed, SurveyShareSet, ShiftsSet, TargetSet>;

struct Event
{
    qint64 seq = 0; ///< place in the log, from 1; 0 while not yet in it
    qint64 atMs = 0;
    Actor actor;
    QString conversation;
    QString customer;
    QString channel; ///< "webchat", "messenger", "phone", "twitter", "email" ...
    QString topic;
    QString scriptVersion;
    EventBody body;
};

/// The kind's name in the log and on the wire: "customer_wrote".
QString eventKind(const EventBody &body);

/// The bot whose script or training an event is about (see scriptevents.h); empty: about none.
QString scriptBot(const EventBody &body);

/// The body as one line of JSON.
QByteArray encodeBody(const EventBody &body);

/// Errors: Corrupt for an unknown kind or a body that does not fit it.
Result<EventBody> decodeBody(const QString &kind, const QByteArray &json);

} // namespace Wheelhouse
