// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/overviewview.h"
#include "ui/charts/tilecontent.h"

#include <QLocale>

namespace Wheelhouse {

/// A tile in the user's words. `staleNote` is empty while the figures are true. A change is good or
/// bad by the metric's direction; where chance alone does as much it is neither and marked with
/// "≈", and so is a figure of fewer than ten cases. `question` says what the figure before is
/// called; `target` is in the metric's unit.
TileContent tileWords(const Tile &tile, const QLocale &locale, const QString &staleNote,
                      const OverviewParams &question = {},
                      const std::optional<double> &target = {});

} // namespace Wheelhouse
