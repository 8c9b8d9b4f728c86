// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"

#include <QMap>

namespace Wheelhouse {

/// What was said, for the person who takes over.
struct DialogLine
{
    ActorKind from = ActorKind::Customer;
    QString text;
    bool operator==(const DialogLine &) const = default;
};

/// Where a bot's conversation stands: a fold of its events, so that it survives a restart.
struct DialogState
{
    QString language; ///< BCP 47; what the customer last wrote in, as far as it can be told
    QString topic;
    BotTurn lastTurn = BotTurn::Greeting; ///< of the bot's last message; see `spoke`
    bool spoke = false;                   ///< the bot has said something
    QString lastStep;
    QList<Choice> offered;       ///< the choices the customer can see
    QMap<QString, int> answered; ///< how often each step was given
    int unsureInRow = 0;
    QString lastMessage;         ///< id of the customer's last message
    QString lastAnsweredMessage; ///< id of the customer's message the bot answered last
    bool handedOver = false;
    bool closed = false;
    QList<DialogLine> lines; ///< the last `dialogLinesKept`
    bool operator==(const DialogState &) const = default;
};

inline constexpr qsizetype dialogLinesKept = 20;

/// Events of one conversation, in order. Those that are not part of a dialog change nothing.
void apply(DialogState &state, const Event &event);

} // namespace Wheelhouse
