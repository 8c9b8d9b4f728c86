// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/overview/target.h"
#include "core/protocol/overviewview.h"
#include "ui/charts/painting.h"
#include "ui/charts/textgridmodel.h"

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

/// "≥ 85 %"; "none" without a value.
QString targetBound(const Metric &metric, const std::optional<double> &target,
                    const QLocale &locale);
/// "Customer satisfaction ≥ 85 %, ...", of metrics that are known here.
QString targetList(const QMap<QString, double> &targets, const QLocale &locale);
/// "Target met in the whole period: at least 85 %"; empty for a metric without a target. Of one
/// that the page has no figure of, the target alone.
QString targetVerdict(const OverviewView &view, const QString &metric, const QLocale &locale);
/// What a mark on the time axis says of a target that was set.
QString targetMark(const TrendMark &mark, const QLocale &locale);
/// "Set by Ada, 21 Nov 14:05"; also when nobody has set one.
QString targetOrigin(const TargetEntry &entry, const QLocale &locale);
/// The changes of one metric's target, as they come.
TextGrid targetGrid(const Metric &metric, const QList<TargetEntry> &history, const QLocale &locale);
/// Why a target was not set, and what to do.
QString targetProblem(const Error &error);

} // namespace Wheelhouse
