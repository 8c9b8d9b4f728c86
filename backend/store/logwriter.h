// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/eventlog.h"
#include "core/base/mailbox.h"

#include <atomic>
#include <deque>
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
/// their seq; when not, none of them is in the log nor ever will be.
struct BatchOutcome
{
    std::vector<Submission> submissions; ///< in the order they were submitted
    Result<CommitResult> result;
};

/// Owns the log on a thread of its own. Everything that waits when the thread comes round becomes
/// one transaction (up to about maxGroupEvents), so a burst shares one fsync and a lone event waits
/// for nobody; there is no timer.
///
/// A commit that fails because of the store (Unavailable: disk full, not there; Corrupt) is kept
/// and tried again in its old order, so the owner need not take back what it did in memory: it is
/// only told late. Meanwhile `halted` says why, and the owner refuses new work with that error.
/// Only events that no store could keep (Conflict, Invalid) are answered with their error, and only
/// the submission they are in; its neighbours are not harmed.
///
/// Made and destroyed on the owner's thread; submit, run, halted and waiting from any thread. The
/// callbacks run on the writer's thread and must not block. Destruction writes what still waits; a
/// halted log gets one more try, then the rest is answered with the error.
class LogWriter
{
public:
    static constexpr qsizetype maxGroupEvents = 2000;

    struct Options
    {
        std::function<void(BatchOutcome &&)> committed;
        /// The log halted (with the error) or goes on (nullopt). May be empty.
        std::function<void(const std::optional<Error> &)> haltedChanged;
        std::chrono::milliseconds retryEvery = std::chrono::milliseconds(500);
    };
    using OpenLog = std::function<Result<std::unique_ptr<EventLog>>()>;
    using Job = std::function<void(EventLog &)>;

    /// Opens the log on the new thread and waits for it; the error of `open` is passed on.
    static Result<std::unique_ptr<LogWriter>> start(const OpenLog &open, Options options);
    ~LogWriter();

    /// Queues the events for the next commit. Never waits, never refuses: ask `halted` first.
    void submit(quint64 ticket, QList<Event> events);
    /// Runs a job with the log on the writer's thread, after what was submitted before it.
    void run(Job job);

    /// Why nothing can be written now; nullopt while all is well.
    std::optional<Error> halted() const;
    /// Submissions and jobs that are not done yet: for gauges and admission.
    size_t waiting() const { return m_waiting; }

private:
    struct Task
    {
        Submission submission;
        Job job; ///< when set, there is no submission
    };

    explicit LogWriter(Options options) : m_options(std::move(options)) {}
    void post(Task task);
    void loop();
    void step();
    void takeGroup();
    void commitGroup();
    void answer(Result<CommitResult> result);
    void giveUp();
    void setHalted(const std::optional<Error> &error);

    const Options m_options;
    Mailbox<Task> m_box;
    std::atomic<size_t> m_waiting = 0;
    mutable std::mutex m_haltedMutex;
    std::optional<Error> m_halted;

    // Of the writer's thread.
    std::unique_ptr<EventLog> m_log;
    std::deque<Task> m_tasks;
    std::vector<Submission> m_group; ///< being committed; kept while halted
    size_t m_alone = 0;              ///< so many submissions are committed one by one

    std::thread m_thread;
};

} // namespace Wheelhouse
