// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/floor.h"

namespace Wheelhouse {

namespace {

constexpr qsizetype previewLength = 140;
constexpr qsizetype handlingMemory = 50;

template <typename... Ts> struct Overloaded : Ts...
{
    using Ts::operator()...;
};

QString preview(const QString &text)
{
    QString line = text.left(previewLength).simplified();
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

} // namespace

QString queueOf(const QString &brand)
{
    return brand.isEmpty() ? QStringLiteral("general") : brand;
}

const FloorConversation *Floor::conversation(const QString &id) const
{
    const auto found = m_conversations.find(id);
    return found == m_conversations.end() ? nullptr : &found->second;
}

const FloorAgent *Floor::agent(const QString &id) const
{
    const auto found = m_agents.find(id);
    return found == m_agents.end() ? nullptr : &found->second;
}

const FloorConversation *Floor::latestOf(const QString &customer) const
{
    const auto found = m_latestOfCustomer.constFind(customer);
    return found == m_latestOfCustomer.constEnd() ? nullptr : conversation(*found);
}

qint64 Floor::waitingNow() const
{
    qint64 waiting = 0;
    for (const auto &[id, queue] : m_queues)
        waiting += qint64(queue.waiting.size());
    return waiting;
}

QList<const FloorAgent *> Floor::agentsFor(const QString &queue) const
{
    QList<const FloorAgent *> serving;
    for (const auto &[id, agent] : m_agents) {
        if (agent.active && (agent.row.team.isEmpty() || agent.row.team == queue))
            serving.append(&agent);
    }
    return serving;
}

LiveQueue Floor::liveQueue(const FloorQueue &queue) const
{
    LiveQueue row;
    row.id = queue.id;
    row.length = qint64(queue.waiting.size());
    row.oldestMs = queue.waiting.empty() ? 0 : queue.waiting.begin()->first.first;
    for (const FloorAgent *agent : agentsFor(queue.id)) {
        if (agent->row.presence != Presence::Online)
            continue;
        ++row.agentsOnline;
        row.slotsFree += std::max(0, agent->row.limit - agent->row.load);
    }
    return row;
}

void Floor::apply(const Event &event)
{
    m_seq = std::max(m_seq, event.seq);
    m_atMs = std::max(m_atMs, event.atMs);
    std::visit(
        Overloaded{[&](const PresenceSet &body) {
                       FloorAgent &agent = agentRef(body.agent);
                       if (agent.row.presence != body.presence)
                           agent.row.sinceMs = event.atMs;
                       agent.row.presence = body.presence;
                   },
                   [&](const LimitSet &body) { agentRef(body.agent).row.limit = body.chats; },
                   [&](const UserSaved &body) {
                       FloorAgent &agent = agentRef(body.user);
                       agent.row.name = body.name;
                       agent.row.team = body.team;
                       agent.roles = body.roles;
                       agent.active = body.active;
                   },
                   [&](const ScriptPublished &body) {
                       m_botNames.insert(
                           body.bot,
                           body.script.value(QLatin1StringView("name")).toString(body.bot));
                   },
                   [](const Annotated &) {},
                   [&](const SurveyShareSet &body) { m_surveyShares.apply(body); },
                   [&](const ConversationStarted &body) {
                       FloorConversation &conversation = m_conversations[event.conversation];
                       conversation.customer = event.customer;
                       conversation.bot = body.bot;
                       conversation.scriptVersion = event.scriptVersion;
                       LiveConversation &row = conversation.row;
                       row.id = event.conversation;
                       row.customerName = body.customerName;
                       row.channel = event.channel;
                       row.brand = body.brand;
                       row.language = body.language;
                       row.startedMs = event.atMs;
                       row.lastAtMs = event.atMs;
                       own(conversation, body.bot.isEmpty() ? Owner::Nobody : Owner::Bot, body.bot);
                       m_latestOfCustomer.insert(event.customer, event.conversation);
                       Wheelhouse::apply(conversation.dialog, event);
                       conversation.events.append(event);
                       m_touched.conversations.insert(event.conversation);
                   },
                   [&](const auto &) {
                       const auto found = m_conversations.find(event.conversation);
                       if (found != m_conversations.end())
                           applyTo(found->second, event);
                   }},
        event.body);
}

void Floor::applyTo(FloorConversation &conversation, const Event &event)
{
    LiveConversation &row = conversation.row;
    if (!event.topic.isEmpty())
        row.topic = event.topic;
    if (!event.scriptVersion.isEmpty())
        conversation.scriptVersion = event.scriptVersion;
    Wheelhouse::apply(conversation.dialog, event);
    conversation.events.append(event);
    m_touched.conversations.insert(row.id);

    std::visit(
        Overloaded{[&](const CustomerWrote &body) {
                       remember(conversation, event, body.text, ActorKind::Customer);
                       conversation.lastCustomerMessage = body.message;
                       if (!body.key.isEmpty())
                           conversation.keys.insert(body.key, {body.message, event.seq});
                   },
                   [&](const BotWrote &body) {
                       remember(conversation, event, body.text, ActorKind::Bot);
                       if (!body.answers.isEmpty())
                           conversation.lastAnswered = body.answers;
                       if (body.promisedMs > 0)
                           row.promisedAtMs = event.atMs + body.promisedMs;
                   },
                   [&](const AgentWrote &body) {
                       remember(conversation, event, body.text, ActorKind::Agent);
                       if (!body.key.isEmpty())
                           conversation.keys.insert(body.key, {body.message, event.seq});
                   },
                   [&](const HandedOver &body) {
                       conversation.handedOver = true;
                       row.asked = row.asked || body.reason == HandoverReason::Asked;
                   },
                   [&](const Queued &body) {
                       conversation.expectedWaitMs = body.expectedWaitMs;
                       own(conversation, Owner::Queue, body.queue);
                       row.waitingSinceMs = event.atMs;
                       m_queues[body.queue].id = body.queue;
                       m_queues[body.queue].waiting.emplace(std::pair{event.atMs, row.id}, row.id);
                       m_touched.queues.insert(body.queue);
                   },
                   [&](const Assigned &body) {
                       conversation.handedOver = true;
                       own(conversation, Owner::Agent, body.agent);
                       if (conversation.assignedMs == 0)
                           conversation.assignedMs = event.atMs;
                       agentRef(body.agent).lastAssignedMs = event.atMs;
                   },
                   [&](const Transferred &body) {
                       if (!body.toAgent.isEmpty())
                           own(conversation, Owner::Agent, body.toAgent);
                   },
                   [&](const Closed &) {
                       if (row.owner == Owner::Agent) {
                           const auto queue = m_queues.find(queueOf(row.brand));
                           if (queue != m_queues.end()) {
                               queue->second.recentHandlingMs.append(event.atMs -
                                                                     conversation.assignedMs);
                               if (queue->second.recentHandlingMs.size() > handlingMemory)
                                   queue->second.recentHandlingMs.removeFirst();
                           }
                           ++agentRef(row.ownerId).row.handledToday;
                       }
                       own(conversation, Owner::Nobody, {});
                       conversation.open = false;
                       conversation.closedMs = event.atMs;
                   },
                   [&](const RatingAsked &) { conversation.ratingAsked = true; },
                   [&](const RatingGiven &) { conversation.rated = true; }, [](const auto &) {}},
        event.body);
}

void Floor::own(FloorConversation &conversation, Owner owner, const QString &id)
{
    LiveConversation &row = conversation.row;
    if (row.owner == Owner::Queue) {
        m_queues[row.ownerId].waiting.erase({row.waitingSinceMs, row.id});
        m_touched.queues.insert(row.ownerId);
    }
    if (row.owner == Owner::Agent)
        --agentRef(row.ownerId).row.load;
    row.owner = owner;
    row.ownerId = id;
    row.ownerName = owner == Owner::Bot ? m_botNames.value(id, id) : id;
    row.waitingSinceMs = 0;
    if (owner == Owner::Agent) {
        FloorAgent &agent = agentRef(id);
        ++agent.row.load;
        row.ownerName = agent.row.name.isEmpty() ? id : agent.row.name;
    }
}

void Floor::remember(FloorConversation &conversation, const Event &event, const QString &text,
                     ActorKind from)
{
    LiveConversation &row = conversation.row;
    ++row.messages;
    row.lastAtMs = event.atMs;
    row.lastText = preview(text);
    row.lastFrom = from;
}

FloorAgent &Floor::agentRef(const QString &id)
{
    FloorAgent &agent = m_agents[id];
    agent.row.id = id;
    m_touched.agents.insert(id);
    // an agent's slots are part of the picture of each queue
    for (const auto &[queueId, queue] : m_queues)
        m_touched.queues.insert(queueId);
    return agent;
}

void Floor::adopt(const QList<Event> &events)
{
    Floor past;
    for (const Event &event : events)
        past.apply(event);
    for (auto &[id, conversation] : past.m_conversations) {
        const QString customer = conversation.customer;
        if (m_conversations.try_emplace(id, std::move(conversation)).second)
            m_latestOfCustomer.insert(customer, id);
    }
}

void Floor::forgetClosedBefore(qint64 ms)
{
    std::erase_if(m_conversations, [&](const auto &each) {
        const FloorConversation &conversation = each.second;
        if (conversation.open || conversation.closedMs >= ms)
            return false;
        const auto latest = m_latestOfCustomer.constFind(conversation.customer);
        if (latest != m_latestOfCustomer.constEnd() && *latest == each.first)
            m_latestOfCustomer.erase(latest);
        return true;
    });
}

void Floor::startDay()
{
    for (auto &[id, agent] : m_agents) {
        agent.row.handledToday = 0;
        m_touched.agents.insert(id);
    }
}

void Floor::setHandledToday(const QHash<QString, qint64> &byAgent)
{
    for (auto each = byAgent.begin(); each != byAgent.end(); ++each)
        agentRef(each.key()).row.handledToday = each.value();
}

} // namespace Wheelhouse
