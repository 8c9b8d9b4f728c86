// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/listener.h"

#include <map>
#include <mutex>

namespace Wheelhouse {

/// A listener whose HTTP answers describe the request and whose websockets
/// (path /ws) echo. Paths: /hold keeps its reply for release(), /drop answers nothing, /big sends 8
/// MB, /status/NNN answers that status.
class EchoListener
{
public:
    explicit EchoListener(ListenerConfig config = patient());
    ~EchoListener();

    /// Nothing runs out while a busy machine looks elsewhere.
    static ListenerConfig patient();
    /// Everything runs out at once but the websocket's idle time.
    static ListenerConfig quick();

    quint16 port() const { return m_listener->port(); }
    const ListenerCounters &counters() const { return m_listener->counters(); }
    void stop() { m_listener.reset(); }

    size_t heldCount() const;
    /// Answers the n-th held request.
    void release(size_t index, std::string body);
    std::vector<HttpReply> takeHeld();
    std::vector<HttpRequest> requests() const;

    /// The peers that have been opened and not closed.
    std::vector<std::shared_ptr<SocketPeer>> peers() const;
    std::vector<std::string> texts() const;
    int closedCount() const;
    /// Off: messages are recorded, not echoed.
    std::atomic<bool> echo{true};

private:
    void onHttp(HttpRequest &&request, HttpReply reply);

    mutable std::mutex m_mutex;
    std::vector<HttpReply> m_held;
    std::vector<HttpRequest> m_requests;
    std::map<quint64, std::shared_ptr<SocketPeer>> m_peers;
    std::vector<std::string> m_texts;
    int m_closed = 0;
    std::unique_ptr<Listener> m_listener;
};

} // namespace Wheelhouse
