// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl script replay DRAFT --db URL: which outcomes of a store's conversations a draft
/// would have changed. Takes the arguments after the part's name; returns the exit status.
int scriptReplayCommand(const QStringList &arguments);

} // namespace Wheelhouse
