// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl replay --conversations F --url U [--format FORMAT] [--speed X] [--token T] ...:
/// feeds a running server with recorded dialogues, as customers and agents do. Takes the arguments
/// after the command's name; returns the exit status: 1 when the server cannot be reached or
/// anything was refused.
int replayCommand(const QStringList &arguments);

} // namespace Wheelhouse
