// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/catalogue.h"
#include "core/protocol/overviewview.h"

namespace Wheelhouse {

/// Where the bins of durations begin, in milliseconds: 0, then 1 s times each half power of two, so
/// that bins above the first are equally wide on a logarithmic axis.
double durationBinStart(int bin);
/// The bin of a duration.
int durationBinOf(double ms);

/// Of a duration's cases in both cells, from the first bin with any to the last. The histograms of
/// cells are right to within 0.4 %, so a case that near to an edge may stand in the bin beside it.
/// Empty for metrics that are no durations.
Distribution distributionOf(const Metric &metric, const Cell &now, const Cell &before);

/// Of the values of a course's steps, which need not be durations: a step is a case. Steps without
/// data are `without`; the last edge belongs to the last bin. p99 is left out: hardly ever are
/// there a hundred steps. `edges` ascend and hold all values.
Distribution distributionOfSteps(const QList<std::optional<double>> &now,
                                 const QList<std::optional<double>> &before,
                                 const QList<double> &edges);

} // namespace Wheelhouse
