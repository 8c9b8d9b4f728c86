// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl cost: what the automatic resolutions of a period saved, and the assumptions;
/// --set changes them in a store that nobody else has open. Returns the exit status.
int costCommand(const QStringList &arguments);

} // namespace Wheelhouse
