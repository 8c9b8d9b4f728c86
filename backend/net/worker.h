// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/connection.h"
#include "backend/net/listener.h"
#include "backend/net/turnqueue.h"

#include <set>
#include <thread>
#include <unordered_map>

namespace Wheelhouse {

/// One network thread: its event loop, its connections and their deadlines. Everything but start(),
/// stop() and turns() belongs to that thread.
class Worker
{
public:
    Worker(const ListenerLimits &limits, const ListenerHandlers &handlers,
           ListenerCounters &counters);
    ~Worker();

    void start();
    /// Stops every connection and joins. Not from the worker's own thread.
    void stop();

    asio::io_context &io() { return m_io; }
    const std::shared_ptr<TurnQueue> &turns() const { return m_turns; }
    const ListenerLimits &limits() const { return m_limits; }
    const ListenerHandlers &handlers() const { return m_handlers; }
    ListenerCounters &counters() { return m_counters; }

    /// Half-open until madeRequest() says otherwise.
    void add(std::shared_ptr<Connection> connection);
    void madeRequest(quint64 id) { m_halfOpen.erase(id); }
    /// The upgraded one takes the place of the one with the same id.
    void replace(std::shared_ptr<Connection> connection);
    void remove(quint64 id);
    /// Makes room by dropping the connection that has been longest without a request; false when
    /// there is none.
    bool dropOldestHalfOpen();
    /// How many connections the address has on this worker.
    int countOf(const std::string &remote) const;

private:
    void run();
    void turn();
    void sweep();
    void scheduleSweep();

    const ListenerLimits &m_limits;
    const ListenerHandlers &m_handlers;
    ListenerCounters &m_counters;
    std::shared_ptr<TurnQueue> m_turns;
    TurnQueue::Turn m_turn;
    std::unordered_map<quint64, std::shared_ptr<Connection>> m_connections;
    std::unordered_map<std::string, int> m_perAddress;
    std::set<quint64> m_halfOpen;
    asio::io_context m_io{1};
    asio::executor_work_guard<Executor> m_work;
    SteadyTimer m_sweepTimer;
    std::thread m_thread;
};

} // namespace Wheelhouse
