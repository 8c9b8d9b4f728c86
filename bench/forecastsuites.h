// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/series.h"

#include <QString>

namespace Wheelhouse {

/// One forecast to make and what became of it.
struct ForecastTask
{
    Series history;
    std::vector<LocalSeconds> future;
    std::vector<double> actual;
    std::vector<int> day; ///< of each future slot: how many business days ahead, from 0
    double scale = 1;     ///< mean error of the seasonal naive inside the history (MASE)
    double naiveSmape = 0, naiveMase = 0; ///< of Naive2, M4 only
};

/// The suites of the shared forecast grader, with the same origins: "bank30", "anon30" or "m4h".
/// Every `stride`th origin or series. Empty when the data cannot be read.
std::vector<ForecastTask> forecastSuite(const QString &name, const QString &dataFolder, int stride);

} // namespace Wheelhouse
