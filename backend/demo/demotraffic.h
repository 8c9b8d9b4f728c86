// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/democustomer.h"
#include "backend/service/conversations.h"

#include <QMap>
#include <QTimeZone>

#include <functional>
#include <variant>

namespace Wheelhouse {

struct CustomerSays
{
    CustomerMessage message;
};
struct CustomerRates
{
    QString customer;
    int score = 0;
    QString comment;
};
/// Gives up waiting.
struct CustomerLeaves
{
    QString customer;
};
struct AgentReplies
{
    QString conversation;
    QString agent;
    QString text;
    QString key;
};
struct AgentCloses
{
    QString conversation;
    QString agent;
};
struct AgentTransfers
{
    QString conversation;
    QString agent;
    QString toAgent;
    QString reason;
};
struct PresenceChange
{
    QString agent;
    Presence presence = Presence::Online;
};
using DemoAction = std::variant<CustomerSays, CustomerRates, CustomerLeaves, AgentReplies,
                                AgentCloses, AgentTransfers, PresenceChange>;

struct DemoTrafficSettings
{
    quint64 seed = 11;
    double speed = 8; ///< so many days of traffic pass in one; people also think so much faster
    double contactsADay = 1300;
    QString zone = QStringLiteral("Europe/Warsaw");
};

/// The demo world goes on after its history. Looks at the floor and says what its made-up customers
/// and agents do next; the caller does it. Conversations that the history left open are taken up.
/// The night is as busy as the day, so that there is always something to see.
///
/// Customers other than the demo's own are real visitors: a simulated agent who was given one
/// answers once, saying what it is, and closes when nothing more is said. An agent as whom somebody
/// is signed in is left to them. The same floors at the same times give the same actions.
class DemoTraffic
{
public:
    DemoTraffic(const DemoTrafficSettings &settings, qint64 startMs);

    using IsSignedIn = std::function<bool(const QString &user)>;
    /// Everything that is due; may be called as often as one likes.
    QList<DemoAction> tick(qint64 nowMs, const Floor &floor, const IsSignedIn &isSignedIn = {});

private:
    /// What somebody in a conversation is about to do, as long as nothing else happens in it.
    struct Plan
    {
        enum class Next { Nothing, CustomerSays, CustomerLeaves, AgentSpeaks, AgentCloses, Rates };
        Next next = Next::Nothing;
        qint64 dueMs = 0;
        DemoMove move;
        RatingGiven rating;
        qsizetype seen = 0; ///< events in the conversation when this was planned
        int questions = -1; ///< the agent will ask; -1: not yet thought of
        bool done = false;  ///< over, and nothing more to be said
    };

    void letCustomersCome(qint64 nowMs);
    void come(qint64 nowMs);
    void look(const FloorConversation &conversation, qint64 nowMs, const Floor &floor);
    void planWithBot(const FloorConversation &conversation, Plan &plan, qint64 nowMs);
    void planInQueue(const FloorConversation &conversation, Plan &plan, qint64 nowMs);
    void planWithAgent(const FloorConversation &conversation, Plan &plan, qint64 nowMs);
    void planAfterEnd(const FloorConversation &conversation, Plan &plan, qint64 nowMs);
    void act(const FloorConversation &conversation, Plan &plan, qint64 nowMs, const Floor &floor);
    void letAgentSpeak(const FloorConversation &conversation, const Plan &plan, qint64 nowMs);
    bool transfer(const FloorConversation &conversation, const Floor &floor);
    void manTheDesk(qint64 nowMs, const Floor &floor);
    void forget(const Floor &floor);
    bool simulates(const QString &agent) const;
    DemoPersona personaOf(const FloorConversation &conversation);
    qint64 sooner(qint64 delayMs) const { return qint64(double(delayMs) / m_settings.speed); }
    CustomerMessage message(const FloorConversation &conversation, const DemoMove &move,
                            qint64 nowMs);

    DemoTrafficSettings m_settings;
    QTimeZone m_zone;
    Random m_random;
    IdMaker m_ids;
    qint64 m_nextArrivalMs = 0;
    qint64 m_lookedMs = 0;
    qint64 m_nextPauseMs = 0;
    QMap<QString, qint64> m_pauses;         ///< agent, and when they are back
    QHash<QString, DemoPersona> m_personas; ///< by customer
    QHash<QString, Plan> m_plans;           ///< by conversation
    IsSignedIn m_isSignedIn;                ///< during a tick
    QList<DemoAction> m_actions;            ///< of this tick
};

} // namespace Wheelhouse
