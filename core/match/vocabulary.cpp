// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/vocabulary.h"

#include <array>
#include <cmath>
#include <numeric>

namespace Wheelhouse {

namespace {

constexpr float wordShare = 1.0f; // length of the words' part before the last scaling
constexpr float pieceShare = 1.0f;

float termFrequency(quint16 count)
{
    return count == 1 ? 1.0f : 1.0f + std::log(float(count));
}

bool isPiece(NgramKind kind)
{
    return kind == NgramKind::Piece;
}

} // namespace

Vocabulary::Vocabulary(const GramRows &texts, std::span<const quint32> rows, Options options)
{
    std::vector<quint32> uses;
    std::vector<quint32> keys;
    KeyTable all(rows.size() * 16);
    for (const quint32 row : rows) {
        for (const CountedGram &gram : texts.row(row)) {
            const quint32 number = all.insert(gram.key);
            if (number == uses.size()) {
                uses.push_back(0);
                keys.push_back(gram.key);
            }
            ++uses[number];
        }
    }
    std::vector<quint32> kept;
    for (quint32 number = 0; number < uses.size(); ++number) {
        if (uses[number] >= quint32(options.leastTexts))
            kept.push_back(number);
    }
    // what is used most lies together, and stays in the processor's cache
    std::stable_sort(kept.begin(), kept.end(),
                     [&](quint32 a, quint32 b) { return uses[a] > uses[b]; });
    if (kept.size() > options.mostColumns)
        kept.resize(options.mostColumns);
    m_table = KeyTable(kept.size());
    m_unknownRarity = options.rarity ? 1.0f + float(std::log(1.0 + double(rows.size()))) : 1.0f;
    m_rarity.reserve(kept.size());
    for (const quint32 number : kept) {
        m_table.insert(keys[number]);
        m_rarity.push_back(options.rarity ? 1.0f + float(std::log((1.0 + double(rows.size())) /
                                                                  (1.0 + uses[number])))
                                          : 1.0f);
    }
}

void Vocabulary::vectorOf(std::span<const CountedGram> grams, TextVector &vector) const
{
    vector.entries.clear();
    std::array<float, 2> squares{};
    std::array<float, 2> scale{};
    vector.stems = vector.words = 0;
    vector.unknown = 0;
    for (const CountedGram &gram : grams) {
        const quint32 column = m_table.find(gram.key);
        if (column == KeyTable::none) {
            if (gram.kind == NgramKind::Word)
                vector.unknown += m_unknownRarity * m_unknownRarity;
            continue;
        }
        const float weight = termFrequency(gram.count) * m_rarity[column];
        squares[isPiece(gram.kind)] += weight * weight;
        vector.entries.push_back({column, weight});
        if (gram.kind == NgramKind::Word)
            vector.stems = vector.entries.size();
        if (!isPiece(gram.kind))
            vector.words = vector.entries.size();
    }
    vector.words = std::max(vector.words, vector.stems);
    vector.knownShare = grams.empty() ? 0 : float(vector.entries.size()) / float(grams.size());
    const float words = squares[0] > 0 ? wordShare : 0;
    const float pieces = squares[1] > 0 ? pieceShare : 0;
    const float length = std::sqrt(words * words + pieces * pieces);
    if (length <= 0)
        return;
    scale[0] = words > 0 ? words / (std::sqrt(squares[0]) * length) : 0;
    scale[1] = pieces > 0 ? pieces / (std::sqrt(squares[1]) * length) : 0;
    vector.unknown *= scale[0] * scale[0];
    for (size_t i = 0; i < vector.entries.size(); ++i)
        vector.entries[i].weight *= scale[i >= vector.words];
}

size_t Vocabulary::bytes() const
{
    return m_table.bytes() + m_rarity.size() * sizeof(float);
}

} // namespace Wheelhouse
