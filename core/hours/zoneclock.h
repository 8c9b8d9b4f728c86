// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <algorithm>
#include <vector>

namespace Wheelhouse {

/// What the clocks of an IANA zone are ahead of UTC, by the rules of the years 1970 to 2100; before
/// and after, as at the beginning and at the end of them. A value, read from several threads.
class ZoneClock
{
public:
    /// UTC.
    ZoneClock() = default;
    /// Errors: Invalid for a zone that is not known.
    static Result<ZoneClock> make(const QByteArray &zone);

    /// From `fromMs` to the next stretch's.
    struct Stretch
    {
        qint64 fromMs = 0;
        qint64 offsetMs = 0;
    };

    qint64 offsetMs(qint64 atMs) const { return m_stretches[stretchOf(atMs)].offsetMs; }
    /// `visit(fromMs, toMs, offsetMs)` for each part of [fromMs, toMs) with one offset, rising.
    template <typename Visit> void forEachStretch(qint64 fromMs, qint64 toMs, Visit visit) const
    {
        for (size_t i = stretchOf(fromMs); fromMs < toMs; ++i) {
            const bool last = i + 1 == m_stretches.size();
            const qint64 endMs = last ? toMs : std::min(toMs, m_stretches[i + 1].fromMs);
            visit(fromMs, endMs, m_stretches[i].offsetMs);
            fromMs = endMs;
        }
    }

private:
    size_t stretchOf(qint64 atMs) const;
    std::vector<Stretch> m_stretches{{0, 0}}; ///< rising; the first goes back for ever
};

} // namespace Wheelhouse
