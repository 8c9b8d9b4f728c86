// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/transport.h"

#include <optional>

namespace Wheelhouse {

/// The near end of a pair in one process; the far end is whoever plays the server. Everything
/// arrives in a later turn of the event loop, as over a socket, and what was sent before the pipe
/// broke may be lost, as over a socket.
class PipeTransport : public Transport
{
    Q_OBJECT

public:
    using Transport::Transport;

    void open(const QUrl &url) override;
    void close() override;
    void send(const QByteArray &text) override;
    void ping() override;

    /// The far end: answers, and breaks things.
    void sendBack(const QByteArray &text);
    void breakOff(TransportEnd how = TransportEnd::Lost);
    /// A server that is not there: every open() ends as `how`, until listen().
    void refuse(TransportEnd how = TransportEnd::Unreachable);
    void listen() { m_refusal.reset(); }
    /// A server that hangs: pings are not answered.
    void setMute(bool mute) { m_mute = mute; }
    bool isOpen() const { return m_open; }
    const QUrl &url() const { return m_url; }

Q_SIGNALS:
    /// To the far end.
    void clientOpened();
    void clientSent(const QByteArray &text);
    void clientClosed();

private:
    std::optional<TransportEnd> m_refusal;
    QUrl m_url;
    int m_opens = 0; ///< also tells a late delivery that its connection is over
    bool m_open = false;
    bool m_mute = false;
};

} // namespace Wheelhouse
