// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Wheelhouse {

/// A word as the guards compare it, and where it stands in the text (UTF-16 units, `to` exclusive).
struct PlainWord
{
    QString text;
    qsizetype from = 0;
    qsizetype to = 0;
    bool operator==(const PlainWord &) const = default;
};

/// A text as plain words: case, width, accents and the stroke of "ł" folded away, invisible and
/// direction characters dropped, a letter drawn out ("noooo") written once, Latin and Cyrillic
/// look-alikes in one word written in the script of most of its letters. A Han character is a word
/// of its own. "l'agent" is "l", "agent"; "don't" is "dont". The end of a sentence is a word ".".
/// At most `plainWordLimit` words of the first 4,000 units.
std::vector<PlainWord> plainWords(const QString &text);

inline constexpr size_t plainWordLimit = 400;

} // namespace Wheelhouse
