// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/care/settingevents.h"
#include "core/kpi/catalogue.h"

namespace Wheelhouse {

/// How a figure stands to its target.
enum class TargetState {
    NoData,
    TooFew,      ///< no interval tells how sure the figure is
    WithinNoise, ///< the target lies within the figure's 95 % interval: neither met nor missed
    Met,
    Missed
};

/// A count grows with the period, so no one target fits it; a figure that is neither better high
/// nor low has none either.
bool canHaveTarget(const Metric &metric);

/// In the metric's unit: a share is at most 1, nothing is below 0.
bool isTarget(const Metric &metric, double value);

/// Whether a TargetSet may be recorded. Errors: NotFound ("metric") for an id that no metric has;
/// Invalid for a metric that can have no target ("metric"), a value out of range ("value").
Result<void> checkTarget(const TargetSet &set);

/// At least `target` where up is better, at most where down is. A gauge is a fact and needs no
/// interval; another figure without one is not judged. The metric can have a target.
TargetState targetState(const Metric &metric, const Figure &figure, double target);

} // namespace Wheelhouse
