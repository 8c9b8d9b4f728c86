// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost/costmodel.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr double minuteMs = 60'000;
constexpr double yearMs = 365.25 * 24 * 60 * minuteMs;

CostRange times(const CostRange &range, double factor)
{
    return {range.low * factor, range.likely * factor, range.high * factor};
}

} // namespace

CostEstimate costSaved(const CostCounts &counts, const CostAssumed &assumed)
{
    CostEstimate estimate;
    estimate.lasting = std::max<qint64>(0, counts.resolved - counts.cameBack);
    const bool isMeasured = assumed.handlingMinutes <= 0;
    if (counts.lengthMs <= 0)
        estimate.gap = CostGap::NoPeriod;
    else if (estimate.lasting == 0)
        estimate.gap = CostGap::NothingSolved;
    else if (isMeasured && (!counts.handling.value || counts.handling.sample < fewestHandled))
        estimate.gap = CostGap::NoHandling;
    if (estimate.gap != CostGap::None)
        return estimate;

    estimate.handlingMinutes =
        isMeasured ? *counts.handling.value / minuteMs / assumed.parallel : assumed.handlingMinutes;
    estimate.contacts =
        times({assumed.shareLow, assumed.shareLikely, assumed.shareHigh}, double(estimate.lasting));
    estimate.hours = times(estimate.contacts, estimate.handlingMinutes / 60 / assumed.occupancy);
    estimate.people =
        times(estimate.hours, yearMs / (assumed.hoursAYear * double(counts.lengthMs)));
    if (assumed.hourlyCost > 0)
        estimate.money = times(estimate.hours, assumed.hourlyCost);
    return estimate;
}

} // namespace Wheelhouse
