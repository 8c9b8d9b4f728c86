// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Wheelhouse {

/// Writes a copy of the store as it is now, also while it is written to, to a file that must not
/// exist yet; it appears whole or not at all. The copy is a store itself.
/// Errors: Conflict (the file exists), else as StoreReader::open.
Result<void> backupStore(const QString &url, const QString &toFile);

/// Puts a backup where no store is. The backup is checked first (sound, a store, not of a newer
/// version) and then appears whole. Errors: Conflict (a store exists there), NotFound, Corrupt,
/// NewerVersion, InUse, Unavailable.
Result<void> restoreStore(const QString &fromFile, const QString &url);

} // namespace Wheelhouse
