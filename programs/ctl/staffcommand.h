// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl staff --contacts N --interval S --aht S ...: how many agents a queue needs, or how
/// so many serve it, as JSON; a whole week at once as CSV. Takes the arguments after the command's
/// name; returns the exit status.
int staffCommand(const QStringList &arguments);

} // namespace Wheelhouse
