// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/script.h"
#include "core/dialog/scriptproblem.h"

namespace Wheelhouse {

inline constexpr qsizetype scriptTopicLimit = 10'000;
inline constexpr qsizetype scriptStepLimit = 200;       ///< in a topic
inline constexpr qsizetype scriptPhraseLimit = 100'000; ///< in all
inline constexpr qsizetype scriptPhraseLength = 1'000;  ///< UTF-16 units
inline constexpr qsizetype scriptMenuLimit = 10;

/// All that keeps a script from being run, without places; empty when it is fit. At most
/// `problemsListed`. Takes time in proportion to the script's size.
QList<ScriptProblem> problemsOf(const Script &script);

} // namespace Wheelhouse
