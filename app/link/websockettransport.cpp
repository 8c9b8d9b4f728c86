// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/websockettransport.h"

#include "core/protocol/jsonrpc.h"

#include <QSslError>
#include <QWebSocket>

#include <utility>

namespace Wheelhouse {

WebSocketTransport::~WebSocketTransport()
{
    drop();
}

void WebSocketTransport::open(const QUrl &url)
{
    drop();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(quint64(longestRpcBytes));
    m_socket->setMaxAllowedIncomingFrameSize(quint64(longestRpcBytes));
    QWebSocket *socket = m_socket;
    connect(socket, &QWebSocket::connected, this, [this] {
        m_wasOpen = true;
        Q_EMIT opened();
    });
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { Q_EMIT received(text.toUtf8()); });
    connect(socket, &QWebSocket::pong, this,
            [this](quint64 elapsedMs) { Q_EMIT ponged(qint64(elapsedMs)); });
    connect(socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        finish(TransportEnd::Untrusted,
               errors.isEmpty() ? QString() : errors.first().errorString());
    });
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this, socket](QAbstractSocket::SocketError error) {
                const bool tls = error == QAbstractSocket::SslHandshakeFailedError ||
                                 error == QAbstractSocket::SslInternalError ||
                                 error == QAbstractSocket::SslInvalidUserDataError;
                finish(tls         ? TransportEnd::Untrusted
                       : m_wasOpen ? TransportEnd::Lost
                                   : TransportEnd::Unreachable,
                       socket->errorString());
            });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        finish(m_wasOpen ? TransportEnd::Lost : TransportEnd::Unreachable, socket->closeReason());
    });
    socket->open(url);
}

void WebSocketTransport::close()
{
    if (!m_socket)
        return;
    QWebSocket *socket = m_socket;
    m_socket.clear();
    m_wasOpen = false;
    socket->disconnect(this);
    socket->close();
    socket->deleteLater();
}

void WebSocketTransport::send(const QByteArray &text)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(text));
}

void WebSocketTransport::ping()
{
    if (m_socket)
        m_socket->ping();
}

void WebSocketTransport::finish(TransportEnd how, const QString &detail)
{
    drop();
    Q_EMIT ended(how, detail);
}

void WebSocketTransport::drop()
{
    if (!m_socket)
        return;
    QWebSocket *socket = m_socket;
    m_socket.clear();
    m_wasOpen = false;
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace Wheelhouse
