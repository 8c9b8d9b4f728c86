// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/gramrows.h"

#include <limits>

namespace Wheelhouse {

namespace {

constexpr quint32 largeTable = 4'096;

} // namespace

void GramRows::reserve(size_t texts)
{
    m_ends.reserve(texts);
    m_grams.reserve(texts * usualGrams);
}

void GramRows::add(const CutText &text)
{
    // one very long text must not leave a table behind that is cleared for every short one
    if (m_seen.size() > largeTable)
        m_seen = KeyTable(usualGrams);
    else
        m_seen.clear();
    const size_t begin = m_grams.size();
    for (const Ngram &gram : text.grams) {
        const size_t at = begin + m_seen.insert(gram.key);
        if (at == m_grams.size())
            m_grams.push_back({gram.key, 0, gram.kind});
        if (m_grams[at].count < std::numeric_limits<quint16>::max())
            ++m_grams[at].count;
    }
    m_unordered.assign(m_grams.begin() + qsizetype(begin), m_grams.end());
    size_t next = begin;
    for (const NgramKind kind : {NgramKind::Word, NgramKind::WordPair, NgramKind::Piece}) {
        for (const CountedGram &gram : m_unordered) {
            if (gram.kind == kind)
                m_grams[next++] = gram;
        }
    }
    m_ends.push_back(m_grams.size());
}

} // namespace Wheelhouse
