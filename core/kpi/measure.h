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
///   close  the slot of the last close
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
};
inline constexpr int measureCount = int(Measure::Handling) + 1;

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
                                      "handling"};
    static_assert(names.size() == measureCount);
};

} // namespace Wheelhouse
