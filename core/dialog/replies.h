// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a customer can mean without naming a topic.
#pragma once

#include <QString>

namespace Wheelhouse {

/// Wants a person: "agent", "chcę rozmawiać z człowiekiem", "оператор", "人工". Looks for the words
/// of every language, since people call for help in any.
bool asksForPerson(const QString &text);

enum class Reply { Other, Yes, No, Thanks, Hello, Wordless /**< empty, smileys, punctuation */ };

/// A short answer to a question; a longer text is Other.
Reply replyOf(const QString &text);

} // namespace Wheelhouse
