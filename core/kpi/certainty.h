// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How sure a metric is, whatever its formula; docs/statistics.md.
#pragma once

#include "core/kpi/catalogue.h"
#include "core/kpi/difference.h"

namespace Wheelhouse {

/// As evaluate(), and a percentile has its 95 % interval as well, if the sample is large enough for
/// both of its ends; so has a ratio whose squares are counted, if its values differ.
Figure evaluateWithInterval(const Metric &metric, const Cell &cell);

/// What the metric became less what it was. None for counts and gauges, which have no sample, for
/// ratios without squares, which have no spread, for metrics of time, whose milliseconds are no
/// independent cases, and when a period has too few cases to tell; see difference.h.
std::optional<Difference> differenceOf(const Metric &metric, const Cell &before, const Cell &after);

} // namespace Wheelhouse
