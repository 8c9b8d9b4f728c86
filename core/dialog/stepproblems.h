// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/problemlist.h"

namespace Wheelhouse {

inline constexpr qsizetype scriptChoiceLimit = 12; ///< under a step
inline constexpr qsizetype scriptCaseLimit = 50;   ///< of a condition

/// What is wrong with one step of `topic`, on its own and in where it leads.
void findStepProblems(const Script &script, const ScriptTopic &topic, const ScriptStep &step,
                      const QString &path, ProblemList &problems);

} // namespace Wheelhouse
