// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/replaytalk.h"

#include "core/protocol/commands.h"
#include "core/protocol/webchat.h"

#include <QDateTime>
#include <QUuid>

namespace Wheelhouse {

namespace {

constexpr int mostTries = 20;
constexpr int againAfterMs = 1'000;

QUrl chatUrl(QUrl server)
{
    server.setPath(QStringLiteral("/chat/v1/socket"));
    return server;
}

} // namespace

ReplayTalk::ReplayTalk(const ReplayDialogue &dialogue, const ReplaySettings &settings,
                       RpcSocket *desk, ReplayCount &count)
    : m_dialogue(dialogue)
    , m_settings(settings)
    , m_desk(desk)
    , m_count(count)
    , m_chat(chatUrl(settings.server))
    , m_run(QUuid::createUuid().toString(QUuid::Id128).left(12))
{
    m_timer.setSingleShot(true);
}

void ReplayTalk::start(std::function<void()> done)
{
    m_done = std::move(done);
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    play();
}

void ReplayTalk::openChat(std::function<void()> then)
{
    const auto enter = [this, then] {
        const ChatOpenParams params{m_visitor, m_settings.brand, QStringLiteral("en"), {}, 0};
        m_chat.call(QStringLiteral("chat.open"), toJson(params),
                    [this, then](const Result<QJsonObject> &answer) {
                        const auto opened = answer ? fromJson<ChatOpened>(*answer)
                                                   : Result<ChatOpened>(answer.error());
                        if (!opened) {
                            if (!tryAgain(opened.error(), &ReplayTalk::play))
                                giveUp(opened.error());
                            return;
                        }
                        m_visitor = opened->visitor;
                        if (m_conversation != opened->conversation)
                            m_joined = false;
                        m_conversation = opened->conversation;
                        m_conversationOpen = opened->open;
                        then();
                    });
    };
    if (m_chat.isOpen())
        return enter();
    m_chat.open([this, enter](const Result<void> &opened) {
        if (opened)
            enter();
        else if (!tryAgain(opened.error(), &ReplayTalk::play))
            giveUp(opened.error());
    });
}

void ReplayTalk::waitForTurn()
{
    const qint64 dueMs =
        m_startedMs + qint64(double(m_dialogue.turns[m_turn].atMs) / m_settings.speed);
    const qint64 leftMs = std::max<qint64>(0, dueMs - QDateTime::currentMSecsSinceEpoch());
    m_timer.disconnect();
    m_timer.callOnTimeout([this] { play(); });
    m_timer.start(int(std::min<qint64>(leftMs, std::numeric_limits<int>::max())));
}

void ReplayTalk::play()
{
    if (m_turn >= m_dialogue.turns.size())
        return closing();
    const ReplayTurn &turn = m_dialogue.turns[m_turn];
    if (!turn.byAgent)
        return m_chat.isOpen() && !m_visitor.isEmpty() ? saying() : openChat([this] { saying(); });
    if (m_desk)
        return openChat([this] { joining(); });
    ++m_count.skipped;
    next();
}

void ReplayTalk::saying()
{
    ChatSay say;
    say.key = key();
    say.text = m_dialogue.turns[m_turn].text;
    m_chat.call(QStringLiteral("chat.say"), toJson(say), [this](const Result<QJsonObject> &answer) {
        if (answer)
            ++m_count.customerTurns;
        else if (tryAgain(answer.error(), &ReplayTalk::play))
            return;
        else
            refuse(answer.error());
        next();
    });
}

void ReplayTalk::joining()
{
    if (!m_conversationOpen) {
        return giveUp({ErrorCode::Gone,
                       QStringLiteral("the conversation is over before the agent's turn"),
                       {}});
    }
    if (m_joined)
        return replying(m_conversation);
    m_desk->call(QStringLiteral("conversation.join"),
                 toJson(ConversationCommand{m_conversation, key() + u'j'}),
                 [this](const Result<QJsonObject> &answer) {
                     if (answer) {
                         m_joined = true;
                         return replying(m_conversation);
                     }
                     if (!tryAgain(answer.error(), &ReplayTalk::play))
                         giveUp(answer.error());
                 });
}

void ReplayTalk::replying(const QString &conversation)
{
    const ReplyCommand reply{conversation, m_dialogue.turns[m_turn].text, key()};
    m_desk->call(QStringLiteral("conversation.reply"), toJson(reply),
                 [this](const Result<QJsonObject> &answer) {
                     if (answer)
                         ++m_count.agentTurns;
                     else if (tryAgain(answer.error(), &ReplayTalk::play))
                         return;
                     else
                         refuse(answer.error());
                     next();
                 });
}

void ReplayTalk::closing()
{
    if (!m_desk || !m_joined || !m_settings.close)
        return finish();
    m_desk->call(QStringLiteral("conversation.close"),
                 toJson(ConversationCommand{m_conversation, key() + u'c'}),
                 [this](const Result<QJsonObject> &answer) {
                     if (answer)
                         ++m_count.closed;
                     else if (tryAgain(answer.error(), &ReplayTalk::closing))
                         return;
                     else
                         refuse(answer.error());
                     finish();
                 });
}

void ReplayTalk::next()
{
    m_tries = 0;
    ++m_turn;
    if (m_turn < m_dialogue.turns.size())
        return waitForTurn();
    m_timer.disconnect();
    m_timer.callOnTimeout([this] { play(); });
    m_timer.start(0);
}

void ReplayTalk::finish()
{
    ++m_count.finished;
    m_chat.close();
    m_done();
}

bool ReplayTalk::tryAgain(const Error &error, void (ReplayTalk::*step)())
{
    const bool passing =
        error.code == ErrorCode::Unavailable || error.code == ErrorCode::RateLimited;
    if (!passing || ++m_tries > mostTries)
        return false;
    m_timer.disconnect();
    m_timer.callOnTimeout([this, step] { (this->*step)(); });
    m_timer.start(againAfterMs);
    return true;
}

void ReplayTalk::giveUp(const Error &error)
{
    refuse(error);
    next();
}

void ReplayTalk::refuse(const Error &error)
{
    ++m_count.refused[error.detail];
}

QString ReplayTalk::key() const
{
    return QStringLiteral("%1-%2").arg(m_run).arg(m_turn);
}

} // namespace Wheelhouse
