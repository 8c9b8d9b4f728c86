// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/floorcourse.h"

#include <algorithm>

namespace Wheelhouse {

FloorCourse::FloorCourse(qint64 fromMs, qint64 toMs, qint64 stepMs)
    : m_fromMs(fromMs)
    , m_toMs(toMs)
    , m_stepMs(stepMs)
{
    Q_ASSERT(stepMs > 0);
}

void FloorCourse::add(qint64 startMs, qint64 endMs)
{
    if (endMs == 0)
        endMs = m_toMs;
    startMs = std::max(startMs, m_fromMs);
    endMs = std::min(endMs, m_toMs);
    if (startMs >= endMs)
        return;
    m_turns.append({startMs, 1});
    m_turns.append({endMs, -1});
}

QList<qint64> FloorCourse::peaks() const
{
    QList<Turn> turns = m_turns;
    std::sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) {
        return a.atMs != b.atMs ? a.atMs < b.atMs : a.by < b.by;
    });
    QList<qint64> peaks;
    qint64 now = 0;
    auto next = turns.cbegin();
    for (qint64 stepMs = m_fromMs; stepMs < m_toMs; stepMs += m_stepMs) {
        while (next != turns.cend() && next->atMs <= stepMs)
            now += (next++)->by;
        qint64 most = now;
        for (; next != turns.cend() && next->atMs < stepMs + m_stepMs; ++next) {
            now += next->by;
            most = std::max(most, now);
        }
        peaks.append(most);
    }
    return peaks;
}

} // namespace Wheelhouse
