// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the catalogue, one a Subject, each in a file of its own: <name>metrics.cpp.
#pragma once

#include "core/kpi/metric.h"

namespace Wheelhouse::MetricGroups {

QList<Metric> response(); ///< how soon and how surely customers were answered
QList<Metric> resolution();
QList<Metric> bot();    ///< what bots did, and what became of it
QList<Metric> ladder(); ///< the rungs of the outcome ladder and the claims that stand on it
QList<Metric> queue();  ///< what people did, and how customers waited for them
QList<Metric> work();

} // namespace Wheelhouse::MetricGroups
