// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

/// Prints what each part of the surge detector is worth on the series of a folder laid out like the
/// Numenta Anomaly Benchmark (data/*/*.csv.gz, labels/combined_windows.json): with the level chosen
/// on all series, and chosen on some and judged on the others. Returns an exit status.
int printSurgeAblation(const QString &folder);

} // namespace Wheelhouse
