// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/forecast/dayoutlook.h"

namespace Wheelhouse {

/// "The day `future` will be like the day `past` was": what happened then, beside what was to be
/// expected then, is put onto the forecast. Days as of dayNumberOf.
struct EventLike
{
    qint64 future = 0;
    qint64 past = 0;
};

/// The factor of each column: (contacts + k L) / (expected + k), where L is the whole day's
/// contacts per expected and k = 10 contacts, so that a slot of few says little of its own (the
/// mean of a gamma prior worth ten contacts after a Poisson count). Errors (Invalid): no forecast
/// is asked for on the future day, or the past day has no business or nothing before it to expect
/// from.
Result<std::vector<double>> liftsOf(const SlotGrid &grid, const DayOutlook &outlook,
                                    const EventLike &like);

} // namespace Wheelhouse
