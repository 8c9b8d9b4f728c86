// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace Wheelhouse {

/// A seeded generator (xoshiro256**, public domain algorithm by Blackman and Vigna): the same seed
/// gives the same numbers on every machine, which std distributions do not promise. No secrets.
class Random
{
public:
    explicit Random(quint64 seed);

    quint64 next();
    /// Uniform in [0, 1).
    double uniform();
    /// Uniform in [0, bound); bound >= 1.
    quint64 below(quint64 bound);
    bool chance(double probability) { return uniform() < probability; }
    /// Exponential with the given mean.
    double exponential(double mean);
    /// Normal with mean 0 and deviation 1.
    double normal();
    /// Poisson with the given mean (>= 0; a rounded normal above 60).
    int poisson(double mean);

private:
    std::array<quint64, 4> m_state;
};

} // namespace Wheelhouse
