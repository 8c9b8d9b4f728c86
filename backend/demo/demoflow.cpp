// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoflow.h"

#include "backend/demo/demodice.h"
#include "core/routing/floor.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

using DemoDice::delayMs;
using DemoDice::pick;

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 botSilentMs = 30 * minuteMs;
constexpr size_t remembered = 1500;

const Actor systemActor{ActorKind::System, {}};

Actor customerOf(const DemoTalk &talk)
{
    return {ActorKind::Customer, talk.head.customer};
}

Actor agentOf(const DemoTalk &talk)
{
    return {ActorKind::Agent, demoAgents().at(talk.agent).id};
}

QList<DemoHeard> heardIn(const DialogTurn &turn)
{
    QList<DemoHeard> heard;
    for (const BotSay &say : turn.says)
        heard.append({say.turn, say.step, say.choices});
    return heard;
}

} // namespace

void DemoFlow::plan(int number, qint64 atMs, Action action)
{
    m_timers.plan(atMs, action, number, m_talks[number].turn);
}

void DemoFlow::meet(DemoTalk &talk, const DemoContact &contact, qint64 nowMs)
{
    talk.persona = {contact.topic, contact.language, contact.channel};
    if (m_recent.size() > 200 && m_random.chance(0.09)) {
        const size_t index = size_t(m_random.below(m_recent.size()));
        const Known known = m_recent[index];
        m_recent.erase(m_recent.begin() + qptrdiff(index));
        talk.head.customer = known.id;
        talk.customerName = known.name;
        talk.persona.language = known.language;
        if (m_random.chance(0.5))
            talk.persona.topic = known.topic;
    } else {
        talk.head.customer = demoCustomerPrefix + m_pen.makeId('u', nowMs);
        talk.customerName = DemoCustomer::name(contact.language, m_random);
    }
}

void DemoFlow::arrive(const DemoArrival &arrival)
{
    const int number = m_talks.add();
    DemoTalk &talk = m_talks[number];
    meet(talk, arrival.contact, arrival.atMs);
    talk.brand = arrival.contact.brand == DemoRhythm::brand(0) ? 0 : 1;
    talk.head.conversation = m_pen.makeId('c', arrival.atMs);
    talk.head.channel = arrival.contact.channel;
    talk.bot = talk.isCall() ? nullptr : m_bots[size_t(talk.brand)];
    if (talk.bot) {
        talk.head.scriptVersion = talk.bot->version();
        talk.place = talk.bot->beginning(talk.persona.language);
    }
    m_pen.write(
        talk, arrival.atMs, customerOf(talk),
        ConversationStarted{arrival.contact.brand, talk.bot ? talk.bot->script().bot : QString(),
                            talk.persona.language, talk.customerName, QStringLiteral("demo")});
    if (talk.isCall())
        return phone(number, arrival.atMs);
    if (talk.isReview()) {
        talk.stars = DemoCustomer::stars(m_random);
        m_pen.write(talk, arrival.atMs, customerOf(talk), RatingGiven{talk.stars, {}});
    }
    talk.move = DemoCustomer::opening(talk.persona, m_random);
    hear(number, arrival.atMs);
}

void DemoFlow::phone(int number, qint64 nowMs)
{
    DemoTalk &talk = m_talks[number];
    if (m_random.chance(0.01)) {
        plan(number, nowMs + 3 * secondMs, Action::GivesUp);
        return;
    }
    // the caller chose a topic on the keypad
    talk.head.topic = talk.persona.topic;
    m_pen.write(talk, nowMs, systemActor, TopicRecognised{1.0});
    queue(number, nowMs, HandoverReason::NoBot, {});
}

void DemoFlow::say(DemoTalk &talk, qint64 nowMs, const QString &text, const QString &choice)
{
    talk.lastMessage = m_pen.makeId('m', nowMs);
    m_pen.write(talk, nowMs, customerOf(talk),
                CustomerWrote{talk.lastMessage, m_pen.makeId('k', nowMs), text, choice});
}

void DemoFlow::hear(int number, qint64 nowMs)
{
    DemoTalk &talk = m_talks[number];
    say(talk, nowMs, talk.move.text, talk.move.choice);
    if (!talk.bot)
        return queue(number, nowMs, HandoverReason::NoBot, {});
    const DemoBot::Heard heard = talk.bot->hear(talk.place, talk.move.text, talk.move.choice,
                                                m_desk.expectedWaitMs(talk.brand));
    talk.botTurn = heard.turn;
    talk.place = heard.place;
    plan(number, nowMs + 250 + qint64(m_random.below(600)), Action::BotSpeaks);
}

void DemoFlow::letBotSpeak(int number, qint64 nowMs)
{
    DemoTalk &talk = m_talks[number];
    const DialogTurn &turn = *talk.botTurn;
    const Actor bot{ActorKind::Bot, talk.bot->script().bot};
    if (turn.solved)
        m_pen.write(talk, nowMs, customerOf(talk), CustomerConfirmed{*turn.solved});
    if (!turn.topic.isEmpty() && turn.topic != talk.head.topic) {
        talk.head.topic = turn.topic;
        m_pen.write(talk, nowMs, bot, TopicRecognised{turn.confidence});
    }
    for (const BotSay &say : turn.says)
        m_pen.write(talk, nowMs, bot,
                    BotWrote{m_pen.makeId('m', nowMs), say.text, talk.lastMessage, say.turn,
                             say.step, say.confidence, say.choices, say.promisedMs});
    if (turn.handover)
        return queue(number, nowMs, *turn.handover, turn.summary);
    if (turn.close)
        return close(number, nowMs, customerOf(talk), CloseReason::Confirmed);
    talk.move =
        DemoCustomer::afterBot(talk.persona, talk.head.scriptVersion, heardIn(turn), m_random);
    const bool speaks =
        talk.move.kind == DemoMove::Kind::Write || talk.move.kind == DemoMove::Kind::Tap;
    if (speaks && talk.move.afterMs < botSilentMs)
        plan(number, nowMs + talk.move.afterMs, Action::CustomerSpeaks);
    else
        plan(number, nowMs + botSilentMs, Action::BotTimesOut);
}

void DemoFlow::queue(int number, qint64 nowMs, HandoverReason reason, const QString &summary)
{
    DemoTalk &talk = m_talks[number];
    const Actor bot{ActorKind::Bot, talk.bot ? talk.bot->script().bot : QString()};
    m_pen.write(talk, nowMs, bot, HandedOver{reason, summary});
    m_pen.write(talk, nowMs, systemActor,
                Queued{queueOf(DemoRhythm::brand(talk.brand)), m_desk.expectedWaitMs(talk.brand)});
    talk.queuedMs = nowMs;
    m_desk.wait(talk.brand, nowMs, {number, talk.isCall(), talk.persona.language});
    ++talk.turn;
    if (const qint64 patienceMs = DemoCustomer::patienceMs(talk.persona, m_random); patienceMs > 0)
        plan(number, nowMs + patienceMs, Action::GivesUp);
    if (!talk.isCall() && !talk.isMail() && m_random.chance(0.3))
        plan(number, nowMs + delayMs(4 * minuteMs, 0.6, m_random), Action::Grumbles);
    assign(nowMs);
}

void DemoFlow::assign(qint64 nowMs)
{
    while (const auto pair = m_desk.next()) {
        DemoTalk &talk = m_talks[pair->talk];
        const DemoAgent &agent = demoAgents().at(pair->agent);
        talk.agent = pair->agent;
        talk.greeted = false;
        if (talk.assignedMs == 0)
            talk.assignedMs = nowMs;
        ++talk.turn;
        m_desk.hold(talk.agent, talk.isCall(), nowMs);
        m_pen.write(talk, nowMs, systemActor, Assigned{agent.id, agent.team});
        if (talk.isCall()) {
            plan(pair->talk, nowMs + delayMs(4.5 * minuteMs, 0.6, m_random), Action::CallEnds);
        } else if (talk.isMail()) {
            planAgent(pair->talk, nowMs, 7 * minuteMs);
        } else {
            talk.questionsLeft = int(DemoDice::weighted(std::array{30.0, 45.0, 25.0}, m_random));
            planAgent(pair->talk, nowMs, 62 * secondMs);
        }
    }
}

void DemoFlow::planAgent(int number, qint64 nowMs, double medianMs)
{
    const double load = m_desk.seat(m_talks[number].agent).load;
    plan(number, nowMs + delayMs(medianMs * (0.6 + 0.4 * load), 0.55, m_random),
         Action::AgentSpeaks);
}

void DemoFlow::agentWrites(DemoTalk &talk, qint64 nowMs, const Phrases &texts)
{
    QString text = pick(texts.in(talk.persona.language, QStringLiteral("en")), m_random);
    if (text.contains(QLatin1StringView("%1")))
        text = text.arg(demoAgents().at(talk.agent).name);
    if (talk.waitMs == 0)
        talk.waitMs = nowMs - talk.queuedMs;
    m_pen.write(talk, nowMs, agentOf(talk),
                AgentWrote{m_pen.makeId('m', nowMs), text, m_pen.makeId('k', nowMs), {}});
}

void DemoFlow::letAgentSpeak(int number, qint64 nowMs)
{
    DemoTalk &talk = m_talks[number];
    const DemoTexts &texts = demoTexts();
    if (talk.isMail()) {
        agentWrites(talk, nowMs, texts.topic(talk.persona.topic).answers);
        return plan(number, nowMs + 20 * secondMs, Action::AgentCloses);
    }
    if (!talk.greeted) {
        agentWrites(talk, nowMs, texts.agentHello);
        talk.greeted = true;
        if (m_random.chance(0.085) && transfer(number, nowMs))
            return;
        return planAgent(number, nowMs, (talk.questionsLeft > 0 ? 110 : 310) * secondMs);
    }
    const bool settled = talk.questionsLeft == 0;
    agentWrites(talk, nowMs,
                settled ? texts.topic(talk.persona.topic).answers : texts.agentQuestion);
    talk.move = DemoCustomer::afterAgent(talk.persona, settled, m_random);
    if (talk.move.kind == DemoMove::Kind::Silence)
        plan(number, nowMs + 5 * minuteMs, Action::AgentCloses);
    else
        plan(number, nowMs + talk.move.afterMs * 3 / 2, Action::CustomerReplies);
}

bool DemoFlow::transfer(int number, qint64 nowMs)
{
    DemoTalk &talk = m_talks[number];
    const Actor before = agentOf(talk);
    const QString reason = QStringLiteral("knows this better");
    const int colleague = m_desk.freeAgent(talk.brand, false, talk.persona.language, talk.agent);
    if (colleague < 0)
        return false;
    talk.transferred = true;
    release(talk, nowMs);
    talk.agent = colleague;
    talk.greeted = false;
    m_desk.hold(colleague, false, nowMs);
    m_pen.write(talk, nowMs, before, Transferred{demoAgents().at(colleague).id, {}, reason});
    planAgent(number, nowMs, 40 * secondMs);
    assign(nowMs);
    return true;
}

void DemoFlow::release(DemoTalk &talk, qint64 nowMs)
{
    const int agent = talk.agent;
    m_desk.release(agent, talk.isCall());
    const DemoSeat &seat = m_desk.seat(agent);
    if (seat.leaving && seat.load == 0)
        m_gone(agent, nowMs);
}

void DemoFlow::closeByAgent(int number, qint64 nowMs)
{
    close(number, nowMs, agentOf(m_talks[number]), CloseReason::ByAgent);
}

void DemoFlow::close(int number, qint64 nowMs, const Actor &actor, CloseReason reason)
{
    DemoTalk &talk = m_talks[number];
    ++talk.turn;
    m_pen.write(talk, nowMs, actor, Closed{reason});
    const bool asked =
        !talk.isReview() && (reason == CloseReason::Confirmed || reason == CloseReason::ByAgent);
    if (asked)
        m_pen.write(talk, nowMs, reason == CloseReason::ByAgent ? actor : systemActor,
                    RatingAsked{});
    const bool byPerson = talk.agent >= 0;
    if (byPerson) {
        m_desk.served(talk.brand, nowMs - talk.assignedMs);
        release(talk, nowMs);
    }
    talk.rating = ratingAfter(talk, asked);
    if (talk.rating.score > 0)
        plan(number, nowMs + delayMs((talk.isReview() ? 5 * 3600 : 45) * secondMs, 0.9, m_random),
             Action::Rates);
    else
        end(number);
    if (byPerson)
        assign(nowMs);
}

/// Of a review the stars it has from then on, when its author changes them.
RatingGiven DemoFlow::ratingAfter(const DemoTalk &talk, bool asked)
{
    const bool byPerson = talk.agent >= 0;
    if (talk.isReview()) {
        const int stars = DemoCustomer::starsAfter(talk.stars, byPerson, m_random);
        return {stars == talk.stars ? 0 : stars, {}};
    }
    if (!asked)
        return {};
    return DemoCustomer::rating(
        talk.persona, {byPerson, talk.transferred, talk.waitMs, talk.head.scriptVersion}, m_random);
}

void DemoFlow::end(int number)
{
    const DemoTalk &talk = m_talks[number];
    m_recent.push_back(
        {talk.head.customer, talk.customerName, talk.persona.language, talk.persona.topic});
    if (m_recent.size() > remembered)
        m_recent.pop_front();
    m_talks.remove(number);
}

void DemoFlow::step()
{
    const auto timer = m_timers.take();
    const int number = timer.subject;
    const qint64 nowMs = timer.atMs;
    DemoTalk &talk = m_talks[number];
    if (talk.turn != timer.turn)
        return;
    switch (timer.action) {
    case Action::BotSpeaks:
        return letBotSpeak(number, nowMs);
    case Action::CustomerSpeaks:
        return hear(number, nowMs);
    case Action::BotTimesOut:
        return close(number, nowMs, systemActor, CloseReason::Silent);
    case Action::Grumbles:
        return say(
            talk, nowMs,
            pick(demoTexts().impatient.in(talk.persona.language, QStringLiteral("en")), m_random),
            {});
    case Action::GivesUp:
        if (talk.queuedMs == 0)
            return close(number, nowMs, customerOf(talk), CloseReason::Phantom);
        m_desk.leave(talk.brand, talk.queuedMs, number);
        return close(number, nowMs, customerOf(talk), CloseReason::Abandoned);
    case Action::AgentSpeaks:
        return letAgentSpeak(number, nowMs);
    case Action::CustomerReplies:
        say(talk, nowMs, talk.move.text, {});
        if (talk.questionsLeft == 0)
            return plan(number, nowMs + delayMs(60 * secondMs, 0.5, m_random), Action::AgentCloses);
        --talk.questionsLeft;
        return planAgent(number, nowMs, 155 * secondMs);
    case Action::CallEnds:
        return close(number, nowMs, customerOf(talk), CloseReason::HungUp);
    case Action::AgentCloses:
        if (!talk.isMail() && m_random.chance(0.5))
            agentWrites(talk, nowMs, demoTexts().agentBye);
        return closeByAgent(number, nowMs);
    case Action::Rates:
        m_pen.write(talk, nowMs, customerOf(talk), talk.rating);
        return end(number);
    }
}

} // namespace Wheelhouse
