// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demotraffic.h"

#include "backend/demo/demodice.h"
#include "backend/demo/demopeople.h"
#include "backend/demo/demorhythm.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

using DemoDice::delayMs;
using DemoDice::pick;

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr double dayMs = 24 * 60.0 * minuteMs;
constexpr qint64 lookEveryMs = 200;
constexpr qint64 visitorSilentMs = 10 * minuteMs;
constexpr int peopleAtWork = 8;
/// Agents who were as fast as the day would never let anybody wait.
constexpr double agentsSlower = 3.2;

bool isMail(const QString &channel)
{
    return channel == QLatin1StringView("email") || channel == QLatin1StringView("appstore");
}

/// What the owner has written since the conversation came to them.
int repliesOfOwner(const FloorConversation &conversation)
{
    int replies = 0;
    for (auto event = conversation.events.crbegin(); event != conversation.events.crend();
         ++event) {
        if (std::holds_alternative<Assigned>(event->body) ||
            std::holds_alternative<Transferred>(event->body))
            break;
        if (std::holds_alternative<AgentWrote>(event->body) &&
            event->actor.id == conversation.row.ownerId)
            ++replies;
    }
    return replies;
}

QList<DemoHeard> heardLast(const FloorConversation &conversation)
{
    QList<DemoHeard> heard;
    for (auto event = conversation.events.crbegin(); event != conversation.events.crend();
         ++event) {
        if (std::holds_alternative<CustomerWrote>(event->body))
            break;
        if (const auto *wrote = std::get_if<BotWrote>(&event->body))
            heard.prepend({wrote->turn, wrote->step, wrote->choices});
    }
    return heard;
}

/// What a customer whom the bot did not understand was on about; they only say what demoTexts()
/// has.
QString topicAskedIn(const FloorConversation &conversation)
{
    for (const Event &event : conversation.events) {
        const auto *wrote = std::get_if<CustomerWrote>(&event.body);
        if (!wrote)
            continue;
        for (const DemoTopic &topic : demoTexts().topics) {
            if (topic.asks.in(conversation.row.language).contains(wrote->text))
                return topic.id;
        }
    }
    return demoTexts().topics.constFirst().id;
}

bool wasTransferred(const FloorConversation &conversation)
{
    return std::any_of(
        conversation.events.begin(), conversation.events.end(),
        [](const Event &event) { return std::holds_alternative<Transferred>(event.body); });
}

} // namespace

DemoTraffic::DemoTraffic(const DemoTrafficSettings &settings, qint64 startMs)
    : m_settings(settings)
    , m_zone(settings.zone.toLatin1())
    , m_random(settings.seed)
    , m_ids(settings.seed ^ quint64(startMs))
    , m_nextArrivalMs(startMs)
    , m_nextPauseMs(startMs + sooner(20 * minuteMs))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QList<DemoAction> DemoTraffic::tick(qint64 nowMs, const Floor &floor, const IsSignedIn &isSignedIn)
{
    m_isSignedIn = isSignedIn;
    letCustomersCome(nowMs);
    if (nowMs - m_lookedMs >= lookEveryMs) {
        m_lookedMs = nowMs;
        manTheDesk(nowMs, floor);
        for (const auto &[id, conversation] : floor.conversations())
            look(conversation, nowMs, floor);
        forget(floor);
    }
    return std::exchange(m_actions, {});
}

void DemoTraffic::letCustomersCome(qint64 nowMs)
{
    // after a pause of the whole machine nobody comes twice
    m_nextArrivalMs = std::max(m_nextArrivalMs, nowMs - 10 * secondMs);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(nowMs, m_zone);
    const double busyness = std::clamp(DemoRhythm::busyness(local), 1.2, 1.6);
    while (m_nextArrivalMs <= nowMs) {
        come(nowMs);
        m_nextArrivalMs += 1 + qint64(m_random.exponential(dayMs / m_settings.contactsADay /
                                                           busyness / m_settings.speed));
    }
}

void DemoTraffic::come(qint64 nowMs)
{
    const int brand = m_random.chance(DemoRhythm::brandShare(0)) ? 0 : 1;
    DemoContact contact = DemoRhythm::draw(brand, DemoRhythm::Mood::Usual, m_random);
    // nobody can call a computer that has no telephone
    if (contact.channel == QLatin1StringView("phone"))
        contact.channel = QStringLiteral("webchat");
    const DemoPersona persona{contact.topic, contact.language, contact.channel};
    CustomerMessage message;
    message.customer = demoCustomerPrefix + m_ids.make('u', nowMs);
    message.customerName = DemoCustomer::name(contact.language, m_random);
    message.channel = contact.channel;
    message.brand = contact.brand;
    message.language = contact.language;
    message.key = m_ids.make('k', nowMs);
    message.text = DemoCustomer::opening(persona, m_random).text;
    message.source = QStringLiteral("demo");
    m_personas.insert(message.customer, persona);
    m_actions.append(CustomerSays{message});
}

void DemoTraffic::look(const FloorConversation &conversation, qint64 nowMs, const Floor &floor)
{
    Plan &plan = m_plans[conversation.row.id];
    if (plan.done)
        return;
    if (plan.seen != conversation.events.size()) {
        plan.seen = conversation.events.size();
        plan.next = Plan::Next::Nothing;
        if (!conversation.open)
            planAfterEnd(conversation, plan, nowMs);
        else if (conversation.row.owner == Owner::Agent)
            planWithAgent(conversation, plan, nowMs);
        else if (!isDemoCustomer(conversation.customer))
            return;
        else if (conversation.row.owner == Owner::Bot)
            planWithBot(conversation, plan, nowMs);
        else if (conversation.row.owner == Owner::Queue)
            planInQueue(conversation, plan, nowMs);
    }
    if (plan.next != Plan::Next::Nothing && nowMs >= plan.dueMs)
        act(conversation, plan, nowMs, floor);
}

void DemoTraffic::planWithBot(const FloorConversation &conversation, Plan &plan, qint64 nowMs)
{
    plan.move = DemoCustomer::afterBot(personaOf(conversation), conversation.scriptVersion,
                                       heardLast(conversation), m_random);
    if (plan.move.kind != DemoMove::Kind::Write && plan.move.kind != DemoMove::Kind::Tap)
        return;
    plan.next = Plan::Next::CustomerSays;
    plan.dueMs = nowMs + sooner(plan.move.afterMs);
}

void DemoTraffic::planInQueue(const FloorConversation &conversation, Plan &plan, qint64 nowMs)
{
    const qint64 patienceMs = DemoCustomer::patienceMs(personaOf(conversation), m_random);
    if (patienceMs == 0)
        return;
    plan.next = Plan::Next::CustomerLeaves;
    plan.dueMs = nowMs + sooner(patienceMs);
}

void DemoTraffic::planWithAgent(const FloorConversation &conversation, Plan &plan, qint64 nowMs)
{
    const LiveConversation &row = conversation.row;
    const bool demo = isDemoCustomer(conversation.customer);
    const bool simulated = simulates(row.ownerId);
    const int replies = repliesOfOwner(conversation);
    const auto then = [&](Plan::Next next, qint64 afterMs) {
        plan.next = next;
        plan.dueMs = nowMs + afterMs;
    };
    const auto pace = [&](double medianMs) {
        return sooner(delayMs(agentsSlower * medianMs, 0.5, m_random));
    };
    if (!demo) {
        if (simulated && replies == 0)
            then(Plan::Next::AgentSpeaks, 4 * secondMs + qint64(m_random.below(5 * secondMs)));
        else if (simulated)
            then(Plan::Next::AgentCloses, visitorSilentMs);
        return;
    }
    if (!simulated) {
        // a real person at the desk sees a customer who answers
        plan.move = DemoCustomer::afterAgent(personaOf(conversation), replies >= 3, m_random);
        if (replies > 0 && row.lastFrom == ActorKind::Agent &&
            plan.move.kind == DemoMove::Kind::Write)
            then(Plan::Next::CustomerSays, plan.move.afterMs / 2);
        return;
    }
    if (plan.questions < 0)
        plan.questions = int(DemoDice::weighted(std::array{30.0, 45.0, 25.0}, m_random));
    const bool settled = replies >= plan.questions + 2;
    if (row.channel == QLatin1StringView("phone"))
        then(Plan::Next::AgentCloses, pace(4.5 * minuteMs));
    else if (isMail(row.channel))
        replies == 0 ? then(Plan::Next::AgentSpeaks, pace(7 * minuteMs))
                     : then(Plan::Next::AgentCloses, pace(20 * secondMs));
    else if (replies == 0)
        then(Plan::Next::AgentSpeaks, pace(75 * secondMs));
    else if (row.lastFrom == ActorKind::Customer)
        settled ? then(Plan::Next::AgentCloses, pace(60 * secondMs))
                : then(Plan::Next::AgentSpeaks, pace(170 * secondMs));
    else if (replies == 1)
        then(Plan::Next::AgentSpeaks, pace((plan.questions > 0 ? 100 : 270) * secondMs));
    else {
        plan.move = DemoCustomer::afterAgent(personaOf(conversation), settled, m_random);
        plan.move.kind == DemoMove::Kind::Silence
            ? then(Plan::Next::AgentCloses, sooner(5 * minuteMs))
            : then(Plan::Next::CustomerSays, sooner(plan.move.afterMs * 3 / 2));
    }
}

void DemoTraffic::planAfterEnd(const FloorConversation &conversation, Plan &plan, qint64 nowMs)
{
    const bool open =
        isDemoCustomer(conversation.customer) && conversation.ratingAsked && !conversation.rated;
    if (open) {
        // waits are shorter than in the history by the speed, and are felt as long
        const qint64 waitMs =
            std::max<qint64>(0, conversation.assignedMs - conversation.row.startedMs);
        plan.rating = DemoCustomer::rating(
            personaOf(conversation),
            {conversation.assignedMs > 0, wasTransferred(conversation),
             qint64(double(waitMs) * m_settings.speed), conversation.scriptVersion},
            m_random);
        if (plan.rating.score > 0) {
            plan.next = Plan::Next::Rates;
            plan.dueMs = nowMs + 2 * secondMs + sooner(delayMs(45 * secondMs, 0.9, m_random));
            return;
        }
    }
    plan.done = conversation.ratingAsked || conversation.closedMs < nowMs - minuteMs;
    if (plan.done)
        m_personas.remove(conversation.customer);
    else
        plan.seen = -1; // the question for the rating may follow the end
}

void DemoTraffic::act(const FloorConversation &conversation, Plan &plan, qint64 nowMs,
                      const Floor &floor)
{
    const LiveConversation &row = conversation.row;
    const Plan::Next next = std::exchange(plan.next, Plan::Next::Nothing);
    const bool byAgent = next == Plan::Next::AgentSpeaks || next == Plan::Next::AgentCloses;
    if (byAgent && !simulates(row.ownerId)) {
        plan.seen = -1; // somebody has signed in as this agent: think again
        return;
    }
    switch (next) {
    case Plan::Next::Nothing:
        return;
    case Plan::Next::CustomerSays:
        m_actions.append(CustomerSays{message(conversation, plan.move, nowMs)});
        return;
    case Plan::Next::CustomerLeaves:
        m_actions.append(CustomerLeaves{conversation.customer});
        return;
    case Plan::Next::AgentSpeaks:
        if (repliesOfOwner(conversation) == 1 && isDemoCustomer(conversation.customer) &&
            m_random.chance(0.08) && transfer(conversation, floor))
            return;
        return letAgentSpeak(conversation, plan, nowMs);
    case Plan::Next::AgentCloses:
        m_actions.append(AgentCloses{row.id, row.ownerId});
        return;
    case Plan::Next::Rates:
        m_actions.append(
            CustomerRates{conversation.customer, plan.rating.score, plan.rating.comment});
        plan.done = true;
        m_personas.remove(conversation.customer);
        return;
    }
}

void DemoTraffic::letAgentSpeak(const FloorConversation &conversation, const Plan &plan,
                                qint64 nowMs)
{
    const DemoTexts &texts = demoTexts();
    const DemoPersona persona = personaOf(conversation);
    const int replies = repliesOfOwner(conversation);
    const Phrases &said = !isDemoCustomer(conversation.customer) ? texts.demoAgent
                          : isMail(persona.channel)   ? texts.topic(persona.topic).answers
                          : replies == 0              ? texts.agentHello
                          : replies <= plan.questions ? texts.agentQuestion
                                                      : texts.topic(persona.topic).answers;
    QString text = pick(said.in(persona.language, QStringLiteral("en")), m_random);
    if (text.contains(QLatin1StringView("%1")))
        text = text.arg(conversation.row.ownerName);
    m_actions.append(
        AgentReplies{conversation.row.id, conversation.row.ownerId, text, m_ids.make('k', nowMs)});
}

bool DemoTraffic::transfer(const FloorConversation &conversation, const Floor &floor)
{
    for (const FloorAgent *agent : floor.agentsFor(queueOf(conversation.row.brand))) {
        const LiveAgent &row = agent->row;
        if (row.id != conversation.row.ownerId && row.presence == Presence::Online &&
            row.load < row.limit && simulates(row.id)) {
            m_actions.append(AgentTransfers{conversation.row.id, conversation.row.ownerId, row.id,
                                            QStringLiteral("knows this better")});
            return true;
        }
    }
    return false;
}

void DemoTraffic::manTheDesk(qint64 nowMs, const Floor &floor)
{
    QStringList online;
    QString absent;
    for (const DemoAgent &each : demoAgents()) {
        const FloorAgent *agent = floor.agent(each.id);
        if (!agent || !agent->active || !simulates(each.id))
            continue;
        if (agent->row.presence == Presence::Online)
            online.append(each.id);
        else if (agent->row.presence == Presence::Offline && absent.isEmpty())
            absent = each.id;
        else if (agent->row.presence == Presence::Away && !m_pauses.contains(each.id))
            m_pauses.insert(each.id, nowMs + sooner(15 * minuteMs));
    }
    for (auto pause = m_pauses.begin(); pause != m_pauses.end();) {
        if (pause.value() > nowMs) {
            ++pause;
            continue;
        }
        if (simulates(pause.key()))
            m_actions.append(PresenceChange{pause.key(), Presence::Online});
        pause = m_pauses.erase(pause);
    }
    if (online.size() < peopleAtWork && m_pauses.isEmpty() && !absent.isEmpty())
        m_actions.append(PresenceChange{absent, Presence::Online});
    if (nowMs >= m_nextPauseMs) {
        m_nextPauseMs = nowMs + sooner(qint64(m_random.exponential(25.0 * minuteMs)));
        if (online.size() >= peopleAtWork) {
            const QString agent = pick(QList<QString>(online), m_random);
            m_pauses.insert(agent, nowMs + sooner(15 * minuteMs));
            m_actions.append(PresenceChange{agent, Presence::Away});
        }
    }
}

void DemoTraffic::forget(const Floor &floor)
{
    if (m_plans.size() < 2 * qsizetype(floor.conversations().size()) + 1000)
        return;
    m_plans.removeIf([&](const auto &each) { return !floor.conversation(each.key()); });
}

bool DemoTraffic::simulates(const QString &agent) const
{
    return demoAgentIndex(agent) >= 0 && !(m_isSignedIn && m_isSignedIn(agent));
}

DemoPersona DemoTraffic::personaOf(const FloorConversation &conversation)
{
    DemoPersona &persona = m_personas[conversation.customer];
    if (!persona.topic.isEmpty())
        return persona;
    const LiveConversation &row = conversation.row;
    persona = {row.topic, row.language, row.channel};
    if (persona.topic.isEmpty())
        persona.topic = topicAskedIn(conversation);
    return persona;
}

CustomerMessage DemoTraffic::message(const FloorConversation &conversation, const DemoMove &move,
                                     qint64 nowMs)
{
    const LiveConversation &row = conversation.row;
    CustomerMessage message;
    message.customer = conversation.customer;
    message.customerName = row.customerName;
    message.channel = row.channel;
    message.brand = row.brand;
    message.language = row.language;
    message.key = m_ids.make('k', nowMs);
    message.text = move.text;
    message.choice = move.choice;
    message.source = QStringLiteral("demo");
    return message;
}

} // namespace Wheelhouse
