// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl script try FILE: a dialog with the bot on the terminal, by the interpreter that
/// runs live. Takes the arguments after the part's name; returns the exit status.
int scriptTryCommand(const QStringList &arguments);

} // namespace Wheelhouse
