// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor as it is now: the open conversations, who owns each, the queues and the agents. A fold
// of the event log, so a restart rebuilds it from the events of what is open. It holds no rules:
// what may happen next is decided in deskrules.h. One thread owns it.
#pragma once

#include "core/care/event.h"
#include "core/care/surveyshare.h"
#include "core/dialog/interpreter.h"
#include "core/protocol/liveview.h"

#include <QHash>
#include <QSet>

#include <map>

namespace Wheelhouse {

/// One message already taken in, for answering a repeated key.
struct TakenMessage
{
    QString message;
    qint64 seq = 0;
};

struct FloorConversation
{
    LiveConversation row; ///< as the live view shows it; owner and times are the truth
    QString customer;
    QString bot;
    QString scriptVersion;
    bool handedOver = false; ///< from here on no bot speaks
    bool open = true;
    qint64 expectedWaitMs = 0;
    qint64 assignedMs = 0; ///< when a person became the owner first
    qint64 closedMs = 0;
    bool ratingAsked = false;
    bool rated = false;
    QString lastCustomerMessage;
    QString lastAnswered; ///< the customer's message the bot answered last
    DialogState dialog;
    QHash<QString, TakenMessage> keys; ///< by the client's key, customers and agents alike
    QList<Event> events;               ///< of this conversation, oldest first
};

struct FloorAgent
{
    LiveAgent row;
    QList<Role> roles;
    bool active = true;
    qint64 lastAssignedMs = 0;
};

struct FloorQueue
{
    QString id;
    std::map<std::pair<qint64, QString>, QString> waiting; ///< (since, id) -> id: oldest first
    QList<qint64> recentHandlingMs;                        ///< of the last served, newest last
};

/// The queue in which a brand's customers wait for people.
QString queueOf(const QString &brand);

class Floor
{
public:
    void apply(const Event &event);

    qint64 seq() const { return m_seq; }
    qint64 atMs() const { return m_atMs; }

    /// Null when it is not on the floor (never was, or closed and forgotten).
    const FloorConversation *conversation(const QString &id) const;
    const FloorAgent *agent(const QString &id) const;
    /// The newest conversation of this customer that is on the floor.
    const FloorConversation *latestOf(const QString &customer) const;
    const std::map<QString, FloorQueue> &queues() const { return m_queues; }
    const std::map<QString, FloorAgent> &agents() const { return m_agents; }
    const std::map<QString, FloorConversation> &conversations() const { return m_conversations; }
    qint64 waitingNow() const;
    /// Whether this conversation is drawn to be asked for a rating after its close.
    bool asksForRating(const FloorConversation &conversation) const
    {
        return m_surveyShares.asks(conversation.row.brand, conversation.row.id);
    }

    /// Agents who serve a queue: those of its team and those of none.
    QList<const FloorAgent *> agentsFor(const QString &queue) const;
    LiveQueue liveQueue(const FloorQueue &queue) const;

    /// What changed since the last call, by id; for the live view.
    struct Touched
    {
        QSet<QString> conversations;
        QSet<QString> agents;
        QSet<QString> queues;
        bool empty() const
        {
            return conversations.isEmpty() && agents.isEmpty() && queues.isEmpty();
        }
    };
    Touched takeTouched() { return std::exchange(m_touched, {}); }

    /// Brings a closed conversation back by its events. Counts of today and agents are as they
    /// were.
    void adopt(const QList<Event> &events);
    /// Closed conversations stay for late ratings and repeated keys; this drops those closed
    /// before.
    void forgetClosedBefore(qint64 ms);
    /// Midnight: counts of today start anew.
    void startDay();
    void setHandledToday(const QHash<QString, qint64> &byAgent);

private:
    void applyTo(FloorConversation &conversation, const Event &event);
    void own(FloorConversation &conversation, Owner owner, const QString &id);
    void remember(FloorConversation &conversation, const Event &event, const QString &text,
                  ActorKind from);
    FloorAgent &agentRef(const QString &id);

    qint64 m_seq = 0;
    qint64 m_atMs = 0;
    std::map<QString, FloorConversation> m_conversations;
    std::map<QString, FloorAgent> m_agents;
    std::map<QString, FloorQueue> m_queues;
    QHash<QString, QString> m_latestOfCustomer;
    QHash<QString, QString> m_botNames;
    SurveyShares m_surveyShares;
    Touched m_touched;
};

} // namespace Wheelhouse
