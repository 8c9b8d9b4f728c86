// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/retrydelay.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

qint64 RetryDelay::next()
{
    const double spread = 1 + jitter * (2 * m_random.uniform() - 1);
    const double delayMs = std::min(m_baseMs * spread, longestMs);
    m_baseMs = std::min(m_baseMs * growth, longestMs);
    return qint64(std::llround(delayMs));
}

} // namespace Wheelhouse
