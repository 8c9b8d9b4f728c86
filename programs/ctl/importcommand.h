// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl import --format F FILE... --db URL: recorded contacts into a store that nobody
/// else writes to, with progress and a report on standard error. What is in the store already is
/// left alone. Takes the arguments after the command's name; returns the exit status.
int importCommand(const QStringList &arguments);

} // namespace Wheelhouse
