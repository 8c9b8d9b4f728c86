// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the conversations of the generated history go: from the first message through bot, queue and
// agents to the rating. What happens next is always planned on a timer, so everything comes out in
// time order.
#pragma once

#include "backend/demo/arrivalplan.h"
#include "backend/demo/demodesk.h"
#include "backend/demo/demopen.h"
#include "backend/demo/demotimers.h"

#include <deque>

namespace Wheelhouse {

class DemoFlow
{
public:
    DemoFlow(DemoPen &pen, DemoDesk &desk, quint64 seed) : m_pen(pen), m_desk(desk), m_random(seed)
    {}

    /// Serves the brand's new conversations from now on.
    void setBot(int brand, DemoBot *bot) { m_bots[size_t(brand)] = bot; }

    void arrive(const DemoArrival &arrival);
    /// Somebody has a slot now, or a customer waits: gives what can be given.
    void assign(qint64 nowMs);

    bool empty() const { return m_timers.empty(); }
    qint64 nextMs() const { return m_timers.nextMs(); }
    /// Does what is due next.
    void step();

    /// An agent has finished the last conversation after the end of the shift.
    using OnGone = std::function<void(int agent, qint64 nowMs)>;
    void setOnGone(OnGone gone) { m_gone = std::move(gone); }

private:
    enum class Action {
        BotSpeaks,
        CustomerSpeaks,
        BotTimesOut,
        Grumbles,
        GivesUp,
        AgentSpeaks,
        CustomerReplies,
        CallEnds,
        AgentCloses,
        Rates
    };
    struct Known
    {
        QString id;
        QString name;
        QString language;
        QString topic;
    };

    void plan(int number, qint64 atMs, Action action);
    void meet(DemoTalk &talk, const DemoContact &contact, qint64 nowMs);
    void say(DemoTalk &talk, qint64 nowMs, const QString &text, const QString &choice);
    void hear(int number, qint64 nowMs);
    void letBotSpeak(int number, qint64 nowMs);
    void queue(int number, qint64 nowMs, HandoverReason reason, const QString &summary);
    void phone(int number, qint64 nowMs);
    void letAgentSpeak(int number, qint64 nowMs);
    void agentWrites(DemoTalk &talk, qint64 nowMs, const Phrases &texts);
    void planAgent(int number, qint64 nowMs, double medianMs);
    bool transfer(int number, qint64 nowMs);
    void closeByAgent(int number, qint64 nowMs);
    void release(DemoTalk &talk, qint64 nowMs);
    void close(int number, qint64 nowMs, const Actor &actor, CloseReason reason);
    RatingGiven ratingAfter(const DemoTalk &talk, bool asked);
    void end(int number);

    DemoPen &m_pen;
    DemoDesk &m_desk;
    Random m_random;
    std::array<DemoBot *, 2> m_bots{};
    DemoTalks m_talks;
    DemoTimers<Action> m_timers;
    std::deque<Known> m_recent; ///< customers who may come back
    OnGone m_gone;
};

} // namespace Wheelhouse
