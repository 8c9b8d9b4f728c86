// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>

namespace Wheelhouse {

/// Where time comes from. Instants are milliseconds since 1970-01-01 UTC and end in `Ms`; durations
/// are milliseconds as well. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
};

/// A clock that a test or a replay turns by hand.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 startMs = 1'700'000'000'000) : m_nowMs(startMs) {}
    qint64 nowMs() const override { return m_nowMs.load(); }
    void set(qint64 nowMs) { m_nowMs = nowMs; }
    void advance(qint64 byMs) { m_nowMs += byMs; }

private:
    std::atomic<qint64> m_nowMs;
};

} // namespace Wheelhouse
