// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview/target.h"
#include "ui/charts/painting.h"

#include <QLocale>

namespace Wheelhouse {

/// A target in the user's words.
struct TargetWords
{
    QString bound;    ///< "≥ 85 %", "≤ 2:00"
    QString verdict;  ///< "Target met", "Within noise of the target"
    QString sentence; ///< "Target met: at least 85 %"
    QString sign;     ///< ✓ met, ✗ missed, ≈ within noise, "?" not to be told
    Tone tone = Tone::Neutral;
};

/// Of a metric that can have one.
TargetWords targetWords(const Metric &metric, const Figure &figure, double target,
                        const QLocale &locale);

} // namespace Wheelhouse
