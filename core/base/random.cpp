// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace Wheelhouse {

Random::Random(quint64 seed)
{
    // splitmix64 spreads a small seed over the whole state
    for (quint64 &word : m_state) {
        seed += 0x9e3779b97f4a7c15ULL;
        quint64 z = seed;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        word = z ^ (z >> 31);
    }
}

quint64 Random::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return double(next() >> 11) * 0x1.0p-53;
}

quint64 Random::below(quint64 bound)
{
    Q_ASSERT(bound >= 1);
    const quint64 limit = ~quint64(0) - ~quint64(0) % bound;
    quint64 value = next();
    while (value >= limit)
        value = next();
    return value % bound;
}

double Random::exponential(double mean)
{
    return -mean * std::log1p(-uniform());
}

double Random::normal()
{
    const double radius = std::sqrt(-2.0 * std::log1p(-uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

int Random::poisson(double mean)
{
    if (mean > 60)
        return std::max(0, int(std::lround(mean + std::sqrt(mean) * normal())));
    const double limit = std::exp(-mean);
    int count = 0;
    for (double product = uniform(); product > limit; product *= uniform())
        ++count;
    return count;
}

} // namespace Wheelhouse
