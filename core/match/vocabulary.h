// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/gramrows.h"
#include "core/match/textvector.h"

namespace Wheelhouse {

/// The n-grams that training saw, and how much each tells. An n-gram that stands tf times in a text
/// and in df of N training texts weighs (1 + ln tf) · (1 + ln((1 + N) / (1 + df))): sublinear term
/// frequency and smoothed inverse document frequency (Salton and Buckley 1988). Words with pairs,
/// and pieces, are each scaled to length 1, then weighed and scaled together, so that neither
/// outvotes the other by number.
class Vocabulary
{
public:
    struct Options
    {
        int leastTexts = 1;              ///< an n-gram in fewer texts is left out
        size_t mostColumns = ~size_t(0); ///< the most frequent are kept
        bool rarity = true;
    };

    Vocabulary() = default;
    /// Of the given rows (indices into `texts`).
    Vocabulary(const GramRows &texts, std::span<const quint32> rows, Options options);

    quint32 size() const { return quint32(m_rarity.size()); }
    void vectorOf(std::span<const CountedGram> grams, TextVector &vector) const;
    /// KeyTable::none when training did not see it.
    quint32 columnOf(quint32 key) const { return m_table.find(key); }
    size_t bytes() const;

private:
    KeyTable m_table;            ///< key to column; the most frequent come first
    std::vector<float> m_rarity; ///< by column
    float m_unknownRarity = 1;   ///< of an n-gram in no text
};

} // namespace Wheelhouse
