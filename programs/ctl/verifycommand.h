// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl verify --db URL: is the store sound, and do its views follow from its log?
/// Takes the arguments after the command's name; returns the exit status.
int verifyCommand(const QStringList &arguments);

} // namespace Wheelhouse
