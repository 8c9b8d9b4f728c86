// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <string>

namespace Wheelhouse {

inline constexpr qsizetype normalTextLimit = 8'000; ///< UTF-16 units looked at

/// The head of a text in Unicode's NFKC_Casefold: one case, one width, ligatures undone, and
/// without what cannot be seen (zero-width characters, bidi controls, soft hyphens, variation
/// selectors). Halves of surrogate pairs and control characters become spaces. At most
/// normalTextLimit units, whatever comes in.
std::u16string normalText(QStringView text);

/// The same word without accents and strokes ("płatność" is "platnosc", "straße" "strasse").
/// `word` is in normal form.
std::u16string withoutAccents(std::u16string_view word);

} // namespace Wheelhouse
