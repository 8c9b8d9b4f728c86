// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"
#include "core/match/frustration.h"

#include <QMap>

namespace Wheelhouse {

/// What was said, for the person who takes over.
struct DialogLine
{
    ActorKind from = ActorKind::Customer;
    QString text;
    bool operator==(const DialogLine &) const = default;
};

/// Where a bot's conversation stands: a fold of its events, so that it survives a restart. It holds
/// paths of steps, not steps, so that it survives a new version of the script: the interpreter
/// looks them up in the version it is given, and a path that is gone leads to a safe place.
struct DialogState
{
    QString conversation;
    QString language; ///< BCP 47; what the customer last wrote in, as far as it can be told
    QString segment;  ///< of the customer, see ConversationStarted
    QString topic;
    BotTurn lastTurn = BotTurn::Greeting; ///< of the bot's last message; see `spoke`
    bool spoke = false;                   ///< the bot has said something
    QString lastStep;                     ///< of the bot's last message
    QString place;               ///< path "topic/step" of the last step of the script that was said
    QList<Choice> offered;       ///< the choices the customer can see
    QMap<QString, int> answered; ///< how often each step was given
    int unsureInRow = 0;
    int invalidInRow = 0; ///< answers to a question that did not fit
    QMap<QString, QString> variables;
    QString waitingCall;        ///< id of the action that is under way, else empty
    QString waitingStep;        ///< its path
    int calls = 0;              ///< actions called so far
    std::optional<bool> solved; ///< as the customer said last about this topic
    FrustrationCourse frustration;
    qint64 unansweredSinceMs = 0; ///< of the first message the bot has not answered; 0: none
    QString lastMessage;          ///< id of the customer's last message
    QString lastAnsweredMessage;  ///< id of the customer's message the bot answered last
    bool handedOver = false;
    bool closed = false;
    QList<DialogLine> lines; ///< the last `dialogLinesKept`
    bool operator==(const DialogState &) const = default;
};

inline constexpr qsizetype dialogLinesKept = 20;

/// How fed up the customer is with a message of his at `atMs` that is not yet applied.
FrustrationCourse frustrationWith(const DialogState &state, const CustomerWrote &wrote,
                                  qint64 atMs);

/// Events of one conversation, in order. Those that are not part of a dialog change nothing.
void apply(DialogState &state, const Event &event);

} // namespace Wheelhouse
