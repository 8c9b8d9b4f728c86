// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl script check|diff|merge|try|replay ...: what an editor does with a bot's script.
/// Takes the arguments after the command's name; returns the exit status.
int scriptCommand(const QStringList &arguments);

} // namespace Wheelhouse
