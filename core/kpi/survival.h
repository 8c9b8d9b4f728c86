// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/histogram.h"

namespace Wheelhouse {

// Percentiles of a waiting time in which those without an answer count: the product-limit estimate
// of Kaplan and Meier, Nonparametric Estimation from Incomplete Observations, Journal of the
// American Statistical Association 53 (1958). After each wait that ended in an answer the share
// that still waits is multiplied by 1 - answered then / waiting until then; who left or still waits
// without an answer is among the waiting up to the time it was last seen. A percentile over the
// answered alone is too short whenever many are not.
//
// It takes for granted that who is without an answer would have waited on like the others. Those
// who leave because it takes long make it too short, yet longer than leaving them out does.
//
// The times are the means of the histograms' buckets, right to within 0.4 %. An answer and a loss
// in one bucket count as if the answer came first, as is the rule for equal times.

/// From `atMs` on, `waiting` of all have no answer yet.
struct SurvivalStep
{
    double atMs = 0;
    double waiting = 1;
    bool operator==(const SurvivalStep &) const = default;
};

/// By time, one for each bucket with an answer; from 0 to the first the share is 1. After the last
/// it is not known how it goes on, unless it is 0. Both histograms hold only what was added.
std::vector<SurvivalStep> survivalCurve(const Histogram &answered, const Histogram &unanswered);

/// The time within which the share p, 0 < p < 1, had an answer; where the share is met exactly, the
/// middle between this answer and the next, if there is one, as the median of an even number. None
/// when the curve does not reach it: too many have no answer.
std::optional<double> waitingPercentile(const Histogram &answered, const Histogram &unanswered,
                                        double p);

} // namespace Wheelhouse
