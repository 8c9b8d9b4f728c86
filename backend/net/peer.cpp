// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/peer.h"

#include "backend/net/sendbatch.h"

namespace Wheelhouse {

Peer::Peer(quint64 id, std::string path, std::string remote, size_t ceiling,
           std::shared_ptr<TurnQueue> turns)
    : SocketPeer(id, std::move(path), std::move(remote))
    , m_ceiling(ceiling)
    , m_turns(std::move(turns))
{}

void Peer::send(Frame frame)
{
    if (!frame)
        return;
    std::unique_lock lock(m_mutex);
    if (m_shut)
        return;
    const size_t size = frame->size();
    if (m_unsent.fetch_add(size, std::memory_order_relaxed) + size > m_ceiling) {
        m_overflowed = true;
        m_shut = true;
        m_outbox.clear();
    } else {
        m_outbox.push_back(std::move(frame));
    }
    markOnce(std::move(lock));
}

void Peer::close(quint16 code, std::string reason)
{
    std::unique_lock lock(m_mutex);
    if (m_shut)
        return;
    m_shut = true;
    m_close = CloseRequest{code, std::move(reason)};
    markOnce(std::move(lock));
}

void Peer::setReading(bool on)
{
    std::unique_lock lock(m_mutex);
    if (m_shut || m_reading.exchange(on, std::memory_order_relaxed) == on || !on)
        return;
    markOnce(std::move(lock));
}

void Peer::setMessageLimit(quint32 bytes)
{
    std::unique_lock lock(m_mutex);
    m_messageLimit.store(bytes, std::memory_order_relaxed);
    if (!m_shut)
        markOnce(std::move(lock));
}

void Peer::markOnce(std::unique_lock<std::mutex> lock)
{
    const bool first = !m_marked;
    m_marked = true;
    lock.unlock();
    if (first && !SendBatch::add(m_turns, shared_from_this()))
        m_turns->mark(shared_from_this());
}

void Peer::turn()
{
    if (m_owner)
        m_owner->peerTurn();
}

void Peer::drain(std::vector<Frame> &frames)
{
    const std::lock_guard lock(m_mutex);
    m_marked = false;
    if (frames.empty()) {
        frames.swap(m_outbox);
        return;
    }
    frames.insert(frames.end(), std::make_move_iterator(m_outbox.begin()),
                  std::make_move_iterator(m_outbox.end()));
    m_outbox.clear();
}

std::optional<Peer::CloseRequest> Peer::takeCloseRequest()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_close, std::nullopt);
}

void Peer::shut()
{
    const std::lock_guard lock(m_mutex);
    m_shut = true;
    m_outbox.clear();
    m_close.reset();
}

} // namespace Wheelhouse
