// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A log in memory that fails when told to.
#pragma once

#include "backend/store/eventlog.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace Wheelhouse {

/// What the test and the log on its thread have in common. Thread-safe.
class FailingLogControl
{
public:
    std::atomic<int> failing = 0;               ///< so many more appends fail; -1: all of them
    ErrorCode failure = ErrorCode::Unavailable; ///< with this; set before use
    std::atomic<int> appends = 0;               ///< calls so far
    QString poison; ///< an event of this conversation is refused; set before use

    /// Appends wait from here on ...
    void hold()
    {
        const std::lock_guard lock(m_mutex);
        m_held = true;
    }
    /// ... until here.
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
        m_changed.notify_all();
    }
    void passGate()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_held; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_held = false;
};

class FailingLog final : public EventLog
{
public:
    explicit FailingLog(FailingLogControl &control) : m_control(control) {}

    qint64 lastSeq() const override { return m_lastSeq; }
    Result<CommitResult> append(QList<Event> &events) override;
    Result<void> saveToken(const TokenRecord &) override { return {}; }
    Result<void> removeToken(const QByteArray &) override { return {}; }

private:
    FailingLogControl &m_control;
    qint64 m_lastSeq = 0;
};

} // namespace Wheelhouse
