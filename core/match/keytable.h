// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace Wheelhouse {

/// Numbers distinct keys in the order they come: 0, 1, 2 ... Keys are hashes already and never 0.
/// Open addressing at most half full, so a key that is not there costs one or two looks.
class KeyTable
{
public:
    static constexpr quint32 none = ~0u;

    explicit KeyTable(size_t expected = 0) { resize(expected); }

    quint32 find(quint32 key) const
    {
        for (size_t at = key & m_mask;; at = (at + 1) & m_mask) {
            if (m_slots[at].first == key)
                return m_slots[at].second;
            if (m_slots[at].first == 0)
                return none;
        }
    }

    quint32 insert(quint32 key)
    {
        if (2 * (m_size + 1) > m_slots.size())
            resize(m_slots.size());
        Slot &slot = m_slots[placeOf(key)];
        if (slot.first == 0)
            slot = {key, m_size++};
        return slot.second;
    }

    quint32 size() const { return m_size; }
    void clear()
    {
        std::fill(m_slots.begin(), m_slots.end(), Slot{});
        m_size = 0;
    }
    size_t bytes() const { return m_slots.size() * sizeof(Slot); }

private:
    using Slot = std::pair<quint32, quint32>;

    size_t placeOf(quint32 key) const
    {
        size_t at = key & m_mask;
        while (m_slots[at].first != key && m_slots[at].first != 0)
            at = (at + 1) & m_mask;
        return at;
    }

    void resize(size_t expected)
    {
        size_t size = 16;
        while (size < 2 * expected)
            size *= 2;
        std::vector<Slot> before(size);
        std::swap(before, m_slots);
        m_mask = size - 1;
        for (const Slot &slot : before) {
            if (slot.first)
                m_slots[placeOf(slot.first)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_mask = 0;
    quint32 m_size = 0;
};

} // namespace Wheelhouse
