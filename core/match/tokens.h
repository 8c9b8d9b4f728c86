// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// A text as words to compare: case, diacritics, width and punctuation folded away ("Zapłaciłam!"
/// is "zaplacilam"), Han runs cut into pairs of characters, a short elided article split off
/// ("l'abonnement" is "l", "abonnement"; "can't" is "cant"). At most `maxTokens` words.
QStringList foldedTokens(const QString &text);

inline constexpr qsizetype maxTokens = 400;

} // namespace Wheelhouse
