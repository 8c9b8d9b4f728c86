// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/jsonrpc.h"

#include <QHash>
#include <QUrl>
#include <QWebSocket>

#include <functional>

namespace Wheelhouse {

/// One JSON-RPC websocket of a tool. Answers come through the event loop of the thread it lives on;
/// when the link breaks every open call is answered Unavailable, and `open` connects anew.
class RpcSocket
{
public:
    using OnAnswer = std::function<void(Result<QJsonObject>)>;

    explicit RpcSocket(const QUrl &url);
    ~RpcSocket();

    /// Connects; `done` once it stands or has failed.
    void open(std::function<void(Result<void>)> done);
    bool isOpen() const { return m_open; }
    void close() { m_socket.close(); }

    void call(const QString &method, const QJsonObject &params, OnAnswer done);

private:
    void receive(const QString &text);
    void lost();

    QUrl m_url;
    QWebSocket m_socket;
    bool m_open = false;
    int m_lastId = 0;
    std::function<void(Result<void>)> m_opened;
    QHash<int, OnAnswer> m_waiting;
};

} // namespace Wheelhouse
