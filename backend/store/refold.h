// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/views.h"

namespace Wheelhouse {

/// The foldVersion that made the views; 0 in a store that is new or older than the number.
Result<int> foldOf(Connection &connection);

/// The views of a store are what one version of the program made of the log. When this one makes
/// something else of it (see foldVersion), builds them anew, in one transaction: it takes some
/// seconds for a million events, and a crash leaves the store as it was. Before the views are used.
Result<void> refoldWhenOlder(Connection &connection, Views &views);

} // namespace Wheelhouse
