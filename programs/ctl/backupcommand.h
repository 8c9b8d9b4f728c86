// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl backup FILE --db URL: a copy of the store, also while it is in use.
/// Takes the arguments after the command's name; returns the exit status.
int backupCommand(const QStringList &arguments);

} // namespace Wheelhouse
