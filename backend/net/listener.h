// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/http.h"
#include "backend/net/socketpeer.h"
#include "core/base/result.h"

#include <atomic>

namespace Wheelhouse {

/// What one client, and all together, may cost. Times in milliseconds.
struct ListenerLimits
{
    quint32 headerBytes = 8 * 1024;    ///< beyond: 431
    quint32 bodyBytes = 1024 * 1024;   ///< beyond: 413
    quint32 messageBytes = 512 * 1024; ///< of one websocket message; beyond: close 1009
    int headerTimeoutMs = 10'000;      ///< TLS handshake, and first to last byte of a header
    int bodyTimeoutMs = 20'000;        ///< end of header to end of body
    int httpIdleMs = 30'000;           ///< between requests, and without progress of an answer
    int socketIdleMs = 30'000;         ///< without a sign of life; a ping is sent at half of it
    int closeTimeoutMs = 3'000;        ///< wait for the other side's close
    int maxConnections = 12'000;       ///< of all kinds; also capped by the descriptors there are
    int maxPerAddress = 0;             ///< connections of one IP address; 0: as many as it likes
    size_t maxUnsentBytes = 4 * 1024 * 1024; ///< per websocket; beyond: dropped
};

struct ListenerConfig
{
    std::string address = "127.0.0.1";
    quint16 port = 0;            ///< 0: one that is free
    std::string certificateFile; ///< PEM chain; with keyFile the port speaks TLS 1.2+ only
    std::string keyFile;
    bool allowPlainBeyondLoopback = false;
    int threads = 1;
    ListenerLimits limits;
};

/// All are called on a network thread (always the same one for one connection) and must return
/// quickly. For one websocket: admit, opened, text ..., closed; closed comes exactly once.
struct ListenerHandlers
{
    /// Without it every request gets 404.
    std::function<void(HttpRequest &&, HttpReply)> http;
    /// A websocket upgrade: 0 accepts, else the HTTP status that refuses it. Without it: 404.
    std::function<int(const HttpRequest &)> admit;
    std::function<void(std::shared_ptr<SocketPeer>, const HttpRequest &)> opened;
    /// One whole text message, valid UTF-8.
    std::function<void(quint64 id, std::string &&text)> text;
    std::function<void(quint64 id)> closed;
};

/// Running totals (open: the present number). Each is exact, together they are no snapshot.
struct ListenerCounters
{
    std::atomic<quint64> open{0};
    std::atomic<quint64> openSockets{0};
    std::atomic<quint64> accepted{0};
    std::atomic<quint64> refused{0};      ///< no room (503), or half-open and pushed out
    std::atomic<quint64> acceptPauses{0}; ///< out of descriptors: a moment's wait
    std::atomic<quint64> requests{0};     ///< HTTP requests handed on
    std::atomic<quint64> upgrades{0};
    std::atomic<quint64> framesIn{0}; ///< text messages
    std::atomic<quint64> framesOut{0};
    std::atomic<quint64> bytesIn{0};
    std::atomic<quint64> bytesOut{0};
    std::atomic<quint64> malformed{0}; ///< requests and websocket frames
    std::atomic<quint64> oversized{0}; ///< 413, 431, 1009
    std::atomic<quint64> timedOut{0};
    std::atomic<quint64> droppedSlow{0}; ///< over maxUnsentBytes
};

/// HTTP and websocket on one port, plain or TLS. Owns its threads; the process's limit on open
/// descriptors is raised to what the system allows. Not to be destroyed from a handler.
class Listener
{
public:
    /// Fails with InUse (port), Forbidden (plain beyond loopback, privileged port), Invalid
    /// (address, certificate) or Unavailable, each with one sentence for the operator.
    static Result<std::unique_ptr<Listener>> start(ListenerConfig config,
                                                   ListenerHandlers handlers);

    /// Sends close 1001 to every websocket as far as it takes it at once, calls their `closed`,
    /// drops all connections and joins. Peers and replies that outlive it do nothing.
    ~Listener();

    quint16 port() const;
    const ListenerCounters &counters() const;

private:
    class Private;
    explicit Listener(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Wheelhouse
