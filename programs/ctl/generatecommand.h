// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl generate --db URL --conversations N --days D [--seed S] [--until TIME]: fills a
/// new store with a demo of any size, for measuring. Takes the arguments after the command's name;
/// returns the exit status.
int generateCommand(const QStringList &arguments);

} // namespace Wheelhouse
