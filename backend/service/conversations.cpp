// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/conversations.h"

#include "core/match/language.h"
#include "core/routing/deskrules.h"
#include "core/routing/waitestimate.h"

namespace Wheelhouse {

namespace {

Error invalid(const QString &detail, const char *field)
{
    return {ErrorCode::Invalid, detail, QString::fromLatin1(field)};
}

} // namespace

Result<TakenMessage> Conversations::say(const CustomerMessage &message)
{
    if (message.key.isEmpty() || message.key.size() > 64)
        return invalid(QStringLiteral("every message needs a key of 1 to 64 characters"), "key");
    if (message.text.size() > longestText)
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("the message has %1 characters; at most %2 fit")
                         .arg(message.text.size())
                         .arg(longestText),
                     QStringLiteral("text")};
    const FloorConversation *current = m_recorder.floor().latestOf(message.customer);
    if (current) {
        const auto taken = current->keys.constFind(message.key);
        if (taken != current->keys.constEnd())
            return *taken;
    }
    if (message.text.trimmed().isEmpty())
        return invalid(QStringLiteral("the message is empty"), "text");

    const bool begins = !current || !current->open;
    const QString id = begins ? startFor(message) : current->row.id;
    const QString messageId = m_recorder.makeId('m');
    const Actor customer{ActorKind::Customer, message.customer};
    const qint64 seq = m_recorder.record(
        id, customer, CustomerWrote{messageId, message.key, message.text, message.choice});

    const FloorConversation &conversation = *m_recorder.floor().conversation(id);
    if (conversation.row.owner == Owner::Bot)
        letBotAnswer(id, messageId, message);
    else if (conversation.row.owner == Owner::Nobody)
        queue(id, HandoverReason::NoBot, {}, {}, messageId);
    return TakenMessage{messageId, seq};
}

QString Conversations::startFor(const CustomerMessage &message)
{
    const LiveBot *bot = m_bots.forBrand(message.brand);
    Event first;
    first.conversation = m_recorder.makeId('c');
    first.customer = message.customer;
    first.channel = message.channel;
    first.actor = {ActorKind::Customer, message.customer};
    first.scriptVersion = bot ? bot->version : QString();
    const QString language = languageOf(
        message.text, message.language.isEmpty() ? QStringLiteral("en") : message.language);
    first.body = ConversationStarted{message.brand, bot ? bot->script.bot : QString(), language,
                                     message.customerName, message.source};
    const QString id = first.conversation;
    m_recorder.record(std::move(first));
    if (bot && message.greeted) {
        for (const BotSay &say : greeting(bot->script, message.language).says)
            speak(*m_recorder.floor().conversation(id), say, {});
    }
    return id;
}

void Conversations::letBotAnswer(const QString &id, const QString &messageId,
                                 const CustomerMessage &message)
{
    const FloorConversation &conversation = *m_recorder.floor().conversation(id);
    const LiveBot *bot = m_bots.byId(conversation.bot);
    if (!bot) {
        queue(id, HandoverReason::NoBot, {}, {}, messageId);
        return;
    }
    DialogInput input{messageId, message.text, message.choice, message.language};
    input.expectedWaitMs = waitFor(queueOf(conversation.row.brand));
    const DialogTurn turn = respond(bot->script, *bot->matcher, conversation.dialog, input);
    const Actor actor{ActorKind::Bot, conversation.bot};
    if (turn.solved)
        m_recorder.record(id, {ActorKind::Customer, message.customer},
                          CustomerConfirmed{*turn.solved});
    if (!turn.topic.isEmpty() && turn.topic != conversation.row.topic)
        m_recorder.record(id, actor, TopicRecognised{turn.confidence}, turn.topic);
    if (turn.handover) {
        queue(id, *turn.handover, turn.summary, turn.says, messageId);
        return;
    }
    for (const BotSay &say : turn.says)
        speak(conversation, say, messageId);
    if (turn.close)
        closeNow(id, {ActorKind::Customer, message.customer}, CloseReason::Confirmed);
}

void Conversations::speak(const FloorConversation &conversation, const BotSay &say,
                          const QString &answers)
{
    m_recorder.record(conversation.row.id, {ActorKind::Bot, conversation.bot},
                      BotWrote{m_recorder.makeId('m'), say.text, answers, say.turn, say.step,
                               say.confidence, say.choices, say.promisedMs});
}

qint64 Conversations::waitFor(const QString &queueId) const
{
    const auto &queues = m_recorder.floor().queues();
    const auto known = queues.find(queueId);
    if (known == queues.end())
        return estimateWait(m_recorder.floor(), FloorQueue{queueId, {}, {}}, 0);
    return estimateWait(m_recorder.floor(), known->second, qint64(known->second.waiting.size()));
}

void Conversations::queue(const QString &id, HandoverReason reason, const QString &summary,
                          const QList<BotSay> &says, const QString &answers)
{
    const FloorConversation &conversation = *m_recorder.floor().conversation(id);
    const QString queueId = queueOf(conversation.row.brand);
    const qint64 waitMs = waitFor(queueId);
    for (const BotSay &say : says)
        speak(conversation, say, answers);
    m_recorder.record(id, {ActorKind::Bot, conversation.bot}, HandedOver{reason, summary});
    m_recorder.record(id, {ActorKind::System, {}}, Queued{queueId, waitMs});
}

void Conversations::closeNow(const QString &id, const Actor &actor, CloseReason reason)
{
    m_recorder.record(id, actor, Closed{reason});
    if (reason == CloseReason::Confirmed || reason == CloseReason::ByAgent)
        m_recorder.record(id, {ActorKind::System, {}}, RatingAsked{});
}

Result<void> Conversations::rate(const QString &customer, int score, const QString &comment)
{
    if (score < 1 || score > 5)
        return invalid(QStringLiteral("a rating is 1 to 5"), "score");
    if (comment.size() > longestComment)
        return Error{ErrorCode::TooLarge, QStringLiteral("the comment is too long"),
                     QStringLiteral("comment")};
    const FloorConversation *latest = m_recorder.floor().latestOf(customer);
    if (!latest)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no conversation to rate"), {}};
    if (latest->open)
        return Error{ErrorCode::Conflict, QStringLiteral("the conversation is still open"), {}};
    if (!latest->rated)
        m_recorder.record(latest->row.id, {ActorKind::Customer, customer},
                          RatingGiven{score, comment});
    return {};
}

Result<void> Conversations::leave(const QString &customer)
{
    const FloorConversation *latest = m_recorder.floor().latestOf(customer);
    if (latest && latest->open && latest->row.owner == Owner::Queue)
        closeNow(latest->row.id, {ActorKind::Customer, customer}, CloseReason::Abandoned);
    return {};
}

int Conversations::assignWaiting()
{
    int assigned = 0;
    while (const auto next = DeskRules::nextAssignment(m_recorder.floor())) {
        const FloorAgent *agent = m_recorder.floor().agent(next->agent);
        m_recorder.record(next->conversation, {ActorKind::System, {}},
                          Assigned{next->agent, agent->row.team});
        ++assigned;
    }
    return assigned;
}

void Conversations::closeSilent(const Patience &patience)
{
    const qint64 nowMs = m_recorder.nowMs();
    QStringList silent;
    for (const auto &[id, conversation] : m_recorder.floor().conversations()) {
        const LiveConversation &row = conversation.row;
        if (!conversation.open)
            continue;
        const qint64 silentMs = nowMs - row.lastAtMs;
        if ((row.owner == Owner::Bot && silentMs >= patience.botSilentMs) ||
            (row.owner == Owner::Agent && row.lastFrom == ActorKind::Agent &&
             silentMs >= patience.agentSilentMs))
            silent.append(id);
    }
    for (const QString &id : silent)
        closeNow(id, {ActorKind::System, {}}, CloseReason::Silent);
    m_recorder.floorForHousekeeping().forgetClosedBefore(nowMs - patience.closedKeptMs);
}

} // namespace Wheelhouse
