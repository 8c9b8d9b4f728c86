// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Wheelhouse {

/// How rare a value is among those before it: the conformal p-value, (1 + how many were at least as
/// large) / (1 + how many there were) (Vovk, Gammerman and Shafer, "Algorithmic learning in a
/// random world", 2005; Laxhammar and Falkman 2010 for streams). It needs no distribution, so one
/// threshold suits every series. Old values fade, half of their weight every `halfLife` values.
///
/// Counts by bins of 1/16 of an octave and shares a bin out evenly: bounded memory.
class TailRank
{
public:
    explicit TailRank(double halfLife);

    /// -log10 of the p-value of `value` (>= 0), which then counts as one of those before.
    double push(double value);

private:
    double before(int bin) const; ///< weight of the bins below this one
    void add(int bin);

    std::vector<double> m_tree; ///< a Fenwick tree over the bins
    const double m_growth;
    double m_weight = 1; ///< of the newest value; the older ones keep theirs
    double m_total = 0;
};

} // namespace Wheelhouse
