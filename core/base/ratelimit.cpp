// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ratelimit.h"

#include <algorithm>

namespace Wheelhouse {

bool RateLimit::admit(const QString &key, qint64 nowMs, double cost)
{
    forgetFull(nowMs);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end())
        found = m_buckets.insert(key, Bucket{m_burst, nowMs});
    Bucket &bucket = found.value();
    bucket.tokens = tokensOf(bucket, nowMs);
    bucket.atMs = nowMs;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= cost;
    return true;
}

void RateLimit::forgetFull(qint64 nowMs)
{
    const auto refillMs = qint64(m_burst / m_aSecond * 1000) + 1;
    if (nowMs - m_sweptMs < refillMs)
        return;
    m_sweptMs = nowMs;
    m_buckets.removeIf([&](const auto &each) { return tokensOf(*each, nowMs) >= m_burst; });
}

double RateLimit::tokensOf(const Bucket &bucket, qint64 nowMs) const
{
    return std::min(m_burst, bucket.tokens + double(nowMs - bucket.atMs) / 1000 * m_aSecond);
}

} // namespace Wheelhouse
