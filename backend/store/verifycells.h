// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"

namespace Wheelhouse {

/// What of the store's cells, packed or not, is not what was built anew: "SLOT DIMS" each, the
/// first twenty. `scratch` has the cells built anew, and the store attached as "store".
/// Errors: Corrupt beside the connection's.
Result<QStringList> differingCells(Connection &scratch);

} // namespace Wheelhouse
