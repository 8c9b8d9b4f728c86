// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/deferredwork.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace Wheelhouse {

namespace {

struct Room
{
    double burden; ///< without the work
    double most;   ///< of the work
};

/// The level up to which so much has to be poured, from a first guess on; the rooms hold it.
/// Newton's steps, and halving where those leave the bounds.
double levelOf(const std::vector<Room> &rooms, double seconds, double level)
{
    double tooLow = rooms.front().burden;
    double tooHigh = tooLow;
    for (const Room &room : rooms) {
        tooLow = std::min(tooLow, room.burden);
        tooHigh = std::max(tooHigh, room.burden + std::min(room.most, seconds));
    }
    level = std::clamp(level, tooLow, tooHigh);
    constexpr int enough = 200;
    for (int i = 0; i < enough; ++i) {
        double poured = 0;
        int slope = 0;
        for (const Room &room : rooms) {
            const double depth = level - room.burden;
            poured += std::clamp(depth, 0.0, room.most);
            slope += depth > 0 && depth < room.most;
        }
        const double lacking = seconds - poured;
        if (std::abs(lacking) <= 1e-12 * seconds)
            break;
        (lacking > 0 ? tooLow : tooHigh) = level;
        level = slope > 0 ? level + lacking / slope : tooLow;
        if (!(level > tooLow && level < tooHigh))
            level = tooLow + (tooHigh - tooLow) / 2;
    }
    return level;
}

class Levelling
{
public:
    Levelling(const std::vector<DeferredWork> &works, const std::vector<double> &idleSeconds,
              const std::vector<double> &mostSeconds)
        : m_works(works)
        , m_idle(idleSeconds)
        , m_most(mostSeconds)
        , m_placed(works.size())
        , m_done{std::vector<double>(idleSeconds.size(), 0.0), std::vector<double>(works.size())}
    {}

    LevelledWork run()
    {
        placeEarly();
        constexpr int mostRounds = 100;
        constexpr double worthMoving = 0.1; // seconds
        double change = 1;
        for (int round = 0; round < mostRounds && change > worthMoving; ++round) {
            change = 0;
            for (size_t i = 0; i < m_works.size(); ++i)
                change = std::max(change, pour(i));
        }
        return m_done;
    }

private:
    void placeEarly()
    {
        std::vector<size_t> order(m_works.size());
        for (size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
            m_placed[i].assign(size_t(m_works[i].due - m_works[i].arrives) + 1, 0.0);
            m_done.late[i] = m_works[i].seconds;
        }
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            return m_works[a].arrives < m_works[b].arrives;
        });
        const auto dueLater = [&](size_t a, size_t b) { return m_works[a].due > m_works[b].due; };
        std::priority_queue<size_t, std::vector<size_t>, decltype(dueLater)> open(dueLater);
        size_t next = 0;
        for (qsizetype at = 0; at < qsizetype(m_idle.size()); ++at) {
            while (next < order.size() && m_works[order[next]].arrives <= at)
                open.push(order[next++]);
            double room = m_most[size_t(at)];
            while (!open.empty() && room > 0) {
                const size_t i = open.top();
                const DeferredWork &work = m_works[i];
                const double part = work.due < at ? 0 : std::min(room, m_done.late[i]);
                if (part > 0)
                    m_placed[i][size_t(at - work.arrives)] += part;
                m_done.seconds[size_t(at)] += part;
                m_done.late[i] -= part;
                room -= part;
                if (work.due < at || m_done.late[i] <= 0)
                    open.pop();
            }
        }
    }

    /// Takes a work out and pours it anew; returns the largest change of an interval.
    double pour(size_t index)
    {
        const DeferredWork &work = m_works[index];
        std::vector<double> &placed = m_placed[index];
        const double seconds = work.seconds - m_done.late[index];
        if (seconds <= 0 || placed.size() == 1)
            return 0;
        std::vector<Room> rooms;
        rooms.reserve(placed.size());
        for (size_t i = 0; i < placed.size(); ++i) {
            const size_t at = size_t(work.arrives) + i;
            const double others = std::max(0.0, m_done.seconds[at] - placed[i]);
            rooms.push_back({others - m_idle[at], std::max(0.0, m_most[at] - others)});
        }
        const double level = levelOf(rooms, seconds, m_level);
        m_level = level;
        double change = 0;
        for (size_t i = 0; i < placed.size(); ++i) {
            const double part = std::clamp(level - rooms[i].burden, 0.0, rooms[i].most);
            change = std::max(change, std::abs(part - placed[i]));
            m_done.seconds[size_t(work.arrives) + i] += part - placed[i];
            placed[i] = part;
        }
        return change;
    }

    const std::vector<DeferredWork> &m_works;
    const std::vector<double> &m_idle;
    const std::vector<double> &m_most;
    std::vector<std::vector<double>> m_placed; ///< of each work, from the interval it comes in
    LevelledWork m_done;
    double m_level = 0; ///< of the work poured last: the next one's will be near
};

} // namespace

LevelledWork levelDeferredWork(const std::vector<DeferredWork> &works,
                               const std::vector<double> &idleSeconds,
                               const std::vector<double> &mostSeconds)
{
    Q_ASSERT(idleSeconds.size() == mostSeconds.size());
    return Levelling(works, idleSeconds, mostSeconds).run();
}

} // namespace Wheelhouse
