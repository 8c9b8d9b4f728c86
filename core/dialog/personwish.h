// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/plainwords.h"

namespace Wheelhouse {

/// Where a customer asks for a person, in the words as written; empty when he does not. In the
/// words of all languages, since people call for help in any. "Is this a bot?" and "no robots"
/// count; "estate agent", "change my operator", "human resources" do not.
QString personWish(const QString &text, const std::vector<PlainWord> &words);
inline QString personWish(const QString &text)
{
    return personWish(text, plainWords(text));
}

} // namespace Wheelhouse
