// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/difference.h"
#include "core/protocol/overviewview.h"
#include "ui/charts/painting.h"

namespace Wheelhouse {

/// What a change says.
enum class Verdict {
    NotCompared, ///< nothing to compare with
    Counted,     ///< a plain number of things: it is what it is
    Better,      ///< more than chance does, to the good
    Worse,       ///< and to the bad
    Noise,       ///< chance alone does as much
    NotJudged    ///< no interval is known
};

/// Of two estimates with 95 % intervals each, from independent samples: Zou and Donner,
/// Construction of Confidence Limits About Effect Measures, Statistics in Medicine 27 (2008); with
/// Wilson's intervals it is Newcombe's method 10 of 1998. None without both intervals.
std::optional<Difference> difference95(const Figure &before, const Figure &now);

Verdict verdictOf(const Tile &tile);

/// "better", "within noise"; nothing for what is not compared or plainly counted.
QString verdictWords(Verdict verdict);
Tone toneOf(Verdict verdict);

/// How large the change is beside what was, for putting changes in order; 0 when not compared.
double relativeSize(const Tile &tile);

} // namespace Wheelhouse
