// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <Eigen/Core>

#include <optional>

namespace Wheelhouse {

/// How far the last `length` values are from the most alike stretch before them: the left discord
/// of the matrix profile, kept as the values come (Yeh et al. 2016, "Matrix profile I"; the update
/// of every distance from its neighbour of the row before is that of STAMPI, there).
///
/// Bounded memory, and a row costs O(memory); both alike from the first row on.
class NearestStretch
{
public:
    /// `memory`: how many rows back a stretch may end; > length >= 1.
    NearestStretch(int length, int memory);

    /// Root mean square over the stretch; nothing while there is nothing earlier. `value` is
    /// finite, its size at most 1e100.
    std::optional<double> push(double value);

private:
    void shift();
    void refresh(int slots);

    const int m_length;
    const int m_memory;
    qint64 m_rows = 0;
    Eigen::Index m_end = 0;   ///< behind the newest of m_values
    Eigen::ArrayXd m_values;  ///< the newest m_memory + m_length and room to grow
    Eigen::ArrayXd m_squares; ///< by m_memory - lag: the sum of squared differences at that lag
    int m_refreshed = 0;
};

} // namespace Wheelhouse
