// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/script.h"

namespace Wheelhouse {

inline constexpr qsizetype scriptSizeLimit = 4 * 1024 * 1024; ///< bytes
inline constexpr int scriptDepthLimit = 16;
inline constexpr qsizetype scriptTopicLimit = 500;
inline constexpr qsizetype scriptStepLimit = 200;   ///< in a topic
inline constexpr qsizetype scriptChoiceLimit = 12;  ///< under a step
inline constexpr qsizetype scriptPhraseLimit = 500; ///< of a topic in a language
inline constexpr qsizetype scriptTextLimit = 4'000; ///< UTF-16 units of any text

/// A script that is fit to be run: every text in every language it speaks, every target there.
/// Errors: TooLarge, NewerVersion, Invalid; `context` is the path ("topics[2].steps[0].text.pl").
Result<Script> readScript(const QByteArray &json);
Result<Script> readScript(const QJsonObject &object);

/// All that keeps a script from being run, in the order of the document; empty when it is fit.
QList<Error> problemsOf(const Script &script);

} // namespace Wheelhouse
