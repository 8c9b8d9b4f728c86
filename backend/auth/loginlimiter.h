// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace Wheelhouse {

struct LoginLimits
{
    int failuresPerPair = 5;          ///< of one name from one address
    int failuresPerAddress = 50;      ///< of one address, whatever the names
    qint64 windowMs = 15 * 60 * 1000; ///< counted from the first failure
    int maxEntries = 100'000;         ///< remembered; the oldest windows are forgotten first
};

/// Slows the guessing of passwords without letting a stranger lock somebody out from elsewhere:
/// failures are counted per name and address, and per address. Ask before hashing, tell afterwards.
/// Memory is bounded. Not thread-safe: it belongs to the thread that owns sessions.
class LoginLimiter
{
public:
    explicit LoginLimiter(const Clock &clock, LoginLimits limits = {});

    /// RateLimited while there were too many failures; the detail says for how many seconds.
    Result<void> check(const QString &name, const QString &address);
    /// Milliseconds until a try is allowed; 0 when it is now.
    qint64 retryAfterMs(const QString &name, const QString &address) const;

    void failed(const QString &name, const QString &address);
    /// Forgets the pair's failures; those of the address stay.
    void succeeded(const QString &name, const QString &address);

    qsizetype entries() const { return m_windows.size(); }

private:
    struct Window
    {
        qint64 startMs = 0;
        int failures = 0;
    };

    qint64 remainingMs(const QString &key, int allowed) const;
    void count(const QString &key);
    void makeRoom();

    const Clock &m_clock;
    const LoginLimits m_limits;
    QHash<QString, Window> m_windows;
};

} // namespace Wheelhouse
