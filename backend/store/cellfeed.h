// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/dimtable.h"
#include "backend/store/sheetstore.h"

namespace Wheelhouse {

/// Feeds a taker with the cells of the slots that start in [fromMs, toMs): sheets where there are
/// any, of the least to read that will do, and what lies beside them cell by cell.
/// Errors: Corrupt beside the connection's.
Result<void> feedCells(Connection &connection, const DimTable &dims, qint64 fromMs, qint64 toMs,
                       CellTaker &taker);

} // namespace Wheelhouse
