// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Wheelhouse {

/// A token bucket a key: `burst` at once, then `aSecond` sustained. Full buckets are forgotten, so
/// memory is bounded by the keys that were busy lately. Not thread-safe.
class RateLimit
{
public:
    RateLimit(double aSecond, double burst) : m_aSecond(aSecond), m_burst(burst) {}

    /// Takes `cost`; false when the bucket is empty. What a full bucket cannot pay is owed, so that
    /// something large passes and is paid for by waiting afterwards.
    bool admit(const QString &key, qint64 nowMs, double cost = 1);
    qsizetype size() const { return m_buckets.size(); }

private:
    struct Bucket
    {
        double tokens; ///< below 0: owed
        qint64 atMs;
    };
    void forgetFull(qint64 nowMs);
    double tokensOf(const Bucket &bucket, qint64 nowMs) const;

    double m_aSecond;
    double m_burst;
    qint64 m_sweptMs = 0;
    QHash<QString, Bucket> m_buckets;
};

} // namespace Wheelhouse
