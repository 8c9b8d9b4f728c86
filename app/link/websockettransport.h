// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/transport.h"

#include <QPointer>

class QWebSocket;

namespace Wheelhouse {

/// Over a websocket, ws:// or wss://, with the system's certificates.
class WebSocketTransport : public Transport
{
    Q_OBJECT

public:
    using Transport::Transport;
    ~WebSocketTransport() override;

    void open(const QUrl &url) override;
    void close() override;
    void send(const QByteArray &text) override;
    void ping() override;

private:
    void finish(TransportEnd how, const QString &detail);
    void drop();

    QPointer<QWebSocket> m_socket;
    bool m_wasOpen = false;
};

} // namespace Wheelhouse
