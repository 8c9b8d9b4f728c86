// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/conversations.h"

#include "core/match/language.h"
#include "core/routing/deskrules.h"

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
    if (conversation.row.owner == Owner::Bot) {
        DialogInput input;
        input.messageId = messageId;
        input.text = message.text;
        input.choice = message.choice;
        input.language = message.language;
        m_turns.answer(id, input);
    } else if (conversation.row.owner == Owner::Nobody) {
        m_turns.queue(id);
    }
    return TakenMessage{messageId, seq};
}

QString Conversations::startFor(const CustomerMessage &message)
{
    const LiveBot *bot = m_bots.forCustomer({message.customer, message.channel, message.brand});
    Event first;
    first.conversation = m_recorder.makeId('c');
    first.customer = message.customer;
    first.channel = message.channel;
    first.actor = {ActorKind::Customer, message.customer};
    first.scriptVersion = bot ? bot->version : QString();
    const QString language = languageOf(
        message.text, message.language.isEmpty() ? QStringLiteral("en") : message.language);
    first.body = ConversationStarted{message.brand,  bot ? bot->script.bot : QString(),
                                     language,       message.customerName,
                                     message.source, message.segment};
    const QString id = first.conversation;
    m_recorder.record(std::move(first));
    if (bot && message.greeted)
        m_turns.greet(id, message.language);
    return id;
}

void Conversations::closeNow(const QString &id, const Actor &actor, CloseReason reason)
{
    m_recorder.record(id, actor, Closed{reason});
    const bool isSolved = reason == CloseReason::Confirmed || reason == CloseReason::ByAgent;
    if (isSolved && m_recorder.floor().asksForRating(*m_recorder.floor().conversation(id)))
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
