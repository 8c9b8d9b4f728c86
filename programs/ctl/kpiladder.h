// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/storereader.h"
#include "core/kpi/ladder.h"
#include "core/kpi/query.h"

namespace Wheelhouse {

/// The ladder of the contacts that began in the query's range and meet its `where`. Errors: as
/// QueryRun::prepare, and the store's.
Result<Ladder> readLadder(StoreReader &reader, Query query);

/// As kpi --ladder prints it: CSV kind,id,count,of,value,low,high,meaning; the rungs from all that
/// arrived to what lasted, what the resolved consist of, then the marks.
QByteArray ladderRows(const Ladder &ladder);

} // namespace Wheelhouse
