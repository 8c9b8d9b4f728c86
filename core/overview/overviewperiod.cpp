// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewperiod.h"

#include "core/kpi/cell.h"
#include "core/overview/overviewdays.h"

#include <QDateTime>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int mostHourlyDays = 7;
constexpr int mostDailyDays = 400;

/// Between 24 and 400 points, whatever the length.
Step stepFor(qint64 days)
{
    if (days <= 1)
        return Step::Slot;
    if (days <= mostHourlyDays)
        return Step::Hour;
    return days <= mostDailyDays ? Step::Day : Step::Week;
}

} // namespace

Result<OverviewPeriod> OverviewPeriod::make(const OverviewParams &params, qint64 nowMs,
                                            const StoreSpan &store)
{
    const QByteArray zoneId = params.zone.toUtf8();
    auto hoursOfWeek = TimeBuckets::make(zoneId, Step::HourOfWeek);
    if (!hoursOfWeek)
        return hoursOfWeek.error();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone(zoneId)).date();
    const auto days = overviewDays(params, today);
    if (!days)
        return days.error();
    const bool hasStart = store.fromMs > 0 && store.fromMs < nowMs;
    const bool isAll = days->count() == 0;
    const qint64 lastMs = store.toMs > 0 ? std::min(nowMs, store.toMs) : nowMs;
    const qint64 storeDays = hasStart ? (lastMs - store.fromMs) / dayMs : 0;
    const Step allStep = storeDays > mostDailyDays ? Step::Week : Step::Day;
    auto steps = TimeBuckets::make(zoneId, isAll ? allStep : stepFor(days->count()));
    if (!steps)
        return steps.error();
    OverviewPeriod period(std::move(*steps), std::move(*hoursOfWeek));
    const TimeBuckets &zone = period.m_steps;
    period.m_isAll = isAll;
    period.m_todayMs = zone.midnight(nowMs);
    period.m_tomorrowMs = zone.midnight(nowMs, 1);
    if (isAll) {
        period.m_endMs = hasStart ? zone.midnight(lastMs, 1) : period.m_tomorrowMs;
        period.m_fromMs = hasStart ? zone.midnight(store.fromMs) : period.m_todayMs;
        return period;
    }
    const int toFirst = int(today.daysTo(days->first));
    const int pastLast = int(today.daysTo(days->last)) + 1;
    const int shift = days->shiftDays;
    period.m_fromMs = zone.midnight(nowMs, toFirst);
    period.m_endMs = zone.midnight(nowMs, pastLast);
    const qint64 beforeFromMs = zone.midnight(nowMs, toFirst - shift);
    // half a period is no comparison: +74,000 % would only say that the store is young
    if (shift == 0 || (hasStart && zone.midnight(store.fromMs) > beforeFromMs))
        return period;
    period.m_beforeFromMs = beforeFromMs;
    period.m_beforeTodayMs = zone.midnight(nowMs, -shift);
    period.m_beforeTomorrowMs = zone.midnight(nowMs, 1 - shift);
    period.m_beforeEndMs = zone.midnight(nowMs, pastLast - shift);
    return period;
}

qint64 OverviewPeriod::beforeCutMs(qint64 nowMs) const
{
    const qint64 sinceMidnightMs = std::max<qint64>(0, nowMs - m_todayMs);
    const qint64 sameTimeMs = std::min(m_beforeTodayMs + sinceMidnightMs, m_beforeTomorrowMs);
    return std::clamp(sameTimeMs, m_beforeFromMs, m_beforeEndMs);
}

qint64 OverviewPeriod::stepMs() const
{
    switch (m_steps.step()) {
    case Step::Hour:
        return hourMs;
    case Step::Day:
        return dayMs;
    case Step::Week:
        return 7 * dayMs;
    default:
        return slotLengthMs;
    }
}

} // namespace Wheelhouse
