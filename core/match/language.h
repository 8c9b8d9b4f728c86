// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language a customer writes in: by script, then by a small model of our own (languagemodel.h).
// Used to choose the language of an answer; matching needs none.
#pragma once

#include <QString>

namespace Wheelhouse {

/// The language of a message as a BCP 47 tag, sticky: `previous` (what the conversation was in so
/// far, "" when nothing is known) stays unless the text clearly shows another one; "ok", "iPhone
/// 15" and an empty text show nothing, and one word has to be clearer than five. Knows en, pl, ru,
/// fr, zh and, so that their speakers are not taken for English, de, es, it and nl. Of a long text
/// the first 1,000 UTF-16 units are read.
QString languageOf(const QString &text, const QString &previous);

} // namespace Wheelhouse
