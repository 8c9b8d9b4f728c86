// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Markov chain by plain elimination: slow, and independent of what it checks.
#pragma once

#include <QtGlobal>

#include <cmath>
#include <vector>

namespace Wheelhouse {

class DenseChain
{
public:
    explicit DenseChain(size_t states) : m_rates(states, std::vector<double>(states, 0.0)) {}

    void add(size_t from, size_t to, double rate)
    {
        m_rates[to][from] += rate;
        m_rates[from][from] -= rate;
    }

    /// Long-run shares of the states.
    std::vector<double> solve()
    {
        const size_t count = m_rates.size();
        std::vector<double> right(count, 0.0);
        m_rates[0].assign(count, 1.0);
        right[0] = 1;
        for (size_t column = 0; column < count; ++column) {
            size_t pivot = column;
            for (size_t row = column + 1; row < count; ++row) {
                if (std::abs(m_rates[row][column]) > std::abs(m_rates[pivot][column]))
                    pivot = row;
            }
            std::swap(m_rates[column], m_rates[pivot]);
            std::swap(right[column], right[pivot]);
            for (size_t row = 0; row < count; ++row) {
                const double factor = m_rates[row][column] / m_rates[column][column];
                if (row == column || factor == 0)
                    continue;
                for (size_t i = column; i < count; ++i)
                    m_rates[row][i] -= factor * m_rates[column][i];
                right[row] -= factor * right[column];
            }
        }
        for (size_t i = 0; i < count; ++i)
            right[i] /= m_rates[i][i];
        return right;
    }

private:
    std::vector<std::vector<double>> m_rates;
};

} // namespace Wheelhouse
