// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace Wheelhouse {

/// Hands values from any thread to the one that owns the box, a whole batch a turn, so that a burst
/// costs one wake-up. Values are moved. Thread-safe; `take` is for the owner alone.
template <typename T> class Mailbox
{
public:
    /// False (and the value dropped) after close().
    bool post(T value)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        m_waiting.push_back(std::move(value));
        if (m_waiting.size() == 1)
            m_ready.notify_one();
        return true;
    }

    /// Waits until something is there, the box is closed, or the time (a day at most) is up; then
    /// takes everything. What was posted before close() can still be taken.
    std::vector<T> take(std::chrono::milliseconds atMost)
    {
        // milliseconds::max() would overflow the deadline and return at once
        atMost = std::min<std::chrono::milliseconds>(atMost, std::chrono::hours(24));
        std::unique_lock lock(m_mutex);
        m_ready.wait_for(lock, atMost, [this] { return m_closed || !m_waiting.empty(); });
        return std::exchange(m_waiting, {});
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_ready.notify_all();
    }

    bool isClosed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

    /// How many wait now: for gauges and admission.
    size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting.size();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::vector<T> m_waiting;
    bool m_closed = false;
};

} // namespace Wheelhouse
