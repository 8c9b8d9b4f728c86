// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/nearestvalue.h"

#include <algorithm>
#include <limits>

namespace Wheelhouse {

NearestValue::NearestValue(int memory, int apart)
    : m_memory(memory)
    , m_apart(apart)
    , m_newest(size_t(memory + apart))
{
    Q_ASSERT(memory >= 1 && apart >= 1);
}

std::optional<double> NearestValue::push(double value)
{
    const qint64 size = m_memory + m_apart;
    if (m_rows >= m_apart) { // the next one is far enough back, the oldest makes room
        const double next = m_newest[size_t((m_rows - m_apart) % size)];
        if (m_rows >= size) {
            auto node = m_known.extract(m_known.find(m_newest[size_t(m_rows % size)]));
            node.value() = next;
            m_known.insert(std::move(node));
        } else {
            m_known.insert(next);
        }
    }
    m_newest[size_t(m_rows % size)] = value;
    ++m_rows;
    if (m_known.empty())
        return std::nullopt;
    double nearest = std::numeric_limits<double>::max();
    const auto above = m_known.lower_bound(value);
    if (above != m_known.end())
        nearest = *above - value;
    if (above != m_known.begin())
        nearest = std::min(nearest, value - *std::prev(above));
    return nearest;
}

} // namespace Wheelhouse
