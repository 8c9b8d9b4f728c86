// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What customers do, on any channel: they write, tap, rate, leave. Starts the conversation when
// there is none, lets the bot answer while the bot owns it, hands over and queues. Everything that
// follows from one message happens in one turn, so the bot can neither speak after a person has
// taken over nor answer one message twice. Domain thread.
#pragma once

#include "backend/service/botturns.h"

namespace Wheelhouse {

struct CustomerMessage
{
    QString customer;
    QString customerName;
    QString channel;
    QString brand;
    QString language; ///< BCP 47 as the channel knows it, may be empty
    QString segment;  ///< as the channel knows it, may be empty
    QString key;      ///< made by the client; required
    QString text;
    QString choice;
    QString source;       ///< see ConversationStarted::source
    bool greeted = false; ///< has read the bot's greeting already: the conversation begins with it
};

class Conversations
{
public:
    Conversations(Recorder &recorder, const Bots &bots)
        : m_recorder(recorder)
        , m_bots(bots)
        , m_turns(recorder, bots)
    {}

    BotTurns &bots() { return m_turns; }

    static constexpr qsizetype longestText = 120'000; ///< UTF-16 units
    static constexpr qsizetype longestComment = 4'000;

    /// Takes a message in and does all that follows. A repeated key changes nothing and answers
    /// what it answered the first time.
    /// Errors: Invalid (no key, no text), TooLarge (over longestText).
    Result<TakenMessage> say(const CustomerMessage &message);

    /// 1 to 5 for the customer's latest conversation, once it is closed; a second rating replaces
    /// nothing and is answered as done.
    Result<void> rate(const QString &customer, int score, const QString &comment);

    /// The customer gives up waiting.
    Result<void> leave(const QString &customer);

    /// Gives waiting conversations to agents with a free slot; returns how many.
    int assignWaiting();

    struct Patience
    {
        qint64 botSilentMs = 30 * 60'000;        ///< bot's turn, customer silent: closed
        qint64 agentSilentMs = 24 * 3'600'000LL; ///< agent's turn, nobody writes: closed
        qint64 closedKeptMs = 10 * 60'000;       ///< in memory; later it is read from the store
    };
    /// Closes what has been silent for too long; called about once a second.
    void closeSilent(const Patience &patience);

private:
    QString startFor(const CustomerMessage &message);
    void closeNow(const QString &conversation, const Actor &actor, CloseReason reason);

    Recorder &m_recorder;
    const Bots &m_bots;
    BotTurns m_turns;
};

} // namespace Wheelhouse
