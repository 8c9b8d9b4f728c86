// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/asiotypes.h"

#include <QtGlobal>

#include <string>

namespace Wheelhouse {

class Worker;

/// Anything that holds an open socket: first an HTTP session, after an upgrade a websocket one
/// under the same id. Owned by its worker, on whose thread everything happens.
class Connection
{
public:
    Connection(quint64 id, std::string remote) : m_id(id), m_remote(std::move(remote)) {}
    virtual ~Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    quint64 id() const { return m_id; }
    const std::string &remote() const { return m_remote; }
    /// When expire() is due, give or take a sweep of the worker.
    SteadyClock::time_point deadline() const { return m_deadline; }

    virtual void expire() = 0;
    /// The listener goes: close at once.
    virtual void stop() = 0;

protected:
    void expireIn(int milliseconds)
    {
        m_deadline = SteadyClock::now() + std::chrono::milliseconds(milliseconds);
    }
    void expireNever() { m_deadline = SteadyClock::time_point::max(); }

private:
    const quint64 m_id;
    const std::string m_remote;
    SteadyClock::time_point m_deadline = SteadyClock::time_point::max();
};

/// Each starts an HTTP session on a socket just accepted and adds it to the worker. They live in
/// files of their own because each costs the compiler half a minute.
void startPlainConnection(Worker &worker, quint64 id, Socket socket, std::string remote);
void startTlsConnection(Worker &worker, quint64 id, Socket socket, std::string remote,
                        asio::ssl::context &context);

} // namespace Wheelhouse
