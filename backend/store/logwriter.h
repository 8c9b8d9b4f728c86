// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/eventlog.h"
#include "core/base/mailbox.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace Wheelhouse {

/// Events that stand or fall together, and the number by which their owner knows them.
struct Submission
{
    quint64 ticket = 0;
    QList<Event> events;
};

/// One group commit. When `result` is ok every submission in it is durable and its events carry
/// their seq; when not, none of them is in the log.
struct BatchOutcome
{
    std::vector<Submission> submissions; ///< in the order they were submitted
    Result<CommitResult> result;
};

/// Owns the log on a thread of its own. Everything that waits when the thread comes round becomes
/// one transaction (up to maxGroupEvents), so a burst shares one fsync and a lone event waits for
/// nobody; there is no timer.
///
/// A commit that fails because the disk or file is not there for now (Unavailable) is kept and tried
/// again, twice a second, in its old order, so its owner need not take back what it did in memory:
/// it is only told late. Meanwhile `halted` says why, and the owner refuses new work with that
/// error. A submission that can never be kept is answered alone with its error; its neighbours are
/// not harmed.
///
/// Made and destroyed on the owner's thread; submit, run, halted and waiting from any thread. The
/// callbacks run on the writer's thread and must not block. Destruction writes what still waits
/// (once, when the log is halted) and joins.
class LogWriter
{
public:
    static constexpr qsizetype maxGroupEvents = 2000;

    struct Callbacks
    {
        std::function<void(BatchOutcome &&)> committed;
        /// The log halted (with the error) or goes on (nullopt). May be empty.
        std::function<void(const std::optional<Error> &)> haltedChanged;
    };
    using OpenLog = std::function<Result<std::unique_ptr<EventLog>>()>;
    using Job = std::function<void(EventLog &)>;

    /// Opens the log on the new thread and waits for it; `open`'s error is passed on.
    static Result<std::unique_ptr<LogWriter>> start(const OpenLog &open, Callbacks callbacks);
    ~LogWriter();

    /// Queues the events for the next commit. Never waits, never refuses: ask `halted` first.
    void submit(quint64 ticket, QList<Event> events);
    /// Runs a job with the log on the writer's thread, after what was submitted before it.
    void run(Job job);

    /// Why nothing can be written now; nullopt while all is well.
    std::optional<Error> halted() const;
    /// How many submissions and jobs wait: for gauges and admission.
    size_t waiting() const { return m_box.size(); }

private:
    struct Task
    {
        Submission submission;
        Job job; ///< when set, there is no submission
    };
    LogWriter(Callbacks callbacks);
    void loop();

    Callbacks m_callbacks;
    std::unique_ptr<EventLog> m_log;
    Mailbox<Task> m_box;
    mutable std::mutex m_haltedMutex;
    std::optional<Error> m_halted;
    std::thread m_thread;
};

} // namespace Wheelhouse
