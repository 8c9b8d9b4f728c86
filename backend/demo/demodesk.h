// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo's agents at their places and the customers who wait for them: who is free, who is next,
// how long it takes. Follows the rules of core/routing; a call needs an agent without another call.
#pragma once

#include "backend/demo/demopeople.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace Wheelhouse {

struct DemoSeat
{
    Presence presence = Presence::Offline;
    bool leaving = false; ///< goes home with the last conversation
    int limit = 0;
    int load = 0;
    int calls = 0;
    qint64 lastAssignedMs = 0;
};

class DemoDesk
{
public:
    DemoDesk();

    DemoSeat &seat(int agent) { return m_seats[size_t(agent)]; }
    const DemoSeat &seat(int agent) const { return m_seats[size_t(agent)]; }

    struct Waiter
    {
        int talk = -1;
        bool call = false;
        QString language;
    };
    void wait(int brand, qint64 sinceMs, const Waiter &waiter);
    void leave(int brand, qint64 sinceMs, int talk);

    struct Pair
    {
        int talk = -1;
        int agent = -1;
    };
    /// Takes the oldest customer for whom somebody is free out of the queue, or nothing.
    std::optional<Pair> next();
    void hold(int agent, bool call, qint64 nowMs);
    void release(int agent, bool call);

    /// The best free agent of a brand for somebody; -1 when there is none.
    int freeAgent(int brand, bool call, const QString &language, int exceptAgent = -1) const;

    void served(int brand, qint64 handlingMs);
    /// What the next in line is told; 0 when nobody is there.
    qint64 expectedWaitMs(int brand) const;
    size_t waiting(int brand) const { return m_queues[size_t(brand)].waiting.size(); }

private:
    struct Queue
    {
        std::map<std::pair<qint64, int>, Waiter> waiting;
        double handlingMs = 0; ///< of the last served, smoothed
    };
    bool serves(int agent, int brand) const;

    std::vector<DemoSeat> m_seats;
    std::array<Queue, 2> m_queues;
};

} // namespace Wheelhouse
