// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/channel/webchat.h"
#include "backend/service/gauges.h"
#include "backend/service/inbox.h"
#include "backend/service/readpool.h"

#include <map>

namespace Wheelhouse {

using Sessions = std::map<quint64, Session>; ///< by peer

/// The customers' door: finds out who calls, brings the customer's latest conversation back to the
/// floor when it is only in the store, and then lets the web chat answer. Domain thread.
class ChatDoor
{
public:
    ChatDoor(Sessions &sessions, WebChat &webChat, Recorder &recorder, ReadPool &pool,
             Outbox &outbox, DomainGauges &gauges, const std::optional<Error> &halted)
        : m_sessions(sessions)
        , m_webChat(webChat)
        , m_recorder(recorder)
        , m_pool(pool)
        , m_outbox(outbox)
        , m_gauges(gauges)
        , m_halted(halted)
    {}

    /// A request on a web chat's socket.
    void call(Session &session, const Caller &caller, const QString &method,
              const QJsonObject &params)
    {
        call(&session, caller, method, params, {});
    }
    /// One of the HTTP calls under /chat/v1/.
    void call(HttpCall &&call);

private:
    void call(Session *session, const Caller &caller, const QString &method,
              const QJsonObject &params, const QString &visitor);
    /// Runs `then` once the customer's latest conversation is on the floor, if there is one.
    void withCustomer(const QString &customer, std::function<void()> then);
    Result<QJsonObject> answer(Session *session, const QString &customer, const QString &method,
                               const QJsonObject &params);
    void respond(const Caller &caller, const Result<QJsonObject> &result);

    Sessions &m_sessions;
    WebChat &m_webChat;
    Recorder &m_recorder;
    ReadPool &m_pool;
    Outbox &m_outbox;
    DomainGauges &m_gauges;
    const std::optional<Error> &m_halted; ///< why nothing may be written in this turn
};

} // namespace Wheelhouse
