// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/rpcsocket.h"

namespace Wheelhouse {

RpcSocket::RpcSocket(const QUrl &url) : m_url(url)
{
    QObject::connect(&m_socket, &QWebSocket::connected, &m_socket, [this] {
        m_open = true;
        if (const auto opened = std::exchange(m_opened, {}))
            opened({});
    });
    QObject::connect(&m_socket, &QWebSocket::disconnected, &m_socket, [this] { lost(); });
    QObject::connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error),
                     &m_socket, [this] { lost(); });
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                     [this](const QString &text) { receive(text); });
}

RpcSocket::~RpcSocket()
{
    m_socket.disconnect();
}

void RpcSocket::open(std::function<void(Result<void>)> done)
{
    m_opened = std::move(done);
    m_socket.open(m_url);
}

void RpcSocket::call(const QString &method, const QJsonObject &params, OnAnswer done)
{
    if (!m_open) {
        done(Error{ErrorCode::Unavailable, QStringLiteral("not connected"), m_url.toString()});
        return;
    }
    const int id = ++m_lastId;
    m_waiting.insert(id, std::move(done));
    m_socket.sendTextMessage(QString::fromUtf8(encode(RpcRequest{id, method, params})));
}

void RpcSocket::receive(const QString &text)
{
    const auto message = decodeRpc(text.toUtf8());
    if (!message)
        return;
    if (const auto *response = std::get_if<RpcResponse>(&*message)) {
        if (const auto done = m_waiting.take(response->id.toInt()))
            done(response->result);
    }
}

void RpcSocket::lost()
{
    m_open = false;
    const Error error{ErrorCode::Unavailable, m_socket.errorString(), m_url.toString()};
    if (const auto opened = std::exchange(m_opened, {}))
        opened(error);
    const auto waiting = std::exchange(m_waiting, {});
    for (const OnAnswer &done : waiting)
        done(error);
}

} // namespace Wheelhouse
