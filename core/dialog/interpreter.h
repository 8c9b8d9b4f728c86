// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a bot says. Pure: the same script, state and input give the same turn, live, in a preview
// and in a replay.
#pragma once

#include "core/dialog/dialogstate.h"
#include "core/dialog/script.h"
#include "core/match/matcher.h"

#include <optional>

namespace Wheelhouse {

struct DialogInput
{
    QString messageId;
    QString text;
    QString choice;            ///< id of the quick reply that was tapped, empty when typed
    QString language;          ///< of the customer's page; what the text itself shows wins
    qint64 expectedWaitMs = 0; ///< what a hand-over may promise now; 0: not known
    bool insideHours = true;   ///< people are at work
};

struct BotSay
{
    QString text;
    BotTurn turn = BotTurn::Answer;
    QString step; ///< path in the script: "payment/declined", or the name of the text
    double confidence = 0;
    QList<Choice> choices;
    qint64 promisedMs = 0; ///< the wait that `text` promises; 0: none
    bool operator==(const BotSay &) const = default;
};

/// Everything that follows from one message. Nothing at all when it was answered already, or the
/// conversation is no longer the bot's.
struct DialogTurn
{
    QList<BotSay> says;
    QString topic; ///< recognised by this message, else empty
    double confidence = 0;
    std::optional<bool> solved;             ///< the customer said so
    std::optional<HandoverReason> handover; ///< after the says
    QString summary;                        ///< with a hand-over: the whole context for the person
    bool close = false;                     ///< after the says, as Confirmed
    bool operator==(const DialogTurn &) const = default;
};

/// `state` may or may not have the message applied already.
DialogTurn respond(const Script &script, const Matcher &matcher, const DialogState &state,
                   const DialogInput &input);

/// What a bot says when somebody comes in without a word.
DialogTurn greeting(const Script &script, const QString &language);

} // namespace Wheelhouse
