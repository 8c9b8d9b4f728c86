// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"

namespace Wheelhouse {

/// How long to wait before the next attempt: 1 s, then 1.5 times as long each time up to 30 s, each
/// spread by ±20 % so that a thousand dashboards do not come back in the same moment.
class RetryDelay
{
public:
    explicit RetryDelay(quint64 seed) : m_random(seed) {}

    /// Of the next attempt, in ms; each call counts as one.
    qint64 next();
    /// After a success.
    void reset() { m_baseMs = firstMs; }

    static constexpr double firstMs = 1'000;
    static constexpr double growth = 1.5;
    static constexpr double longestMs = 30'000;
    static constexpr double jitter = 0.2;

private:
    Random m_random;
    double m_baseMs = firstMs;
};

} // namespace Wheelhouse
