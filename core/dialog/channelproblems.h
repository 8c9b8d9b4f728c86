// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/problemlist.h"

namespace Wheelhouse {

/// Texts, labels and numbers of buttons over the limits of the script's channels (the web chat when
/// it names none). Of a text with a variable the text around it counts.
void findChannelProblems(const Script &script, ProblemList &problems);

} // namespace Wheelhouse
