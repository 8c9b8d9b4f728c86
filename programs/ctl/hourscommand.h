// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl hours --db URL --set FILE | --clear | --show: the business hours of a store.
/// Takes the arguments after the command's name; returns the exit status.
int hoursCommand(const QStringList &arguments);

} // namespace Wheelhouse
