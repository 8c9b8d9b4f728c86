// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the earlier days are called that an Overview is compared with.
#pragma once

#include "core/protocol/overviewview.h"

namespace Wheelhouse {

/// As a choice: "vs the period before", "No comparison".
QString comparisonChoice(const OverviewParams &params);
/// As a column or an entry of a legend: "Period before", "A year before".
QString comparisonName(const OverviewParams &params);
/// With a figure: "11,702 in the period before".
QString comparisonFigure(const OverviewParams &params, const QString &figure);

} // namespace Wheelhouse
