// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/worker.h"

#include "backend/net/peer.h"

#include <QLoggingCategory>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>

namespace Wheelhouse {

Q_LOGGING_CATEGORY(logNet, "wheelhouse.net")

Worker::Worker(const ListenerLimits &limits, const ListenerHandlers &handlers,
               ListenerCounters &counters)
    : m_limits(limits)
    , m_handlers(handlers)
    , m_counters(counters)
    , m_turns(std::make_shared<TurnQueue>([this] { asio::post(m_io, [this] { turn(); }); }))
    , m_work(m_io.get_executor())
    , m_sweepTimer(m_io)
{}

Worker::~Worker()
{
    stop();
}

void Worker::start()
{
    scheduleSweep();
    m_thread = std::thread([this] { run(); });
}

void Worker::stop()
{
    m_turns->close();
    if (!m_thread.joinable())
        return;
    Q_ASSERT(m_thread.get_id() != std::this_thread::get_id());
    asio::post(m_io, [this] {
        std::vector<std::shared_ptr<Connection>> all;
        all.reserve(m_connections.size());
        for (const auto &[id, connection] : m_connections)
            all.push_back(connection);
        for (const auto &connection : all)
            connection->stop();
        m_io.stop();
    });
    m_thread.join();
}

void Worker::run()
{
    for (;;) {
        try {
            m_io.run();
            return;
        } catch (const std::exception &error) {
            qCCritical(logNet, "network thread goes on after: %s", error.what());
        }
    }
}

void Worker::turn()
{
    m_turns->take(m_turn);
    for (const auto &task : m_turn.tasks)
        task();
    for (const auto &peer : m_turn.peers)
        peer->turn();
    m_turn.tasks.clear();
    m_turn.peers.clear();
}

void Worker::add(std::shared_ptr<Connection> connection)
{
    m_counters.open.fetch_add(1, std::memory_order_relaxed);
    ++m_perAddress[connection->remote()];
    m_halfOpen.insert(m_halfOpen.end(), connection->id());
    m_connections.emplace(connection->id(), std::move(connection));
}

void Worker::replace(std::shared_ptr<Connection> connection)
{
    const auto found = m_connections.find(connection->id());
    Q_ASSERT(found != m_connections.end());
    found->second = std::move(connection);
}

void Worker::remove(quint64 id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    const auto address = m_perAddress.find(found->second->remote());
    if (--address->second == 0)
        m_perAddress.erase(address);
    m_halfOpen.erase(id);
    m_connections.erase(found);
    m_counters.open.fetch_sub(1, std::memory_order_relaxed);
}

bool Worker::dropOldestHalfOpen()
{
    if (m_halfOpen.empty())
        return false;
    const auto oldest = m_connections.find(*m_halfOpen.begin());
    Q_ASSERT(oldest != m_connections.end());
    const auto connection = oldest->second;
    connection->stop();
    return true;
}

int Worker::countOf(const std::string &remote) const
{
    const auto found = m_perAddress.find(remote);
    return found == m_perAddress.end() ? 0 : found->second;
}

void Worker::scheduleSweep()
{
    const int shortest = std::min({m_limits.headerTimeoutMs, m_limits.bodyTimeoutMs,
                                   m_limits.httpIdleMs, m_limits.closeTimeoutMs});
    m_sweepTimer.expires_after(std::chrono::milliseconds(std::clamp(shortest / 4, 5, 500)));
    m_sweepTimer.async_wait([this](error_code error) {
        if (error)
            return;
        sweep();
        scheduleSweep();
    });
}

void Worker::sweep()
{
    const auto now = SteadyClock::now();
    std::vector<std::shared_ptr<Connection>> due;
    for (const auto &[id, connection] : m_connections) {
        if (connection->deadline() <= now)
            due.push_back(connection);
    }
    for (const auto &connection : due)
        connection->expire();
}

} // namespace Wheelhouse
