// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace Wheelhouse {

/// One thread beside the domain's on which scripts are read, checked and trained, one after the
/// other in the order they came. What a job found comes back to the domain thread as an answer.
/// Made and destroyed on the owner's thread; `run` from any.
class Workshop
{
public:
    using Answer = std::function<void()>;
    /// May look at `cancelled` and give up; its answer is dropped then.
    using Job = std::function<Answer(const std::atomic_bool &cancelled)>;
    using PostBack = std::function<void(Answer)>;

    explicit Workshop(PostBack postBack);
    /// Cancels what is under way; waits for it.
    ~Workshop();

    void run(Job job) { add({}, std::move(job)); }
    /// Takes the place of an earlier job for the same slot, begun or not, whose answer is then
    /// never given: a burst of changes costs one training.
    void runLatest(const QString &slot, Job job) { add(slot, std::move(job)); }

    /// Gives up what was ordered for the slot; its answers are never given.
    void cancel(const QString &slot);

private:
    struct Order
    {
        QString slot;
        Job job;
        std::atomic_bool cancelled = false;
    };
    void add(const QString &slot, Job job);
    void loop();

    const PostBack m_postBack;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::list<std::shared_ptr<Order>> m_orders; ///< the first may be in work
    bool m_closed = false;
    std::thread m_thread;
};

} // namespace Wheelhouse
