// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a bot says. Pure: the same script, state and input give the same turn, live, in a preview
// and in a replay. It never waits: where a script asks another system, the turn ends with the
// request, and the answer comes in as an input of its own.
#pragma once

#include "core/dialog/actioncall.h"
#include "core/dialog/dialogstate.h"
#include "core/dialog/script.h"
#include "core/match/bands.h"
#include "core/match/matcher.h"

namespace Wheelhouse {

struct DialogInput
{
    QString messageId;
    QString text;
    QString choice;            ///< id of the quick reply that was tapped, empty when typed
    QString language;          ///< of the customer's page; what the text itself shows wins
    qint64 expectedWaitMs = 0; ///< what a hand-over may promise now; 0: not known
    bool asksRating = true;    ///< drawn for it; else steps that ask are passed over
    bool insideHours = true;   ///< people are at work; the script's own hours win
    QString channel;
    QString segment;
    qint64 customerSinceMs = -1; ///< age of the customer; -1: not known
    qint64 nowMs = 0;            ///< for hours, times and dates; 0: not known
    Bands bands{0.5, 0.25};      ///< of the matcher, at the script's precision
    /// The answer to DialogTurn::action, in place of a message: all message fields are ignored.
    std::optional<ActionResult> actionResult;
};

struct BotSay
{
    QString text;
    BotTurn turn = BotTurn::Answer;
    QString step; ///< path in the script: "payment/declined", or the name of the text
    double confidence = 0;
    QList<Choice> choices;
    qint64 promisedMs = 0; ///< the wait that `text` promises; 0: none
    QString reason;        ///< see SayReason
    bool operator==(const BotSay &) const = default;
};

/// Everything that follows from one input, in the order in which it is to be recorded (turnEvents
/// does it). Nothing at all when the message was answered already, the conversation is no longer
/// the bot's, or the action's answer is not waited for.
struct DialogTurn
{
    std::optional<ActionAnswered> answered; ///< what the answer of an action was worth
    std::optional<bool> solved;             ///< the customer said so
    QString topic;                          ///< recognised by this message, else empty
    double confidence = 0;
    QList<VariableSet> variables; ///< given by the customer
    std::optional<int> rating;    ///< 1 to 5, given by the customer
    QList<BotSay> says;
    bool askedRating = false;
    std::optional<ActionCall> action;       ///< to be called; its answer is the next input
    std::optional<HandoverReason> handover; ///< after the says
    QString summary;                        ///< with a hand-over: the whole context for the person
    bool close = false;                     ///< after the says, as Confirmed
    bool operator==(const DialogTurn &) const = default;
};

/// `state` may or may not have the message applied already; the answer of an action must not be.
/// An action whose answer can no longer come (a restart) is answered with a failure: else the
/// customer would wait until he writes again.
DialogTurn respond(const Script &script, const Matcher &matcher, const DialogState &state,
                   const DialogInput &input);

/// What a bot says when somebody comes in without a word.
DialogTurn greeting(const Script &script, const QString &language, const QString &channel = {});

// Every way ends.
inline constexpr int timesOfOneStep = 2;  ///< the third time a person takes over
inline constexpr int movesATurn = 50;     ///< over steps that say nothing
inline constexpr qsizetype saysATurn = 6; ///< beside the greeting and the hand-over
inline constexpr int callsAConversation = 20;

} // namespace Wheelhouse
