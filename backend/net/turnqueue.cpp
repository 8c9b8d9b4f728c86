// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/turnqueue.h"

#include <iterator>

namespace Wheelhouse {

void TurnQueue::wakeIfFirst()
{
    if (!m_awake) {
        m_awake = true;
        m_wake();
    }
}

void TurnQueue::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_turn.tasks.push_back(std::move(task));
    wakeIfFirst();
}

void TurnQueue::mark(std::shared_ptr<Peer> peer)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_turn.peers.push_back(std::move(peer));
    wakeIfFirst();
}

void TurnQueue::mark(std::vector<std::shared_ptr<Peer>> peers)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed || peers.empty())
        return;
    if (m_turn.peers.empty())
        m_turn.peers.swap(peers);
    else
        m_turn.peers.insert(m_turn.peers.end(), std::make_move_iterator(peers.begin()),
                            std::make_move_iterator(peers.end()));
    wakeIfFirst();
}

void TurnQueue::take(Turn &turn)
{
    turn.peers.clear();
    turn.tasks.clear();
    const std::lock_guard lock(m_mutex);
    std::swap(turn, m_turn);
    m_awake = false;
}

void TurnQueue::close()
{
    Turn dropped;
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    std::swap(dropped, m_turn);
}

} // namespace Wheelhouse
