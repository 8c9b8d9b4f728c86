// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/keytable.h"
#include "core/match/ngrams.h"

#include <span>

namespace Wheelhouse {

/// An n-gram and how often it stands in a text.
struct CountedGram
{
    quint32 key = 0;
    quint16 count = 0;
    NgramKind kind = NgramKind::Word;
};

/// Texts as counted n-grams, one after the other; of a text, words come first, then
/// pairs, then pieces.
class GramRows
{
    static constexpr size_t usualGrams = 120; // of a text

public:
    size_t size() const { return m_ends.size(); }
    std::span<const CountedGram> row(size_t index) const
    {
        const size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return {m_grams.data() + begin, m_ends[index] - begin};
    }
    void add(const CutText &text);
    void reserve(size_t texts);

private:
    std::vector<CountedGram> m_grams;
    std::vector<size_t> m_ends;
    KeyTable m_seen{usualGrams};
    std::vector<CountedGram> m_unordered; ///< of the text being added
};

} // namespace Wheelhouse
