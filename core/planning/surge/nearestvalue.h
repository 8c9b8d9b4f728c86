// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <set>
#include <vector>

namespace Wheelhouse {

/// How far a value is from the nearest one seen before: the left discord of a stretch of one row,
/// found by order instead of by comparing all. Bounded memory, a row costs O(log memory).
class NearestValue
{
public:
    /// Compares with the `memory` values before the newest `apart` - 1 ones; apart >= 1. What
    /// follows from overlapping rows is compared only with what shares none of them.
    NearestValue(int memory, int apart);

    /// Nothing while there is nothing earlier. `value` is finite.
    std::optional<double> push(double value);

private:
    const qint64 m_memory;
    const qint64 m_apart;
    qint64 m_rows = 0;
    std::vector<double> m_newest; ///< ring of m_memory + m_apart
    std::multiset<double> m_known;
};

} // namespace Wheelhouse
