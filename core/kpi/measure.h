// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"

namespace Wheelhouse {

/// What cells count. Stored by number: append only. "Contact" is one conversation; what counts it
/// is in contributions.cpp, and what a slot means is told by the clock:
///   start  the slot in which the contact began
///   queue  the slot in which it entered the queue
///   survey the slot in which the rating was asked for (given, when nobody asked)
///   close  the slot of the last close (ResolvedFirst: the end of the first stretch it was open)
///   event  the slot in which it happened, each time it did
enum class Measure : quint8 {
    Contacts,            ///< start: all, phantoms too
    Phantom,             ///< start: closed as phantom; they count in nothing else but Contacts
    BotInvolved,         ///< start: the bot said more than a greeting or handed over by itself
    BotAnswered,         ///< start: at least one substantive answer
    Confirmed,           ///< start: the customer's last word on it was "solved"
    HandedOver,          ///< start: the bot let go, for another reason than limit or no bot
    HumanJoined,         ///< start: an agent owned it or wrote in it
    BotEnded,            ///< start: BotInvolved and closed
    Contained,           ///< start: BotEnded and no person joined
    Deflected,           ///< start: BotEnded, not handed over, never queued, no person joined
    AutoResolved,        ///< start: Deflected, answered, and confirmed or left silent
    TransferredContacts, ///< start: moved on at least once after an agent had it
    Transfers,           ///< start: how many times
    FirstResponseAny,    ///< start, duration: first message of the customer to first reply to it
    FirstResponseHuman,  ///< start, duration: beginning to first reply of a person
    BrokenClocks,        ///< start: durations left out because they would be negative
    Queued,              ///< queue: visits to a queue
    Answered,            ///< queue, duration: wait of the visits that an agent ended
    AnsweredInTarget,    ///< queue: those within the channel's target
    Abandoned,           ///< queue, duration: wait of those who left, or fell silent, waiting
    RatingAsked,         ///< survey: contacts asked for a rating
    SurveyAnswered,      ///< survey: those of them that gave one
    Rated,               ///< survey: contacts with a rating, asked or not
    RatedPositive,       ///< survey: with 4 or 5
    RatingPoints,        ///< survey: sum of the scores
    Closed,              ///< close: contacts that are closed
    Reopened,            ///< close: those that had been closed before
    Resolved,            ///< close, duration: beginning to end of the answered ones
    Handling,            ///< close, duration: time in the hands of agents, of those that had one
    WantedPerson,        ///< start: handed over, or queued
    HandoffResponse,     ///< start, duration: that moment to the first message of an agent
    NeverAnswered,       ///< start, duration: the same to the end, of those no agent wrote to
    AssignedResponse,    ///< start, duration: a contact given to an agent to his first message
    ExpectationTold,     ///< start, duration: first message to being told how long it takes
    PromiseMade,         ///< start: told so, and a person came or the contact ended
    PromiseKept,         ///< start: those where the person came within the time told
    ConfirmedByBot,      ///< start: AutoResolved, the customer said so
    HandedAsked,         ///< start, as the nine below: first let go for that reason
    HandedNotUnderstood,
    HandedSensitive,
    HandedLoop,
    HandedNotSolved,
    HandedRule,
    HandedNoBot,
    HandedLimit,
    HandedJoined,
    HandedFrustrated,
    AbandonedInTarget, ///< queue: Abandoned within the channel's target
    AbandonedShort,    ///< queue: Abandoned within 5 seconds
    QueueLeft,         ///< queue: visits that ended otherwise than answered or abandoned
    ResolvedFirst,     ///< close: of the first close; duration: beginning to there, answered ones
    OpenTime,          ///< close, duration: all the time it was open, of the answered ones
    ClosedByPeople,    ///< close: closed contacts that a person joined
    ClosedByOne,       ///< close: those closed once, with one agent
    Duplicate,         ///< start: the customer had another on the topic open
    BotResolvedEnded,  ///< close: AutoResolved
    BotResolvedLasted, ///< close: those without a return on the topic within 7 days
    BackSameChannel,   ///< close: those with one, on the same channel
    BackElsewhere,     ///< close: and on another
    Eligible,          ///< start: a bot stood ready for it
    Unaided,           ///< start: BotAnswered, closed, and no person joined
    Lasted,            ///< start: BotResolvedLasted
    CameBack,          ///< start: AutoResolved, with a return
    ReplyBot,          ///< start, duration: each exchange that the bot ended
    ReplyPerson,       ///< start, duration: each that an agent ended
    Unreplied,         ///< start, duration: each that nobody had when it was closed, to the close
    RatingSquares,     ///< survey: sum of the squares of the scores
    CameAgain,         ///< start: the customer began another in the 28 days before
    EarlierContacts,   ///< start: how many
    LoopLost,          ///< start, duration: HandedLoop, first message to there
    StillOpen,         ///< start: those that are not closed
    Reopenings,        ///< event: opened again
    ClosesUndone,      ///< event: closes before Reopenings
    WindowExchanges,   ///< start: exchanges that ended, where platforms close the window to write
    WindowMissed,      ///< start: those of them that ended after it had closed
    Reviews,           ///< start: written reviews of an app
    ReviewsReplied,    ///< start: those with a first reply
    TargetHit,         ///< start: WantedPerson, closed, HandoffResponse within the target
    TargetMissed,      ///< start: closed, later than that, or never
    TargetOpen,        ///< start: open, not answered late
    TargetOpenMissed,  ///< start: open, answered late
    FirstResponseHumanBusiness, ///< start, duration: FirstResponseHuman within business hours
    HandoffResponseBusiness,    ///< start, duration: HandoffResponse likewise
    ResolvedBusiness,           ///< close, duration: Resolved likewise
    BeganOutside,               ///< start: outside business hours
    // Of agents, not of contacts, in milliseconds, each in the slot in which it passed;
    // agenttime.h.
    AgentOnline,     ///< event, time: signed in and there
    AgentAway,       ///< event, time: signed in and away
    AgentBusy,       ///< event, time: AgentOnline with a contact or more
    AgentSlots,      ///< event, time: AgentOnline, times the contacts he may hold
    AgentSlotsTaken, ///< event, time: AgentOnline, times those he holds, up to that many
    AgentHeld,       ///< event, time: AgentOnline, times the contacts he holds
    DraftToLive,     ///< event, duration: first draft since the last publication to the next one
    // Of agents whose shifts are known, in milliseconds, as above; shifttime.h.
    ShiftPlanned,      ///< event, time: of shifts
    ShiftKept,         ///< event, time: of shifts, online
    ShiftExtra,        ///< event, time: online outside of shifts
    StarReviews,       ///< start: ReviewsReplied that had stars before the reply
    StarsBefore,       ///< start: of these, the stars before the reply, added up
    StarsAfter,        ///< start: and the stars now
    StarsChanged,      ///< start: of these, those with other stars now
    StarShiftSquares,  ///< start: of these, the squares of the stars now less those before
    ReviewsStarred,    ///< start: Reviews with stars
    ReviewStars,       ///< start: of these, the stars now, added up
    ReviewStarSquares, ///< start: and their squares
};
inline constexpr int measureCount = int(Measure::ReviewStarSquares) + 1;

template <> struct EnumNames<Measure>
{
    static constexpr std::array names{"contacts",
                                      "phantom",
                                      "bot_involved",
                                      "bot_answered",
                                      "confirmed",
                                      "handed_over",
                                      "human_joined",
                                      "bot_ended",
                                      "contained",
                                      "deflected",
                                      "auto_resolved",
                                      "transferred_contacts",
                                      "transfers",
                                      "first_response_any",
                                      "first_response_human",
                                      "broken_clocks",
                                      "queued",
                                      "answered",
                                      "answered_in_target",
                                      "abandoned",
                                      "rating_asked",
                                      "survey_answered",
                                      "rated",
                                      "rated_positive",
                                      "rating_points",
                                      "closed",
                                      "reopened",
                                      "resolved",
                                      "handling",
                                      "wanted_person",
                                      "handoff_response",
                                      "never_answered",
                                      "assigned_response",
                                      "expectation_told",
                                      "promise_made",
                                      "promise_kept",
                                      "confirmed_by_bot",
                                      "handed_asked",
                                      "handed_not_understood",
                                      "handed_sensitive",
                                      "handed_loop",
                                      "handed_not_solved",
                                      "handed_rule",
                                      "handed_no_bot",
                                      "handed_limit",
                                      "handed_joined",
                                      "handed_frustrated",
                                      "abandoned_in_target",
                                      "abandoned_short",
                                      "queue_left",
                                      "resolved_first",
                                      "open_time",
                                      "closed_by_people",
                                      "closed_by_one",
                                      "duplicate",
                                      "bot_resolved_ended",
                                      "bot_resolved_lasted",
                                      "back_same_channel",
                                      "back_elsewhere",
                                      "eligible",
                                      "unaided",
                                      "lasted",
                                      "came_back",
                                      "reply_bot",
                                      "reply_person",
                                      "unreplied",
                                      "rating_squares",
                                      "came_again",
                                      "earlier_contacts",
                                      "loop_lost",
                                      "still_open",
                                      "reopenings",
                                      "closes_undone",
                                      "window_exchanges",
                                      "window_missed",
                                      "reviews",
                                      "reviews_replied",
                                      "target_hit",
                                      "target_missed",
                                      "target_open",
                                      "target_open_missed",
                                      "first_response_human_business",
                                      "handoff_response_business",
                                      "resolved_business",
                                      "began_outside",
                                      "agent_online",
                                      "agent_away",
                                      "agent_busy",
                                      "agent_slots",
                                      "agent_slots_taken",
                                      "agent_held",
                                      "draft_to_live",
                                      "shift_planned",
                                      "shift_kept",
                                      "shift_extra",
                                      "star_reviews",
                                      "stars_before",
                                      "stars_after",
                                      "stars_changed",
                                      "star_shift_squares",
                                      "reviews_starred",
                                      "review_stars",
                                      "review_star_squares"};
    static_assert(names.size() == measureCount);
};

} // namespace Wheelhouse
