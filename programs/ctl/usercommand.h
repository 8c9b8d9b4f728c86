// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl user add|set|list|disable|enable|token: who may sign in.
/// Takes the arguments after the command's name; returns the exit status.
int userCommand(const QStringList &arguments);

} // namespace Wheelhouse
