// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/socketpeer.h"
#include "backend/net/turnqueue.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

namespace Wheelhouse {

/// The listener's SocketPeer: an outbox that any thread fills and the network thread empties.
/// Outlives its connection and its listener.
class Peer final : public SocketPeer, public std::enable_shared_from_this<Peer>
{
public:
    /// The connection's side of it; called on the network thread.
    class Owner
    {
    public:
        virtual ~Owner() = default;
        virtual void peerTurn() = 0;
    };
    struct CloseRequest
    {
        quint16 code = 0;
        std::string reason;
    };

    Peer(quint64 id, std::string path, std::string remote, size_t ceiling,
         std::shared_ptr<TurnQueue> turns);

    void send(Frame frame) override;
    size_t unsentBytes() const override { return m_unsent.load(std::memory_order_relaxed); }
    void close(quint16 code, std::string reason) override;
    void setReading(bool on) override;
    void setMessageLimit(quint32 bytes) override;

    // For the network thread:
    void setOwner(Owner *owner) { m_owner = owner; }
    void turn();
    /// Moves what waits to the end of `frames`. Call before takeCloseRequest, and again when that
    /// gives one: then nothing sent before close() is left behind.
    void drain(std::vector<Frame> &frames);
    /// Bytes that entered the connection's queue by another way (control frames).
    void added(size_t bytes) { m_unsent.fetch_add(bytes, std::memory_order_relaxed); }
    void taken(size_t bytes) { m_unsent.fetch_sub(bytes, std::memory_order_relaxed); }
    bool overflowed() const { return m_overflowed.load(std::memory_order_relaxed); }
    /// 0: the listener's own.
    quint32 messageLimit() const { return m_messageLimit.load(std::memory_order_relaxed); }
    bool reading() const { return m_reading.load(std::memory_order_relaxed); }
    /// Asked for once; empty afterwards.
    std::optional<CloseRequest> takeCloseRequest();
    /// From now on nothing is accepted.
    void shut();

private:
    void markOnce(std::unique_lock<std::mutex> lock);

    const size_t m_ceiling;
    const std::shared_ptr<TurnQueue> m_turns;
    Owner *m_owner = nullptr;
    std::atomic<size_t> m_unsent{0};
    std::atomic<bool> m_overflowed{false};
    std::atomic<bool> m_reading{true};
    std::atomic<quint32> m_messageLimit{0};

    std::mutex m_mutex;
    std::vector<Frame> m_outbox;
    std::optional<CloseRequest> m_close;
    bool m_marked = false;
    bool m_shut = false;
};

} // namespace Wheelhouse
