// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "programs/ctl/replaydialogue.h"
#include "programs/ctl/rpcsocket.h"

#include <QMap>
#include <QTimer>

#include <memory>

namespace Wheelhouse {

struct ReplaySettings
{
    QUrl server; ///< ws or wss, without a path
    QString brand;
    double speed = 1;
    bool close = true; ///< the agent closes what the record ends with
};

/// What became of the turns so far.
struct ReplayCount
{
    qint64 customerTurns = 0; ///< acknowledged, so durable
    qint64 agentTurns = 0;    ///< the same
    qint64 skipped = 0;       ///< of agents, for want of a token
    qint64 closed = 0;
    QMap<QString, qint64> refused; ///< by the server's words
    qint64 finished = 0;           ///< dialogues
};

/// Plays one dialogue: the customer over a web chat of their own, the agent over the desk's session
/// that all dialogues share. A turn waits for its time and for the answer to the one before. What
/// the server cannot take now is said again with the same key.
class ReplayTalk
{
public:
    /// `desk` is null when there is no token to sign in with.
    ReplayTalk(const ReplayDialogue &dialogue, const ReplaySettings &settings, RpcSocket *desk,
               ReplayCount &count);

    void start(std::function<void()> done);

private:
    void openChat(std::function<void()> then);
    void waitForTurn();
    void play();
    void saying();
    void joining();
    void replying(const QString &conversation);
    void closing();
    void next();
    void finish();
    /// Again later for what may pass; true when `error` was such.
    bool tryAgain(const Error &error, void (ReplayTalk::*step)());
    /// Counts this turn as refused and goes on with the next.
    void giveUp(const Error &error);
    void refuse(const Error &error);
    QString key() const;

    const ReplayDialogue m_dialogue;
    const ReplaySettings &m_settings;
    RpcSocket *m_desk;
    ReplayCount &m_count;
    RpcSocket m_chat;
    QTimer m_timer;
    QString m_run; ///< so that keys differ from those of another replay
    QString m_visitor;
    QString m_conversation;
    bool m_joined = false;
    bool m_conversationOpen = false;
    qsizetype m_turn = 0;
    qint64 m_startedMs = 0;
    int m_tries = 0;
    std::function<void()> m_done;
};

} // namespace Wheelhouse
