// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/problemlist.h"

namespace Wheelhouse {

inline constexpr qsizetype scriptVariableLimit = 200;
inline constexpr qsizetype scriptActionLimit = 100;

/// What is wrong with a script's hours, variables, actions and guards.
void findDeclarationProblems(const Script &script, ProblemList &problems);

} // namespace Wheelhouse
