// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"
#include "core/kpi/dims.h"
#include "core/kpi/offhours.h"
#include "core/kpi/returns.h"

namespace Wheelhouse {

enum class VisitEnd { Waiting, Answered, Abandoned, Left };
template <> struct EnumNames<VisitEnd>
{
    static constexpr std::array names{"waiting", "answered", "abandoned", "left"};
};

/// One stay in a queue.
struct QueueVisit
{
    qint64 enteredMs = 0;
    qint64 endedMs = 0; ///< 0 while it waits
    VisitEnd end = VisitEnd::Waiting;
    bool operator==(const QueueVisit &) const = default;
    static constexpr auto fields()
    {
        using S = QueueVisit;
        return FieldList{field("entered_ms", &S::enteredMs), field("ended_ms", &S::endedMs),
                         field("end", &S::end)};
    }
};

/// All that the KPIs need to know of one conversation: the fold of its events. Times are instants;
/// 0 stands for "did not happen". Times are kept as they were told, however odd; it is
/// contributions() that leaves out durations that would be negative and counts them as broken.
struct ContactFacts
{
    ContactDims dims;
    qint64 startedMs = 0;       ///< of ConversationStarted; without one a contact counts nowhere
    QString firstMessage;       ///< id of the customer's first message, in log order
    qint64 firstCustomerMs = 0; ///< and its time
    qint64 firstReplyMs = 0;    ///< earliest reply to it, by bot or agent (hotline: answered)
    qint64 firstAgentReplyMs = 0;
    qint64 wantedPersonMs = 0;   ///< first hand-over or stay in a queue
    qint64 personMs = 0;         ///< earliest message of an agent (hotline: answered)
    qint64 promisedAtMs = 0;     ///< when the customer was first told how long it takes
    qint64 promisedMs = 0;       ///< and how long, from then
    qint64 lastWroteMs = 0;      ///< latest message of anyone
    qint64 stretchWroteMs = 0;   ///< the same since it was last opened
    qint64 lastAskedMs = 0;      ///< latest message of the customer
    qint64 waitingMs = 0;        ///< the customer waits for a reply since
    QList<qint64> botWaitsMs;    ///< waits that the bot ended
    QList<qint64> personWaitsMs; ///< and an agent
    QList<qint64> unrepliedMs;   ///< and a close
    int windowsMissed = 0; ///< of all three: ended messagingWindowMs after lastAskedMs, or later
    bool botInvolved = false;
    bool botAnswered = false;
    bool botLost = false; ///< its last turn was "not understood"
    bool humanJoined = false;
    bool handedOver = false;    ///< for another reason than a limit or want of a bot
    bool botHandedOver = false; ///< so, and not by an agent who joined
    bool limited = false;       ///< handed over only because of a limit or for want of a bot
    bool letGo = false;         ///< handed over, for whatever reason
    HandoverReason letGoFor = HandoverReason::Asked; ///< the first time
    qint64 letGoMs = 0;                              ///< and when
    bool confirmed = false;
    bool denied = false;      ///< the last word on it was "not solved"
    qint64 saidSolvedMs = 0;  ///< when that word was said
    qint64 topicMs = 0;       ///< when the topic was recognised
    int transfers = 0;        ///< after an agent had it
    QList<QueueVisit> visits; ///< in log order
    qint64 heldSinceMs = 0;   ///< an agent holds it since
    qint64 handlingMs = 0;    ///< in the hands of agents, up to heldSinceMs
    int holds = 0;            ///< how often an agent took it
    int brokenHolds = 0;      ///< holds that would have been negative
    QString agent;            ///< who held it or wrote in it last
    bool severalAgents = false;
    qint64 assignedMs = 0;         ///< an agent has it since and has not written yet
    QString assignedTo;            ///< and who that is
    QList<qint64> assignedWaitsMs; ///< from being given a contact to the agent's first message
    qint64 ratingAskedMs = 0;      ///< first time
    qint64 ratedMs = 0;            ///< latest rating, by its time
    int score = 0;                 ///< 1 to 5; 0: not rated
    QList<qint64> starsMs;   ///< of a review of an app: when it was given stars, and how many, ...
    qint64 closedMs = 0;     ///< 0 while open, and again when reopened
    qint64 firstEndedMs = 0; ///< end of the first stretch in which it was open
    qint64 openSinceMs = 0;
    qint64 openMs = 0;       ///< stretches in which it was open, up to openSinceMs
    int brokenStretches = 0; ///< stretches that would have been negative
    CloseReason closeReason = CloseReason::ByAgent;
    int reopened = 0;
    QList<qint64> lullsMs; ///< closed, opened again, closed, opened again
    ReturnVerdict beside;  ///< what the customer's other contacts make of it; set from outside
    OffHours offHours;     ///< and what the business hours do
    bool operator==(const ContactFacts &) const = default;
    static constexpr auto fields()
    {
        using S = ContactFacts;
        return FieldList{field("dims", &S::dims),
                         field("started_ms", &S::startedMs),
                         field("first_message", &S::firstMessage),
                         field("first_customer_ms", &S::firstCustomerMs),
                         field("first_reply_ms", &S::firstReplyMs),
                         field("first_agent_reply_ms", &S::firstAgentReplyMs),
                         field("wanted_person_ms", &S::wantedPersonMs),
                         field("person_ms", &S::personMs),
                         field("promised_at_ms", &S::promisedAtMs),
                         field("promised_ms", &S::promisedMs),
                         field("last_wrote_ms", &S::lastWroteMs),
                         field("stretch_wrote_ms", &S::stretchWroteMs),
                         field("last_asked_ms", &S::lastAskedMs),
                         field("waiting_ms", &S::waitingMs),
                         field("bot_waits_ms", &S::botWaitsMs),
                         field("person_waits_ms", &S::personWaitsMs),
                         field("unreplied_ms", &S::unrepliedMs),
                         field("windows_missed", &S::windowsMissed),
                         field("bot_involved", &S::botInvolved),
                         field("bot_answered", &S::botAnswered),
                         field("bot_lost", &S::botLost),
                         field("human_joined", &S::humanJoined),
                         field("handed_over", &S::handedOver),
                         field("bot_handed_over", &S::botHandedOver),
                         field("limited", &S::limited),
                         field("let_go", &S::letGo),
                         field("let_go_for", &S::letGoFor),
                         field("let_go_ms", &S::letGoMs),
                         field("confirmed", &S::confirmed),
                         field("denied", &S::denied),
                         field("said_solved_ms", &S::saidSolvedMs),
                         field("topic_ms", &S::topicMs),
                         field("transfers", &S::transfers),
                         field("visits", &S::visits),
                         field("held_since_ms", &S::heldSinceMs),
                         field("handling_ms", &S::handlingMs),
                         field("holds", &S::holds),
                         field("broken_holds", &S::brokenHolds),
                         field("agent", &S::agent),
                         field("several_agents", &S::severalAgents),
                         field("assigned_ms", &S::assignedMs),
                         field("assigned_to", &S::assignedTo),
                         field("assigned_waits_ms", &S::assignedWaitsMs),
                         field("rating_asked_ms", &S::ratingAskedMs),
                         field("rated_ms", &S::ratedMs),
                         field("score", &S::score),
                         field("stars_ms", &S::starsMs),
                         field("closed_ms", &S::closedMs),
                         field("first_ended_ms", &S::firstEndedMs),
                         field("open_since_ms", &S::openSinceMs),
                         field("open_ms", &S::openMs),
                         field("broken_stretches", &S::brokenStretches),
                         field("close_reason", &S::closeReason),
                         field("reopened", &S::reopened),
                         field("lulls_ms", &S::lullsMs),
                         field("beside", &S::beside),
                         field("off_hours", &S::offHours)};
    }
};

/// Takes the next event of the conversation, in log order, into its facts; an event of another kind
/// (users, scripts, presence) changes nothing. What it makes of disorder:
/// - a reply counts as first response when it follows the customer's first message in the log and
///   names that message, or none, as the one it answers; of several the earliest by clock counts;
/// - closing what is closed changes nothing; a customer's message, a queue or an agent who takes it
///   reopens it when later than the close; one whose clock is earlier came late and does not;
/// - a stretch that ended because nobody wrote any more ends with its last message, and with the
///   close when it has none;
/// - an exchange begins with the customer's first message after a reply, or when he is handed over
/// or
///   queued with nothing left to reply to (an agent who joins of his own accord asks for nobody);
///   an agent's message ends it, or one of the bot that is neither greeting nor hand-over, the
///   latter only until a person is wanted; the customer's word that it is solved ends it as no
///   case; a message that came late to a closed contact begins none;
/// - of ratings, topics and words on "solved" the latest by clock holds.
void apply(ContactFacts &facts, const Event &event);

/// The stars that a review had when it was first replied to: of those given before that the latest
/// by clock. None: it had none, or was not replied to.
std::optional<int> starsBeforeReply(const ContactFacts &facts);

/// When a closed contact ended: with its last message when it fell silent, else with the close.
qint64 endOf(const ContactFacts &facts);

} // namespace Wheelhouse
