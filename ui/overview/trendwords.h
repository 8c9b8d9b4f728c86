// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/overviewview.h"
#include "ui/charts/trendpicture.h"

namespace Wheelhouse {

/// The marks of the page without those of another metric's target.
QList<TrendMark> marksOf(const OverviewView &view);

/// What chart and table show of a course, in the user's words.
TrendPicture trendPicture(const Trend &trend, const QList<TrendMark> &marks,
                          const OverviewParams &asked, const QLocale &locale,
                          const std::optional<double> &target = {});

} // namespace Wheelhouse
