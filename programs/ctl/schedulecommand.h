// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl schedule PROBLEM.json [--seconds S] [--seed N]: the cheapest plan of shifts that
/// covers a demand, and who works them. Prints CSV; what it reached so far goes to standard error.
/// Ends after the seconds given, counted from the program's start, or on SIGINT or SIGTERM, with
/// the best plan so far. Takes the arguments after the command's name; returns the exit status.
int scheduleCommand(const QStringList &arguments);

} // namespace Wheelhouse
