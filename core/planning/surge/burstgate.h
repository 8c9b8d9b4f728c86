// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Wheelhouse {

/// Turns evidence, row by row, into surges: each begins once. After a begin it is quiet for a
/// while, a share of what has passed so far, unless the evidence grows well beyond what began it;
/// so a series that is new to us for hours is one event, and an old series needs less patience than
/// a young one needs caution.
class BurstGate
{
public:
    /// `level`: the evidence, > 0, from which on a row may begin a surge.
    explicit BurstGate(double level) : m_level(level) {}

    /// Whether this row begins a surge.
    bool push(double evidence);

private:
    const double m_level;
    qint64 m_row = 0;
    qint64 m_quietUntil = 0;
    double m_beganWith = 0;
};

} // namespace Wheelhouse
