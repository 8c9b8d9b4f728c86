// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl demo --db URL [--days N] [--seed S]: makes a store with the demo world's history,
/// where no store is or an old demo. Takes the arguments after the command's name; returns the exit
/// status.
int demoCommand(const QStringList &arguments);

} // namespace Wheelhouse
