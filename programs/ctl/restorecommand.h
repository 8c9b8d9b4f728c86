// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl restore FILE --db URL: puts a backup where no store is.
/// Takes the arguments after the command's name; returns the exit status.
int restoreCommand(const QStringList &arguments);

} // namespace Wheelhouse
