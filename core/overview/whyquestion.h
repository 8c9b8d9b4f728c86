// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Why did it change?" asked from the page Overview: the same days, the same filter.
#pragma once

#include "core/kpi/whyrun.h"
#include "core/overview/overviewperiod.h"
#include "core/protocol/whyview.h"

namespace Wheelhouse {

/// The metric whose parts add up that says nearest what `metric` says: of a percentile the mean of
/// the same durations, else itself. Null where there is none, as of a gauge.
const Metric *metricInParts(const Metric &metric);

/// Errors: those of OverviewDays and WhyRun::prepare, and Invalid with "comparison" when the
/// question compares nothing or the store does not reach back that far.
Result<WhyQuery> whyQuestion(const WhyParams &params, qint64 nowMs, const StoreSpan &store);

/// `query` is what was answered.
WhyExplained whyExplained(const WhyParams &params, const WhyQuery &query, const WhyAnswer &answer);

} // namespace Wheelhouse
