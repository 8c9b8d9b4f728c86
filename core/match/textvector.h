// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace Wheelhouse {

struct Weighted
{
    quint32 column = 0;
    float weight = 0;
};

/// A text as a vector of length 1 (or empty): first its words, then its pairs, then its pieces.
struct TextVector
{
    std::vector<Weighted> entries;
    size_t stems = 0;     ///< entries that are words
    size_t words = 0;     ///< entries that are words or pairs
    float unknown = 0;    ///< squared weight of the words that training did not see
    float knownShare = 0; ///< of its distinct n-grams, those in the vocabulary
};

/// Vectors one after the other.
class VectorRows
{
public:
    size_t size() const { return m_ends.size(); }
    std::span<const Weighted> row(size_t index) const
    {
        const size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return {m_entries.data() + begin, m_ends[index] - begin};
    }
    void add(std::span<const Weighted> row)
    {
        m_entries.insert(m_entries.end(), row.begin(), row.end());
        m_ends.push_back(m_entries.size());
    }
    void reserve(size_t rows, size_t entries)
    {
        m_ends.reserve(rows);
        m_entries.reserve(entries);
    }
    size_t bytes() const
    {
        return m_entries.capacity() * sizeof(Weighted) + m_ends.capacity() * sizeof(size_t);
    }

private:
    std::vector<Weighted> m_entries;
    std::vector<size_t> m_ends;
};

} // namespace Wheelhouse
