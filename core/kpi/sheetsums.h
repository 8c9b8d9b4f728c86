// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sums over the cells of sheets, kept beside them: a page that shows a year without a filter reads
// these instead.
#pragma once

#include "core/kpi/celltaker.h"

namespace Wheelhouse {

/// Sums are kept of all counts, but only of the durations that pages show without
/// being asked for more, and of those that differ little from one: the others would double their
/// size.
const CellWants &keptInSums();
bool areKeptInSums(const CellWants &wants);

/// All contacts of a day's sheet together: group 0, slots are hours; what keptInSums() says.
/// Errors of both: Corrupt, of the sheets' bytes.
Result<std::vector<SheetRow>> sumsByHour(const CellSheet &day);

/// What weeks are kept as.
struct ValueSums
{
    QList<DimensionValue> names; ///< of the groups
    std::vector<SheetRow> rows;  ///< one a group, slot 0
};

/// The cells of several days by each value of each dimension. Groups of dims that `dims` does not
/// know count nowhere.
Result<ValueSums> sumsByValue(const std::vector<CellSheet> &days,
                              const QHash<quint32, ContactDims> &dims);

struct ValueSheet
{
    CellSheet sheet;
    QList<DimensionValue> names; ///< of its groups
};

/// Several such sums added up, what keptInSums() says. Errors: Corrupt.
Result<ValueSums> addedUp(const std::vector<ValueSheet> &sums);

} // namespace Wheelhouse
