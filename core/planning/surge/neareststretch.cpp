// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/neareststretch.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

// Each row recomputes so many lags, so that rounding does not add up.
constexpr int refreshedARow = 8;

} // namespace

NearestStretch::NearestStretch(int length, int memory)
    : m_length(length)
    , m_memory(memory)
    , m_values(Eigen::ArrayXd::Zero(2 * (memory + length)))
    , m_squares(Eigen::ArrayXd::Zero(memory))
{
    Q_ASSERT(length >= 1 && memory > length);
}

void NearestStretch::shift()
{
    const Eigen::Index kept = m_memory + m_length;
    if (m_rows == 0) {
        m_end = kept;
    } else if (m_end == m_values.size()) {
        std::copy(m_values.end() - kept, m_values.end(), m_values.begin());
        m_end = kept;
    }
}

std::optional<double> NearestStretch::push(double value)
{
    shift();
    if (m_rows == 0)
        m_values.head(m_end).setConstant(value); // as if it had always been so
    m_values[m_end++] = value;
    ++m_rows;

    const double leaving = m_values[m_end - 1 - m_length];
    m_squares += (m_values.segment(m_end - 1 - m_memory, m_memory) - value).square() -
                 (m_values.segment(m_end - 1 - m_length - m_memory, m_memory) - leaving).square();
    refresh(refreshedARow);

    // an earlier stretch ends where this one has not begun, and is whole
    const qint64 most = std::min<qint64>(m_memory, m_rows - m_length);
    if (most < m_length)
        return std::nullopt;
    const double least = m_squares.segment(m_memory - most, most - m_length + 1).minCoeff();
    return std::sqrt(std::max(0.0, least) / m_length);
}

void NearestStretch::refresh(int slots)
{
    for (int i = 0; i < slots; ++i) {
        m_refreshed = (m_refreshed + 1) % m_memory;
        const Eigen::Index back = m_memory - m_refreshed;
        m_squares[m_refreshed] = (m_values.segment(m_end - m_length, m_length) -
                                  m_values.segment(m_end - m_length - back, m_length))
                                     .square()
                                     .sum();
    }
}

} // namespace Wheelhouse
