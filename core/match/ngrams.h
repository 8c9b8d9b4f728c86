// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/modelparts.h"

#include <QStringView>

#include <memory>
#include <string>
#include <vector>

namespace Wheelhouse {

enum class NgramKind : quint8 {
    Word,     ///< a stem
    WordPair, ///< two stems in a row
    Piece,    ///< 2 to 5 characters of a word and the gaps around it
};

/// Something a text is made of. `key` is a hash of kind and characters, never 0; two n-grams in
/// 4 billion share one by chance.
struct Ngram
{
    quint32 key = 0;
    NgramKind kind = NgramKind::Word;
    quint16 from = 0; ///< where it stands in CutText::text
    quint16 size = 0;
};

struct CutText
{
    std::u16string text;      ///< in normal form
    std::vector<Ngram> grams; ///< in the order of the text, with repetitions
    int words = 0;
};

inline constexpr int ngramWordLimit = 400; ///< words of a text looked at
inline constexpr int ngramWordLength = 48; ///< characters of a word cut into pieces

/// Cuts texts into n-grams. A word is a run of letters, digits and marks, with apostrophes inside;
/// an elided article is a word of its own ("l'abonnement"). A Han character is a word, and a run of
/// them is cut into pieces. A question mark, an emoji or a currency sign is a word without pieces.
/// Words are stemmed by their script (Snowball; Latin: French in a text with one of
/// its small words, else English; Cyrillic: Russian), and stand once
/// more without accents, so that "platnosc" meets "płatność"; pieces have no accents.
/// Not thread-safe: each thread has its own.
class NgramCutter
{
public:
    explicit NgramCutter(ModelParts without = {});
    ~NgramCutter();
    NgramCutter(const NgramCutter &) = delete;
    NgramCutter &operator=(const NgramCutter &) = delete;

    /// The result is good until the next call.
    const CutText &cut(QStringView text);

private:
    class Stemmers;
    void word(size_t from, size_t to);
    void symbol(size_t from, size_t to);
    void hanRun(size_t from, size_t to);
    void addWord(quint64 hash, size_t from, size_t to, bool isCopy = false);
    void addPieces(std::u16string_view word, size_t from, size_t to);
    void scan();

    const ModelParts m_without;
    std::unique_ptr<Stemmers> m_stemmers;
    CutText m_cut;
    quint64 m_previous = 0; ///< hash of the word before, for pairs
    size_t m_previousFrom = 0;
};

} // namespace Wheelhouse
