// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/loginlimiter.h"

#include <algorithm>
#include <vector>

namespace Wheelhouse {

namespace {

constexpr qsizetype maxNameLength = 64;

QString pairKey(const QString &name, const QString &address)
{
    return address + QChar(u'\n') + name.left(maxNameLength).toCaseFolded();
}

} // namespace

LoginLimiter::LoginLimiter(const Clock &clock, LoginLimits limits)
    : m_clock(clock)
    , m_limits(limits)
{}

Result<void> LoginLimiter::check(const QString &name, const QString &address)
{
    const qint64 wait = retryAfterMs(name, address);
    if (wait == 0)
        return {};
    return Error{
        ErrorCode::RateLimited,
        QStringLiteral("Too many failed logins; try again in %1 s.").arg((wait + 999) / 1000)};
}

qint64 LoginLimiter::retryAfterMs(const QString &name, const QString &address) const
{
    return std::max(remainingMs(pairKey(name, address), m_limits.failuresPerPair),
                    remainingMs(address, m_limits.failuresPerAddress));
}

void LoginLimiter::failed(const QString &name, const QString &address)
{
    count(pairKey(name, address));
    count(address);
}

void LoginLimiter::succeeded(const QString &name, const QString &address)
{
    m_windows.remove(pairKey(name, address));
}

qint64 LoginLimiter::remainingMs(const QString &key, int allowed) const
{
    const auto found = m_windows.constFind(key);
    if (found == m_windows.constEnd() || found->failures < allowed)
        return 0;
    return std::max<qint64>(0, found->startMs + m_limits.windowMs - m_clock.nowMs());
}

void LoginLimiter::count(const QString &key)
{
    const qint64 now = m_clock.nowMs();
    auto found = m_windows.find(key);
    if (found == m_windows.end()) {
        if (m_windows.size() >= m_limits.maxEntries)
            makeRoom();
        found = m_windows.insert(key, {now, 0});
    } else if (now - found->startMs >= m_limits.windowMs) {
        *found = {now, 0};
    }
    ++found->failures;
}

void LoginLimiter::makeRoom()
{
    const qint64 now = m_clock.nowMs();
    m_windows.removeIf(
        [&](const auto &entry) { return now - entry.value().startMs >= m_limits.windowMs; });
    if (m_windows.size() < m_limits.maxEntries)
        return;
    std::vector<qint64> starts;
    starts.reserve(size_t(m_windows.size()));
    for (const Window &window : std::as_const(m_windows))
        starts.push_back(window.startMs);
    const auto quarter = starts.begin() + qsizetype(starts.size() / 4);
    std::ranges::nth_element(starts, quarter);
    m_windows.removeIf([&](const auto &entry) { return entry.value().startMs <= *quarter; });
}

} // namespace Wheelhouse
