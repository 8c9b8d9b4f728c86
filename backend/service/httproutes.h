// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/listener.h"
#include "backend/service/inbox.h"

namespace Wheelhouse {

struct DomainGauges;

/// What is answered on the network thread itself: the widget's files, /healthz, /metrics. All other
/// known paths go to the domain. Nothing for a path that nobody knows.
///
/// Thread-safe.
class HttpRoutes
{
public:
    HttpRoutes(DomainInbox &inbox, const DomainGauges &gauges) : m_inbox(inbox), m_gauges(gauges) {}

    void setCounters(const ListenerCounters *counters) { m_counters = counters; }
    void handle(HttpRequest &&request, HttpReply reply) const;
    /// 0, or the status by which a websocket is refused.
    int admit(const HttpRequest &request) const;

private:
    HttpResponse health() const;
    HttpResponse metrics() const;

    DomainInbox &m_inbox;
    const DomainGauges &m_gauges;
    std::atomic<const ListenerCounters *> m_counters{nullptr};
};

} // namespace Wheelhouse
