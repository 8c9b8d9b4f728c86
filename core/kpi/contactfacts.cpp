// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/contactfacts.h"

#include "core/kpi/channelkind.h"

#include <algorithm>
#include <utility>

namespace Wheelhouse {

namespace {

void keepEarliest(qint64 &timeMs, qint64 atMs)
{
    if (timeMs == 0 || atMs < timeMs)
        timeMs = atMs;
}

class Fold
{
public:
    Fold(ContactFacts &facts, const Event &event)
        : m_facts(facts)
        , m_event(event)
        , m_atMs(event.atMs)
    {}

    void operator()(const ConversationStarted &body)
    {
        if (m_facts.startedMs != 0)
            return;
        m_facts.startedMs = m_atMs;
        m_facts.openSinceMs = m_atMs;
        m_facts.dims.channel = m_event.channel;
        m_facts.dims.brand = body.brand;
        m_facts.dims.language = body.language;
        if (!body.bot.isEmpty())
            m_facts.dims.bot = body.bot;
        if (m_facts.topicMs == 0)
            m_facts.dims.topic = m_event.topic;
    }

    void operator()(const CustomerWrote &body)
    {
        if (m_facts.firstCustomerMs == 0) {
            m_facts.firstCustomerMs = m_atMs;
            m_facts.firstMessage = body.message;
        }
        reopen();
        wrote();
        m_facts.lastAskedMs = std::max(m_facts.lastAskedMs, m_atMs);
        asks();
    }

    void operator()(const BotWrote &body)
    {
        wrote();
        const bool replies = body.turn != BotTurn::Greeting && body.turn != BotTurn::Handover;
        if (replies && m_facts.wantedPersonMs == 0)
            endExchange(m_facts.botWaitsMs);
        if (m_facts.dims.bot.isEmpty())
            m_facts.dims.bot = m_event.actor.id;
        if (m_facts.dims.scriptVersion.isEmpty())
            m_facts.dims.scriptVersion = m_event.scriptVersion;
        m_facts.botInvolved |= body.turn != BotTurn::Greeting;
        m_facts.botAnswered |= body.turn == BotTurn::Answer;
        m_facts.botLost = body.turn == BotTurn::NotUnderstood;
        if (body.promisedMs > 0 && m_facts.promisedAtMs == 0) {
            m_facts.promisedAtMs = m_atMs;
            m_facts.promisedMs = body.promisedMs;
        }
        if (isFirstReply(body.answers))
            keepEarliest(m_facts.firstReplyMs, m_atMs);
    }

    void operator()(const AgentWrote &body)
    {
        wrote();
        endExchange(m_facts.personWaitsMs);
        m_facts.humanJoined = true;
        takes(m_event.actor.id);
        keepEarliest(m_facts.personMs, m_atMs);
        if (m_facts.assignedMs != 0 && m_facts.assignedTo == m_event.actor.id)
            m_facts.assignedWaitsMs.append(m_atMs - std::exchange(m_facts.assignedMs, 0));
        if (isFirstReply(body.answers)) {
            keepEarliest(m_facts.firstReplyMs, m_atMs);
            keepEarliest(m_facts.firstAgentReplyMs, m_atMs);
        }
    }

    void operator()(const TopicRecognised &)
    {
        if (m_atMs < m_facts.topicMs)
            return;
        m_facts.topicMs = m_atMs;
        m_facts.dims.topic = m_event.topic;
    }

    void operator()(const CustomerConfirmed &body)
    {
        if (m_atMs < m_facts.saidSolvedMs)
            return;
        m_facts.saidSolvedMs = m_atMs;
        m_facts.confirmed = body.solved;
        m_facts.denied = !body.solved;
        if (body.solved)
            m_facts.waitingMs = 0;
    }

    void operator()(const HandedOver &body)
    {
        wantsPerson();
        if (body.reason != HandoverReason::Joined)
            asks();
        if (!std::exchange(m_facts.letGo, true)) {
            m_facts.letGoFor = body.reason;
            m_facts.letGoMs = m_atMs;
        }
        if (body.reason == HandoverReason::Limit || body.reason == HandoverReason::NoBot) {
            m_facts.limited = true;
            return;
        }
        m_facts.handedOver = true;
        m_facts.botHandedOver |= m_event.actor.kind != ActorKind::Agent;
        m_facts.botInvolved |= m_facts.botHandedOver;
    }

    void operator()(const Queued &)
    {
        reopen();
        wantsPerson();
        asks();
        endHold();
        if (m_facts.visits.isEmpty() || m_facts.visits.last().end != VisitEnd::Waiting)
            m_facts.visits.append({m_atMs, 0, VisitEnd::Waiting});
    }

    void operator()(const Assigned &body)
    {
        reopen();
        endHold();
        endVisit(VisitEnd::Answered);
        beginHold(body.agent);
        if (!body.team.isEmpty())
            m_facts.dims.team = body.team;
        if (m_facts.dims.channel == QStringLiteral("phone")) {
            keepEarliest(m_facts.firstReplyMs, m_atMs);
            keepEarliest(m_facts.firstAgentReplyMs, m_atMs);
            keepEarliest(m_facts.personMs, m_atMs);
            m_facts.assignedMs = 0;
        }
    }

    void operator()(const Transferred &body)
    {
        endHold();
        if (m_facts.humanJoined)
            ++m_facts.transfers;
        if (!body.toAgent.isEmpty()) // the colleague has it from here on
            beginHold(body.toAgent);
    }

    void operator()(const Closed &body)
    {
        if (m_facts.closedMs != 0)
            return;
        m_facts.closedMs = m_atMs;
        m_facts.closeReason = body.reason;
        if (body.reason == CloseReason::Confirmed)
            m_facts.waitingMs = 0;
        endExchange(m_facts.unrepliedMs);
        endStretch();
        endHold();
        const bool settled =
            body.reason == CloseReason::Confirmed || body.reason == CloseReason::ByAgent;
        endVisit(settled ? VisitEnd::Left : VisitEnd::Abandoned);
    }

    void operator()(const RatingAsked &)
    {
        if (m_facts.ratingAskedMs == 0)
            m_facts.ratingAskedMs = m_atMs;
    }

    void operator()(const RatingGiven &body)
    {
        if (body.score < 1 || body.score > 5)
            return;
        if (isReview(m_event.channel))
            m_facts.starsMs += {m_atMs, body.score};
        if (m_atMs < m_facts.ratedMs)
            return;
        m_facts.ratedMs = m_atMs;
        m_facts.score = body.score;
    }

    void operator()(const PresenceSet &) {}
    void operator()(const LimitSet &) {}
    void operator()(const ScriptPublished &) {}
    void operator()(const Annotated &) {}
    void operator()(const UserSaved &) {}
    void operator()(const ActionCalled &) {}
    void operator()(const ActionAnswered &) {}
    void operator()(const VariableSet &) {}
    void operator()(const ScriptDrafted &) {}
    void operator()(const ScriptPromoted &) {}
    void operator()(const ScriptRetreated &) {}
    void operator()(const OutageOpened &) {}
    void operator()(const OutageClosed &) {}
    void operator()(const MessageMarked &) {}
    void operator()(const TrainingDecided &) {}
    void operator()(const TrainingUndone &) {}
    void operator()(const HoursSet &) {}
    void operator()(const CostAssumed &) {}
    void operator()(const SurveyShareSet &) {}
    void operator()(const ShiftsSet &) {}
    void operator()(const TargetSet &) {}

private:
    bool isFirstReply(const QString &answers) const
    {
        return m_facts.firstCustomerMs != 0 &&
               (answers.isEmpty() || answers == m_facts.firstMessage);
    }

    void wrote()
    {
        m_facts.lastWroteMs = std::max(m_facts.lastWroteMs, m_atMs);
        m_facts.stretchWroteMs = std::max(m_facts.stretchWroteMs, m_atMs);
    }

    void reopen()
    {
        if (m_facts.closedMs == 0 || m_atMs <= m_facts.closedMs)
            return;
        m_facts.lullsMs += {m_facts.closedMs, m_atMs};
        m_facts.closedMs = 0;
        m_facts.closeReason = CloseReason::ByAgent;
        m_facts.openSinceMs = m_atMs;
        m_facts.stretchWroteMs = 0;
        ++m_facts.reopened;
    }

    void asks()
    {
        if (m_facts.waitingMs == 0 && m_facts.closedMs == 0)
            m_facts.waitingMs = m_atMs;
    }

    void endExchange(QList<qint64> &waitsMs)
    {
        if (m_facts.waitingMs == 0)
            return;
        waitsMs.append(m_atMs - std::exchange(m_facts.waitingMs, 0));
        const bool asked = m_facts.lastAskedMs != 0;
        m_facts.windowsMissed += asked && m_atMs - m_facts.lastAskedMs >= messagingWindowMs;
    }

    void wantsPerson()
    {
        if (m_facts.wantedPersonMs == 0)
            m_facts.wantedPersonMs = m_atMs;
    }

    void takes(const QString &agent)
    {
        m_facts.severalAgents |= !m_facts.agent.isEmpty() && m_facts.agent != agent;
        m_facts.agent = agent;
    }

    void endStretch()
    {
        const bool silent =
            m_facts.closeReason == CloseReason::Silent && m_facts.stretchWroteMs != 0;
        const qint64 endMs = silent ? m_facts.stretchWroteMs : m_facts.closedMs;
        if (m_facts.firstEndedMs == 0)
            m_facts.firstEndedMs = endMs;
        if (endMs < m_facts.openSinceMs)
            ++m_facts.brokenStretches;
        else if (m_facts.openSinceMs != 0)
            m_facts.openMs += endMs - m_facts.openSinceMs;
        m_facts.openSinceMs = 0;
    }

    void beginHold(const QString &agent)
    {
        m_facts.humanJoined = true;
        m_facts.heldSinceMs = m_atMs;
        m_facts.assignedMs = m_atMs;
        m_facts.assignedTo = agent;
        takes(agent);
        ++m_facts.holds;
    }

    void endHold()
    {
        m_facts.assignedMs = 0;
        if (m_facts.heldSinceMs == 0)
            return;
        const qint64 heldMs = m_atMs - m_facts.heldSinceMs;
        if (heldMs < 0)
            ++m_facts.brokenHolds;
        else
            m_facts.handlingMs += heldMs;
        m_facts.heldSinceMs = 0;
    }

    void endVisit(VisitEnd end)
    {
        if (m_facts.visits.isEmpty() || m_facts.visits.last().end != VisitEnd::Waiting)
            return;
        m_facts.visits.last().endedMs = m_atMs;
        m_facts.visits.last().end = end;
    }

    ContactFacts &m_facts;
    const Event &m_event;
    qint64 m_atMs;
};

} // namespace

std::optional<int> starsBeforeReply(const ContactFacts &facts)
{
    std::optional<int> stars;
    qint64 latestMs = 0;
    for (qsizetype i = 0; i + 1 < facts.starsMs.size(); i += 2) {
        const qint64 atMs = facts.starsMs[i];
        if (atMs >= facts.firstReplyMs || (stars && atMs < latestMs))
            continue;
        latestMs = atMs;
        stars = int(facts.starsMs[i + 1]);
    }
    return stars;
}

qint64 endOf(const ContactFacts &facts)
{
    const bool silent = facts.closeReason == CloseReason::Silent && facts.lastWroteMs != 0;
    return silent ? facts.lastWroteMs : facts.closedMs;
}

void apply(ContactFacts &facts, const Event &event)
{
    std::visit(Fold(facts, event), event.body);
}

} // namespace Wheelhouse
