// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl forecast --history F --future F --freq MIN ...: the mean and the 80 and 95 % bands
/// of each time asked for, as CSV; warnings and explanations on standard error. Takes the arguments
/// after the command's name; returns the exit status.
int forecastCommand(const QStringList &arguments);

} // namespace Wheelhouse
