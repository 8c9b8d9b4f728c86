// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace Wheelhouse {

class Peer;

/// What other threads want done on a network thread: gathered, with one wake-up a turn. Outlives
/// the thread; once closed, everything posted is dropped. Thread-safe but for `take`.
class TurnQueue
{
public:
    using Task = std::function<void()>;
    struct Turn
    {
        std::vector<std::shared_ptr<Peer>> peers;
        std::vector<Task> tasks;
    };

    /// `wake` must make the owner call take() soon; called from the posting thread.
    explicit TurnQueue(std::function<void()> wake) : m_wake(std::move(wake)) {}

    void post(Task task);
    /// The peer has something to send or wants to be closed.
    void mark(std::shared_ptr<Peer> peer);
    void mark(std::vector<std::shared_ptr<Peer>> peers);
    /// Owner only: everything since the last time, in order; `turn`'s storage is reused.
    void take(Turn &turn);
    void close();

private:
    void wakeIfFirst();

    std::mutex m_mutex;
    std::function<void()> m_wake;
    Turn m_turn;
    bool m_awake = false;
    bool m_closed = false;
};

} // namespace Wheelhouse
