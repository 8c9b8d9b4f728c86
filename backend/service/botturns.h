// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/bots.h"
#include "backend/service/recorder.h"
#include "core/dialog/actioncall.h"

#include <functional>

namespace Wheelhouse {

/// True while the conversation is a bot's: open, and neither handed over nor taken over.
bool botMaySpeak(const FloorConversation &conversation);

/// The one place where bots speak. What the interpreter says becomes events, each with the version
/// that said it, as long as the conversation is the bot's; when a person has taken over meanwhile
/// nothing is said. A message is answered once: what comes after an action's answer belongs to the
/// same turn. Domain thread.
class BotTurns
{
public:
    /// To be carried out once everything recorded so far is durable.
    using CallAction = std::function<void(const QString &conversation, const ActionCall &)>;

    BotTurns(Recorder &recorder, const Bots &bots) : m_recorder(recorder), m_bots(bots) {}
    /// Without one every action fails at once.
    void setActions(CallAction call) { m_call = std::move(call); }

    /// The customer has read the bot's greeting already.
    void greet(const QString &conversation, const QString &language);
    void answer(const QString &conversation, const DialogInput &input);
    /// Also for one that can no longer come: then with a failure.
    void actionAnswered(const QString &conversation, const ActionResult &result);
    /// Answers, as failed, for the actions that were under way when the last process ended.
    void giveUpLostActions();

    /// What a customer in this queue is told now; 0: not known.
    qint64 waitFor(const QString &queueId) const;
    /// Gives the conversation to people without a word of the bot.
    void queue(const QString &conversation);

private:
    void take(const QString &conversation, const LiveBot &bot, DialogInput input);
    void record(const QString &conversation, const LiveBot &bot, const DialogTurn &turn,
                const QString &answers);
    void putInQueue(const QString &conversation);

    Recorder &m_recorder;
    const Bots &m_bots;
    CallAction m_call;
};

} // namespace Wheelhouse
