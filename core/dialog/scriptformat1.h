// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/documentnode.h"

namespace Wheelhouse {

/// Turns a script of format 1, as logs hold it, into format 2: a step's `text` is its `say`, and
/// the two thresholds of the first matcher are gone. What is not of format 1 is left as it is.
void upgradeFormat1(DocumentNode &script);

} // namespace Wheelhouse
