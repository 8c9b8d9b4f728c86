// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series/localtime.h"
#include "core/planning/surge/burstgate.h"
#include "core/planning/surge/countseries.h"
#include "core/planning/surge/countwatch.h"
#include "core/planning/surge/novelty.h"

#include <optional>

namespace Wheelhouse {

/// A row whose score reaches it begins a surge; docs/planning.md states it and says why.
inline constexpr double surgeThreshold = 0.5;

struct SurgeReading
{
    double score =
        0; ///< 0..1; at least surgeThreshold on a row that begins a surge, and there only
    double strength = 0; ///< how unlikely the row is, in decades: 3 is one row in a thousand
    std::optional<LocalSeconds> since; ///< when the surge that goes on began
    std::optional<double> expected; ///< of contact counts with a week behind them: the usual count
    double excess = 0;              ///< and how many contacts above it since the surge began
};

/// Watches one series as it comes and tells when it does what it has not done before: any series by
/// its novelty, contact counts also by what the time of the week lets expect. Causal, one pass,
/// bounded memory, nothing to tune. docs/planning.md, "Surge", has the formulas.
class SurgeDetector
{
public:
    explicit SurgeDetector(SurgeParts parts = {});

    /// The next row. Times may repeat or step back; a value that is no number scores 0 and leaves
    /// no trace.
    SurgeReading push(LocalSeconds time, double value);

private:
    const SurgeParts m_parts;
    Novelty m_novelty;
    BurstGate m_gate;
    CountSeries m_kind;
    CountWatch m_counts;
    std::optional<LocalSeconds> m_since;
    int m_calmRows = 0;
};

} // namespace Wheelhouse
