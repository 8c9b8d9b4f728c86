// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/action/actioncaller.h"
#include "core/dialog/actioncall.h"

#include <deque>
#include <functional>

namespace Wheelhouse {

/// Carries a bot's actions out of the domain and their answers back. An action leaves when the
/// event that tells of it is durable, so nothing is asked of another system that the log does not
/// know. Domain thread, but for `postBack`.
class ActionDesk
{
public:
    using Answered = std::function<void(const QString &conversation, const ActionResult &)>;
    /// Runs a function on the domain thread; any thread.
    using PostBack = std::function<void(std::function<void()>)>;

    ActionDesk(std::unique_ptr<ActionCaller> caller, PostBack postBack, Answered answered)
        : m_caller(std::move(caller))
        , m_postBack(std::move(postBack))
        , m_answered(std::move(answered))
    {}

    /// To be called once everything up to `seq` is durable.
    void call(const QString &conversation, const ActionCall &action, qint64 seq);
    void committed(qint64 seq);

private:
    struct Waiting
    {
        qint64 seq;
        QString conversation;
        ActionCall action;
    };
    void send(const Waiting &waiting);

    const std::unique_ptr<ActionCaller> m_caller;
    const PostBack m_postBack;
    const Answered m_answered;
    std::deque<Waiting> m_waiting;
    qint64 m_committed = 0;
};

} // namespace Wheelhouse
