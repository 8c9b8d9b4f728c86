// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl kpi --db URL --metric ID[,ID] ...: figures of a store as CSV, one a line, from the
/// same query the dashboard asks. Takes the arguments after the command's name; returns the exit
/// status.
int kpiCommand(const QStringList &arguments);

} // namespace Wheelhouse
