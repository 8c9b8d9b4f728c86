// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demodesk.h"

#include "backend/demo/demorhythm.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr qint64 shortestPromiseMs = 30'000;
constexpr double handlingUntilKnownMs = 8 * 60'000;
constexpr double memory = 0.04; ///< of the newest in the smoothed handling time

} // namespace

DemoDesk::DemoDesk() : m_seats(size_t(demoAgents().size())) {}

bool DemoDesk::serves(int agent, int brand) const
{
    const QString &team = demoAgents().at(agent).team;
    return team.isEmpty() || team == DemoRhythm::brand(brand);
}

void DemoDesk::wait(int brand, qint64 sinceMs, const Waiter &waiter)
{
    m_queues[size_t(brand)].waiting.emplace(std::pair{sinceMs, waiter.talk}, waiter);
}

void DemoDesk::leave(int brand, qint64 sinceMs, int talk)
{
    m_queues[size_t(brand)].waiting.erase({sinceMs, talk});
}

int DemoDesk::freeAgent(int brand, bool call, const QString &language, int exceptAgent) const
{
    int best = -1;
    double bestCost = 0;
    for (int agent = 0; agent < int(m_seats.size()); ++agent) {
        const DemoSeat &seat = m_seats[size_t(agent)];
        if (agent == exceptAgent || seat.presence != Presence::Online || seat.load >= seat.limit ||
            (call && seat.calls > 0) || !serves(agent, brand))
            continue;
        // who speaks the language comes before who has less to do
        const double cost = double(seat.load) / seat.limit +
                            (demoAgents().at(agent).languages.contains(language) ? 0 : 10);
        const bool better =
            best < 0 || cost < bestCost ||
            (cost == bestCost && seat.lastAssignedMs < m_seats[size_t(best)].lastAssignedMs);
        if (better) {
            best = agent;
            bestCost = cost;
        }
    }
    return best;
}

std::optional<DemoDesk::Pair> DemoDesk::next()
{
    for (int brand = 0; brand < int(m_queues.size()); ++brand) {
        Queue &queue = m_queues[size_t(brand)];
        if (queue.waiting.empty() || freeAgent(brand, false, {}) < 0)
            continue;
        for (auto each = queue.waiting.begin(); each != queue.waiting.end(); ++each) {
            const int agent = freeAgent(brand, each->second.call, each->second.language);
            if (agent < 0)
                continue;
            const Pair pair{each->second.talk, agent};
            queue.waiting.erase(each);
            return pair;
        }
    }
    return std::nullopt;
}

void DemoDesk::hold(int agent, bool call, qint64 nowMs)
{
    DemoSeat &seat = m_seats[size_t(agent)];
    ++seat.load;
    seat.calls += call ? 1 : 0;
    seat.lastAssignedMs = nowMs;
}

void DemoDesk::release(int agent, bool call)
{
    DemoSeat &seat = m_seats[size_t(agent)];
    --seat.load;
    seat.calls -= call ? 1 : 0;
    Q_ASSERT(seat.load >= 0 && seat.calls >= 0);
}

void DemoDesk::served(int brand, qint64 handlingMs)
{
    double &smoothed = m_queues[size_t(brand)].handlingMs;
    smoothed =
        smoothed == 0 ? double(handlingMs) : smoothed + memory * (double(handlingMs) - smoothed);
}

qint64 DemoDesk::expectedWaitMs(int brand) const
{
    qint64 seats = 0;
    qint64 free = 0;
    for (int agent = 0; agent < int(m_seats.size()); ++agent) {
        const DemoSeat &seat = m_seats[size_t(agent)];
        if (seat.presence != Presence::Online || !serves(agent, brand))
            continue;
        seats += seat.limit;
        free += std::max(0, seat.limit - seat.load);
    }
    if (seats == 0)
        return 0;
    const Queue &queue = m_queues[size_t(brand)];
    const qint64 ahead = qint64(queue.waiting.size());
    if (free > ahead)
        return shortestPromiseMs;
    const double handlingMs = queue.handlingMs > 0 ? queue.handlingMs : handlingUntilKnownMs;
    return std::max(shortestPromiseMs,
                    qint64(std::llround(double(ahead - free + 1) * handlingMs / double(seats))));
}

} // namespace Wheelhouse
