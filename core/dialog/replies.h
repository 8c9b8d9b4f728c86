// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a customer can mean without naming a topic.
#pragma once

#include "core/match/tokens.h"

namespace Wheelhouse {

enum class Reply { Other, Yes, No, Thanks, Hello, Wordless /**< empty, smileys, punctuation */ };

/// A short answer to a question; a longer text is Other.
Reply replyOf(const QString &text, const QStringList &foldedTokens);
inline Reply replyOf(const QString &text)
{
    return replyOf(text, foldedTokens(text));
}

} // namespace Wheelhouse
