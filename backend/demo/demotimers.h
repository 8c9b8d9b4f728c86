// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <queue>
#include <vector>

namespace Wheelhouse {

/// What is to happen, by time; of what falls on the same instant the first planned comes first.
template <typename Action> class DemoTimers
{
public:
    struct Timer
    {
        qint64 atMs = 0;
        quint64 order = 0;
        Action action = {};
        int subject = 0;
        quint32 turn = 0; ///< of the subject, when it was planned: an older one is void
    };

    void plan(qint64 atMs, Action action, int subject, quint32 turn = 0)
    {
        m_timers.push({atMs, ++m_order, action, subject, turn});
    }
    bool empty() const { return m_timers.empty(); }
    qint64 nextMs() const { return m_timers.top().atMs; }
    Timer take()
    {
        const Timer timer = m_timers.top();
        m_timers.pop();
        return timer;
    }

private:
    struct Later
    {
        bool operator()(const Timer &a, const Timer &b) const
        {
            return a.atMs != b.atMs ? a.atMs > b.atMs : a.order > b.order;
        }
    };
    std::priority_queue<Timer, std::vector<Timer>, Later> m_timers;
    quint64 m_order = 0;
};

} // namespace Wheelhouse
