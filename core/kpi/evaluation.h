// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/cell.h"
#include "core/kpi/cellwants.h"
#include "core/kpi/figure.h"
#include "core/kpi/metric.h"

namespace Wheelhouse {

/// The metric over everything merged into `cell`. A share or duration of nothing has no value; a
/// gauge never has one here (the server knows how many wait now). A share has its interval (Wilson)
/// but for one of time: its sample is milliseconds, which are no independent cases.
Figure evaluate(const Metric &metric, const Cell &cell);

/// The durations of all parts of the metric together, those of several in `merged`, which is empty
/// before. Null when there are none.
const Histogram *durationsOf(const Metric &metric, const Cell &cell, Histogram &merged);

/// `part` less `minus`, and `whole` less `except`.
struct PartAndWhole
{
    qint64 part = 0;
    qint64 whole = 0;
};
PartAndWhole partAndWhole(const Metric &metric, const Cell &cell);

/// What of cells these metrics are worked out from; all else makes no difference to them.
CellWants wantsOf(const QList<const Metric *> &metrics);

} // namespace Wheelhouse
