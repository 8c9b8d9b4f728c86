// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl shifts --db URL --set FILE | --show: when agents are planned to be online.
/// Takes the arguments after the command's name; returns the exit status.
int shiftsCommand(const QStringList &arguments);

} // namespace Wheelhouse
