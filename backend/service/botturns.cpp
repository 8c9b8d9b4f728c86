// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/botturns.h"

#include "core/base/idmaker.h"
#include "core/dialog/turnevents.h"
#include "core/routing/waitestimate.h"

#include <QLoggingCategory>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(lcBots, "wheelhouse.bots")

PilotCustomer customerOf(const FloorConversation &conversation)
{
    return {conversation.customer, conversation.row.channel, conversation.row.brand};
}

} // namespace

bool botMaySpeak(const FloorConversation &conversation)
{
    return conversation.open && !conversation.handedOver && conversation.row.owner == Owner::Bot;
}

void BotTurns::greet(const QString &id, const QString &language)
{
    const FloorConversation &conversation = *m_recorder.floor().conversation(id);
    const LiveBot *bot = m_bots.speaker(conversation.bot, customerOf(conversation));
    if (bot && botMaySpeak(conversation))
        record(id, *bot, greeting(bot->script, language, conversation.row.channel), {});
}

void BotTurns::answer(const QString &id, const DialogInput &input)
{
    const FloorConversation &conversation = *m_recorder.floor().conversation(id);
    if (!botMaySpeak(conversation) || conversation.lastAnswered == input.messageId)
        return;
    const LiveBot *bot = m_bots.speaker(conversation.bot, customerOf(conversation));
    if (bot)
        take(id, *bot, input);
    else
        queue(id);
}

void BotTurns::actionAnswered(const QString &id, const ActionResult &result)
{
    const FloorConversation *conversation = m_recorder.floor().conversation(id);
    if (!conversation || !botMaySpeak(*conversation) ||
        conversation->dialog.waitingCall != result.id)
        return;
    const LiveBot *bot = m_bots.speaker(conversation->bot, customerOf(*conversation));
    if (!bot) {
        queue(id);
        return;
    }
    DialogInput input;
    input.messageId = conversation->lastCustomerMessage;
    input.language = conversation->row.language;
    input.actionResult = result;
    take(id, *bot, std::move(input));
}

void BotTurns::giveUpLostActions()
{
    QList<std::pair<QString, QString>> lost;
    for (const auto &[id, conversation] : m_recorder.floor().conversations()) {
        if (!conversation.dialog.waitingCall.isEmpty() && botMaySpeak(conversation))
            lost.append({id, conversation.dialog.waitingCall});
    }
    for (const auto &[id, call] : lost)
        actionAnswered(id, {call, 0, {}, QStringLiteral("lost in a restart")});
}

void BotTurns::take(const QString &id, const LiveBot &bot, DialogInput input)
{
    const FloorConversation &conversation = *m_recorder.floor().conversation(id);
    input.expectedWaitMs = waitFor(queueOf(conversation.row.brand));
    input.channel = conversation.row.channel;
    input.segment = conversation.dialog.segment;
    input.nowMs = m_recorder.nowMs();
    input.asksRating = m_recorder.floor().asksForRating(conversation);
    // a visitor of the web chat is as old as his id; of others nothing is known
    if (const auto since = IdMaker::timeOf('v', conversation.customer))
        input.customerSinceMs = std::max<qint64>(0, input.nowMs - *since);
    input.bands = bot.bands;
    const QString answers = input.messageId;
    record(id, bot, respond(bot.script, *bot.matcher, conversation.dialog, input), answers);
}

void BotTurns::record(const QString &id, const LiveBot &bot, const DialogTurn &turn,
                      const QString &answers)
{
    const auto makeId = [this] { return m_recorder.makeId('m'); };
    for (Event &event : turnEvents(turn, answers, makeId)) {
        const FloorConversation &conversation = *m_recorder.floor().conversation(id);
        if (event.actor.kind == ActorKind::Bot && !botMaySpeak(conversation)) {
            qCWarning(lcBots, "a bot's %ls after it let go was dropped",
                      qUtf16Printable(eventKind(event.body)));
            continue;
        }
        Actor actor{event.actor.kind, {}};
        if (actor.kind == ActorKind::Bot)
            actor.id = conversation.bot;
        else if (actor.kind == ActorKind::Customer)
            actor.id = conversation.customer;
        m_recorder.record(id, actor, std::move(event.body), event.topic, bot.version);
    }
    if (turn.handover)
        putInQueue(id);
    const FloorConversation &after = *m_recorder.floor().conversation(id);
    if (turn.close && !after.ratingAsked && m_recorder.floor().asksForRating(after))
        m_recorder.record(id, {ActorKind::System, {}}, RatingAsked{});
    if (!turn.action)
        return;
    if (m_call)
        m_call(id, *turn.action);
    else
        actionAnswered(id, {turn.action->id, 0, {}, QStringLiteral("no actions here")});
}

qint64 BotTurns::waitFor(const QString &queueId) const
{
    const auto &queues = m_recorder.floor().queues();
    const auto known = queues.find(queueId);
    if (known == queues.end())
        return estimateWait(m_recorder.floor(), FloorQueue{queueId, {}, {}}, 0);
    return estimateWait(m_recorder.floor(), known->second, qint64(known->second.waiting.size()));
}

void BotTurns::queue(const QString &id)
{
    const FloorConversation &conversation = *m_recorder.floor().conversation(id);
    m_recorder.record(id, {ActorKind::Bot, conversation.bot},
                      HandedOver{HandoverReason::NoBot, {}});
    putInQueue(id);
}

void BotTurns::putInQueue(const QString &id)
{
    const QString queueId = queueOf(m_recorder.floor().conversation(id)->row.brand);
    m_recorder.record(id, {ActorKind::System, {}}, Queued{queueId, waitFor(queueId)});
}

} // namespace Wheelhouse
