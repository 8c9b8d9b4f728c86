// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/jsonrpc.h"
#include "tests/support/rawclient.h"

#include <QList>

#include <functional>

namespace Wheelhouse {

/// A blocking JSON-RPC client over one websocket to 127.0.0.1. Notifications that come while it
/// waits for an answer are kept in order.
class RpcClient
{
public:
    /// `path`: "/session" for a dashboard, "/chat/v1/socket" for a customer.
    RpcClient(quint16 port, const char *path);

    bool isOpen() const { return m_open; }
    /// Unavailable when the connection ended or nothing came for ten seconds.
    Result<QJsonObject> call(const char *method, const QJsonObject &params = {});
    /// Sends without waiting; the answer's id is returned.
    int post(const char *method, const QJsonObject &params = {});
    /// The params of the next notification of that method.
    Result<QJsonObject> notification(const char *method);
    /// The next answer to any request that is still open.
    Result<RpcResponse> answer();

    /// Called every 100 ms in which nothing came while this waits: where the server's clock stands
    /// still, what it puts off by a fraction of a second would never come.
    void setIdle(std::function<void()> idle) { m_idle = std::move(idle); }

    RawClient &raw() { return m_raw; }

private:
    Result<RpcMessage> next();

    RawClient m_raw;
    std::function<void()> m_idle;
    bool m_open = false;
    int m_lastId = 0;
    QList<RpcNotification> m_notifications;
    QList<RpcResponse> m_answers;
};

} // namespace Wheelhouse
