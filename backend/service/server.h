// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole backend as one object: store, log writer, read pool, domain thread and listener. The
// programs and the tests start it; everything inside stops and joins when it is destroyed.
#pragma once

#include "backend/net/listener.h"
#include "backend/service/domain.h"

namespace Wheelhouse {

struct ServerConfig
{
    QString storeUrl;
    ListenerConfig listener;
    DomainConfig domain;          ///< `secret` is the store's own and filled in
    const Clock *clock = nullptr; ///< the system's when null
    /// Makes the domain's guest (demo traffic) when the floor stands.
    std::function<Domain::Guest(const Floor &)> makeGuest;
};

class Server
{
public:
    /// Errors: those of the store (InUse, NewerVersion, Unavailable, Corrupt) and of the listener
    /// (InUse, Invalid), each one clear sentence. Any thread; takes as long as the floor is large.
    static Result<std::unique_ptr<Server>> start(ServerConfig config);
    ~Server();

    quint16 port() const;
    const DomainGauges &gauges() const;
    const ListenerCounters &counters() const;

private:
    class Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Wheelhouse
