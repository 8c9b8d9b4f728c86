// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl surge [--history F] [--freq MIN]: scores a series row by row as it comes, each as
/// soon as it was read. Takes the arguments after the command's name; returns the exit status.
int surgeCommand(const QStringList &arguments);

} // namespace Wheelhouse
