// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl targets --db URL --set METRIC=VALUE | --clear METRIC | --show | --history: what
/// the metrics are to reach. Takes the arguments after the command's name; returns the exit status.
int targetsCommand(const QStringList &arguments);

} // namespace Wheelhouse
