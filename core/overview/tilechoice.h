// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/catalogue.h"

namespace Wheelhouse {

inline constexpr qsizetype leadTiles = 5; ///< so many are shown large
inline constexpr qsizetype mostTiles = 24;

/// What a director asks first: how much, how fast, how content, what the bots take, who waits; then
/// what stands behind it.
QStringList usualTiles();

/// The metrics of the tiles wanted, in their order; of none the usual ones.
/// Errors: Invalid ("tiles") for one that does not exist or is named twice, and for too many.
Result<QList<const Metric *>> tileMetrics(const QStringList &wanted);

} // namespace Wheelhouse
