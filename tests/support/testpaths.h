// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where tests find files. The one place that knows the clone's path: it is in no other object file,
// so that a compiler cache serves the next clone.
#pragma once

#include <QString>

namespace Wheelhouse {

/// A file of the repository, by its path from the root.
QString sourcePath(const QString &path);

/// A program that was built beside the tests.
QString programPath(const QString &name);

/// A file of the shared data: below the folder WHEELHOUSE_SHARED, or else `shared` beside the
/// clone. It need not be there; a test that needs it skips.
QString sharedPath(const QString &path);

} // namespace Wheelhouse
