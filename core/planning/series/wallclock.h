// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/localtime.h"

#include <QTimeZone>

#include <vector>

namespace Wheelhouse {

/// What the clock on the wall shows in a zone, between 1900 and 2100; before and after, the offset
/// stays as it is there. Immutable, so it may be shared between threads.
class WallClock
{
public:
    /// From `begin` on and before `end`.
    struct Hour
    {
        LocalSeconds begin;
        LocalSeconds end;
        bool holds(LocalSeconds at) const { return at >= begin && at < end; }
    };

    explicit WallClock(const QTimeZone &zone);

    LocalSeconds fromUtc(qint64 utcSeconds) const;
    /// Of a time that is shown twice the first; of one that is never shown, as if the clock had not
    /// been put forward yet.
    qint64 toUtc(LocalSeconds at) const;

    /// What the clock passes over when it is put forward, and shows twice when it is put back; in
    /// the order of time. An hour each as a rule.
    const std::vector<Hour> &skippedHours() const { return m_skipped; }
    const std::vector<Hour> &repeatedHours() const { return m_repeated; }

    /// 86,400; 82,800 and 90,000 for a day of 23 and of 25 hours.
    qint64 secondsOfDay(qint64 dayNumber) const;

private:
    struct Change
    {
        qint64 utcSeconds;
        qint64 offsetSeconds; ///< from then on
    };
    qint64 offsetAt(qint64 utcSeconds) const;

    qint64 m_firstOffset = 0;
    std::vector<Change> m_changes;
    std::vector<Hour> m_skipped;
    std::vector<Hour> m_repeated;
};

} // namespace Wheelhouse
