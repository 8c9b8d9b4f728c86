// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/storereader.h"
#include "core/protocol/costview.h"

namespace Wheelhouse {

/// What the store counted and measured for cost.read, from one state of it: resolutions as the
/// page's ladder has them, handling as handling_mean. All but `assumed`, `estimate` and the history
/// is filled. Errors: those of OverviewFold::make() and of the reader.
Result<CostAnswer> readCost(StoreReader &reader, const OverviewParams &question, qint64 nowMs);

/// The same for a page that is read already: `view` answers `question` at this moment. Reads in
/// several calls, as readOverview() does.
Result<CostAnswer> costOf(StoreReader &reader, const OverviewView &view, OverviewParams question,
                          qint64 nowMs);

} // namespace Wheelhouse
