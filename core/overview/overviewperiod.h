// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/offhours.h"
#include "core/kpi/timebuckets.h"
#include "core/protocol/overviewview.h"

namespace Wheelhouse {

/// What a question has to know of the store: from the first event there is to the last quarter of
/// an hour with figures (0: none), and the business hours.
struct StoreSpan
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    std::shared_ptr<const HoursBook> hours = nullptr; ///< null: none were ever set
};

/// Where the period of an Overview page lies and how it is cut; see OverviewFold. It holds for one
/// local day.
class OverviewPeriod
{
public:
    /// Errors: Invalid for an unknown zone, and those of overviewDays().
    static Result<OverviewPeriod> make(const OverviewParams &params, qint64 nowMs,
                                       const StoreSpan &store);

    qint64 fromMs() const { return m_fromMs; }
    /// The midnight that ends the last day: the present one; of "all" that of the last contact.
    qint64 endMs() const { return m_endMs; }
    /// The days compared with, with the rest of the last one; empty (0, 0) for "all", for no
    /// comparison, and when the store does not reach back to their beginning.
    qint64 beforeFromMs() const { return m_beforeFromMs; }
    qint64 beforeEndMs() const { return m_beforeEndMs; }
    /// How far the days compared with count when it is `nowMs`: up to the same time of day.
    qint64 beforeCutMs(qint64 nowMs) const;

    bool holds(qint64 nowMs) const { return nowMs >= m_todayMs && nowMs < m_tomorrowMs; }
    /// A contact of this time belongs to "all", and "all" ends before it.
    bool isOutgrownBy(qint64 slotMs) const
    {
        return m_isAll && slotMs >= m_endMs && slotMs < m_tomorrowMs;
    }
    bool contains(qint64 slotMs) const { return slotMs >= m_fromMs && slotMs < m_endMs; }
    bool containsBefore(qint64 slotMs) const
    {
        return slotMs >= m_beforeFromMs && slotMs < m_beforeEndMs;
    }

    /// The nominal length of a step; a local day may have 23 or 25 hours.
    qint64 stepMs() const;
    const TimeBuckets &steps() const { return m_steps; }
    const TimeBuckets &hoursOfWeek() const { return m_hoursOfWeek; }

private:
    OverviewPeriod(TimeBuckets steps, TimeBuckets hoursOfWeek)
        : m_steps(std::move(steps))
        , m_hoursOfWeek(std::move(hoursOfWeek))
    {}
    qint64 m_fromMs = 0;
    qint64 m_todayMs = 0;
    qint64 m_endMs = 0;
    qint64 m_tomorrowMs = 0;
    qint64 m_beforeFromMs = 0;
    qint64 m_beforeTodayMs = 0; ///< midnight of the day compared with the present one
    qint64 m_beforeTomorrowMs = 0;
    qint64 m_beforeEndMs = 0;
    bool m_isAll = false;
    TimeBuckets m_steps;
    TimeBuckets m_hoursOfWeek;
};

} // namespace Wheelhouse
