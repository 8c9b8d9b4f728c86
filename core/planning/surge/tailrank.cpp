// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/tailrank.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr int binsAnOctave = 16;
constexpr double smallest = 0x1.0p-340; // 4e-103
constexpr int bins = 680 * binsAnOctave;
constexpr double heaviest = 1e100;

int binOf(double value)
{
    if (!(value > smallest))
        return 0;
    return std::clamp(int((std::log2(value) + 340) * binsAnOctave), 1, bins - 1);
}

} // namespace

TailRank::TailRank(double halfLife) : m_tree(bins + 1, 0.0), m_growth(std::exp2(1 / halfLife)) {}

double TailRank::before(int bin) const
{
    double sum = 0;
    for (int i = bin; i > 0; i -= i & -i)
        sum += m_tree[size_t(i)];
    return sum;
}

void TailRank::add(int bin)
{
    for (int i = bin + 1; i <= bins; i += i & -i)
        m_tree[size_t(i)] += m_weight;
    m_total += m_weight;
    m_weight *= m_growth;
    if (m_weight > heaviest) {
        for (double &sum : m_tree)
            sum /= m_weight;
        m_total /= m_weight;
        m_weight = 1;
    }
}

double TailRank::push(double value)
{
    const int bin = binOf(value);
    const double atLeast = m_total - (before(bin) + before(bin + 1)) / 2;
    const double evidence = std::log10((m_total + m_weight) / (std::max(0.0, atLeast) + m_weight));
    add(bin);
    return evidence;
}

} // namespace Wheelhouse
