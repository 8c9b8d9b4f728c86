// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/kpi/contactfacts.h"

namespace Wheelhouse {

/// Tells the events of one conversation, a line each, and folds them. Times are seconds after
/// `startMs`.
class Story
{
public:
    static constexpr qint64 startMs = 1'700'000'100'000; // 15 minutes go into it exactly

    explicit Story(const QString &channel = QStringLiteral("webchat")) : m_channel(channel) {}

    Story &add(double second, EventBody body, ActorKind actor = ActorKind::System,
               const QString &topic = {})
    {
        Event event;
        event.seq = m_events.size() + 1;
        event.atMs = startMs + qint64(second * 1000);
        event.actor = {actor, QStringLiteral("x")};
        event.conversation = QStringLiteral("c1");
        event.channel = m_channel;
        event.topic = topic;
        event.body = std::move(body);
        m_events.append(event);
        return *this;
    }
    Story &started(double second = 0)
    {
        return add(
            second,
            ConversationStarted{
                QStringLiteral("tv"), QStringLiteral("radek"), QStringLiteral("pl"), {}, {}});
    }
    Story &customer(double second, const QString &id = QStringLiteral("m1"))
    {
        return add(second, CustomerWrote{id, {}, {}, {}}, ActorKind::Customer);
    }
    Story &bot(double second, BotTurn turn, const QString &answers = {})
    {
        BotWrote body;
        body.turn = turn;
        body.answers = answers;
        return add(second, body, ActorKind::Bot);
    }
    Story &agent(double second, const QString &answers = {})
    {
        AgentWrote body;
        body.answers = answers;
        add(second, body, ActorKind::Agent);
        m_events.last().actor.id = QStringLiteral("ann");
        return *this;
    }
    Story &handedOver(double second, HandoverReason reason = HandoverReason::Asked)
    {
        return add(second, HandedOver{reason, {}}, ActorKind::Bot);
    }
    Story &queued(double second) { return add(second, Queued{QStringLiteral("q"), 0}); }
    Story &assigned(double second, const QString &team = {})
    {
        return add(second, Assigned{QStringLiteral("ann"), team});
    }
    Story &transferred(double second)
    {
        return add(second, Transferred{{}, QStringLiteral("q"), {}}, ActorKind::Agent);
    }
    Story &closed(double second, CloseReason reason) { return add(second, Closed{reason}); }
    Story &rated(double second, int score)
    {
        return add(second, RatingGiven{score, {}}, ActorKind::Customer);
    }

    const QList<Event> &events() const { return m_events; }
    ContactFacts facts() const
    {
        ContactFacts facts;
        for (const Event &event : m_events)
            apply(facts, event);
        return facts;
    }

private:
    QString m_channel;
    QList<Event> m_events;
};

/// One random event, likely enough to be odd: out of order, repeated, out of place.
inline void addRandomEvent(Story &story, Random &random)
{
    const double second = double(random.below(40'000)) - 100;
    const auto message = QStringLiteral("m%1").arg(random.below(3));
    switch (random.below(14)) {
    case 0:
        story.started(second);
        break;
    case 1:
    case 2:
        story.customer(second, message);
        break;
    case 3:
        story.bot(second, BotTurn(random.below(7)), random.chance(0.5) ? message : QString());
        break;
    case 4:
        story.agent(second, random.chance(0.5) ? message : QString());
        break;
    case 5:
        story.handedOver(second, HandoverReason(random.below(8)));
        break;
    case 6:
        story.queued(second);
        break;
    case 7:
        story.assigned(second, QStringLiteral("team%1").arg(random.below(2)));
        break;
    case 8:
        story.transferred(second);
        break;
    case 9:
        story.closed(second, CloseReason(random.below(6)));
        break;
    case 10:
        story.add(second, RatingAsked{});
        break;
    case 11:
        story.rated(second, int(random.below(7)));
        break;
    case 12:
        story.add(second, TopicRecognised{}, ActorKind::Bot,
                  QStringLiteral("topic%1").arg(random.below(3)));
        break;
    case 13:
        story.add(second, CustomerConfirmed{random.chance(0.5)}, ActorKind::Customer);
        break;
    }
}

} // namespace Wheelhouse
