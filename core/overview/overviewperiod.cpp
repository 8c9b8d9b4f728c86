// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewperiod.h"

#include "core/kpi/cell.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int mostDailySteps = 400;

struct Named
{
    const char *period;
    int days; ///< 0: since the first event
    Step step;
};

constexpr std::array periods{Named{"today", 1, Step::Slot}, Named{"7d", 7, Step::Hour},
                             Named{"28d", 28, Step::Day}, Named{"90d", 90, Step::Day},
                             Named{"all", 0, Step::Day}};

} // namespace

Result<OverviewPeriod> OverviewPeriod::make(const OverviewParams &params, qint64 nowMs,
                                            const StoreSpan &store)
{
    const auto named = std::find_if(periods.begin(), periods.end(), [&](const Named &each) {
        return params.period == QLatin1StringView(each.period);
    });
    if (named == periods.end())
        return Error{ErrorCode::Invalid,
                     QStringLiteral("no period is called “%1”").arg(params.period),
                     QStringLiteral("period")};
    const bool all = named->days == 0;
    const bool hasStart = store.fromMs > 0 && store.fromMs < nowMs;
    const qint64 lastMs = store.toMs > 0 ? std::min(nowMs, store.toMs) : nowMs;
    const bool weekly = all && hasStart && (lastMs - store.fromMs) / dayMs > mostDailySteps;
    auto steps = TimeBuckets::make(params.zone.toUtf8(), weekly ? Step::Week : named->step);
    if (!steps)
        return steps.error();
    auto hoursOfWeek = TimeBuckets::make(params.zone.toUtf8(), Step::HourOfWeek);
    if (!hoursOfWeek)
        return hoursOfWeek.error();
    OverviewPeriod period(std::move(*steps), std::move(*hoursOfWeek));
    const TimeBuckets &zone = period.m_steps;
    period.m_todayMs = zone.midnight(nowMs);
    period.m_tomorrowMs = zone.midnight(nowMs, 1);
    period.m_endMs = all && hasStart ? zone.midnight(lastMs, 1) : period.m_tomorrowMs;
    if (all) {
        period.m_fromMs = hasStart ? zone.midnight(store.fromMs) : period.m_todayMs;
        return period;
    }
    period.m_fromMs = zone.midnight(nowMs, 1 - named->days);
    const qint64 beforeFromMs = zone.midnight(nowMs, 1 - 2 * named->days);
    // half a period is no comparison: +74,000 % would only say that the store is young
    if (hasStart && zone.midnight(store.fromMs) > beforeFromMs)
        return period;
    period.m_beforeFromMs = beforeFromMs;
    period.m_beforeTodayMs = zone.midnight(nowMs, -named->days);
    period.m_beforeEndMs = zone.midnight(nowMs, 1 - named->days);
    return period;
}

qint64 OverviewPeriod::beforeCutMs(qint64 nowMs) const
{
    const qint64 sinceMidnightMs = std::max<qint64>(0, nowMs - m_todayMs);
    return std::min(m_beforeTodayMs + sinceMidnightMs, m_beforeEndMs);
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
