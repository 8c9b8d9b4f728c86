// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/turnevents.h"

namespace Wheelhouse {

QList<Event> turnEvents(const DialogTurn &turn, const QString &answers,
                        const std::function<QString()> &makeId)
{
    QList<Event> events;
    const auto put = [&](ActorKind actor, EventBody body, const QString &topic = {}) {
        Event event;
        event.actor.kind = actor;
        event.topic = topic;
        event.body = std::move(body);
        events.append(std::move(event));
    };
    if (turn.answered)
        put(ActorKind::System, *turn.answered);
    // before the topic: a new one is not solved yet
    if (turn.solved)
        put(ActorKind::Customer, CustomerConfirmed{*turn.solved});
    if (!turn.topic.isEmpty())
        put(ActorKind::Bot, TopicRecognised{turn.confidence}, turn.topic);
    for (const VariableSet &set : turn.variables)
        put(ActorKind::Customer, set);
    if (turn.rating)
        put(ActorKind::Customer, RatingGiven{*turn.rating, {}});
    for (const BotSay &say : turn.says)
        put(ActorKind::Bot, BotWrote{makeId(), say.text, answers, say.turn, say.step,
                                     say.confidence, say.choices, say.promisedMs, say.reason});
    if (turn.askedRating)
        put(ActorKind::Bot, RatingAsked{});
    if (turn.action)
        put(ActorKind::Bot, ActionCalled{turn.action->id, turn.action->step});
    if (turn.handover)
        put(ActorKind::Bot, HandedOver{*turn.handover, turn.summary});
    if (turn.close)
        put(ActorKind::Customer, Closed{CloseReason::Confirmed});
    return events;
}

} // namespace Wheelhouse
