// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"

#include <QHash>
#include <QTimeZone>

namespace Wheelhouse {

/// How a period is cut. Days, weeks (from Monday) and hours are those of the zone.
enum class Step { None, Slot, Hour, Day, Week, HourOfWeek };

/// Puts instants into the steps of an IANA zone, by the rule valid at that instant: the day on
/// which clocks change has 23 or 25 hours, the hour they repeat is one bucket twice as long. Keeps
/// what it worked out, so asking again is cheap. Not thread-safe.
class TimeBuckets
{
public:
    /// Errors: Invalid for a zone that is not known.
    static Result<TimeBuckets> make(const QByteArray &zone, Step step);

    /// The start of the step in which a slot begins. HourOfWeek: milliseconds since Monday 00:00.
    /// None: 0.
    qint64 bucketOf(qint64 slotMs) const;
    /// The buckets from the one of `fromMs` to the last that begins before `toMs`, without gaps.
    QList<qint64> bucketsIn(qint64 fromMs, qint64 toMs) const;
    /// Midnight of the local day of an instant, moved by whole local days.
    qint64 midnight(qint64 atMs, int plusDays = 0) const;

    Step step() const { return m_step; }

private:
    TimeBuckets(QTimeZone zone, Step step) : m_zone(std::move(zone)), m_step(step) {}
    /// What local clocks are ahead of UTC throughout the UTC day of an instant; none on a day on
    /// which they change.
    std::optional<qint64> offsetOn(qint64 atMs) const;
    std::optional<qint64> workOutQuickly(qint64 slotMs) const;
    qint64 workOut(qint64 slotMs) const;
    qint64 nextToTry(qint64 slotMs) const;
    QTimeZone m_zone;
    Step m_step;
    mutable QHash<qint64, std::optional<qint64>> m_offsets; ///< by UTC day
    mutable QHash<qint64, qint64> m_known;                  ///< slot to bucket, of the other days
};

template <> struct EnumNames<Step>
{
    static constexpr std::array names{"none", "slot", "hour", "day", "week", "hour_of_week"};
};

} // namespace Wheelhouse
