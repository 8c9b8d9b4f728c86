// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"
#include "core/kpi/histogram.h"
#include "core/kpi/meaninterval.h"

namespace Wheelhouse {

/// What a figure became less what it was, with its 95 % interval, in the unit of the figure.
struct Difference
{
    double value = 0;
    double low = 0;
    double high = 0;

    /// At the 95 % level. False: chance alone does as much, so it is drawn as noise.
    bool beyondChance() const { return low > 0 || high < 0; }
    bool operator==(const Difference &) const = default;
    static constexpr auto fields()
    {
        using S = Difference;
        return FieldList{field("value", &S::value), field("low", &S::low), field("high", &S::high)};
    }
};

// The two periods are independent samples: they do not overlap, and a contact is a case of its own.

struct ShareOfCases
{
    qint64 hits = 0;
    qint64 cases = 0;
};

/// From the Wilson intervals of both shares: Newcombe, Interval Estimation for the Difference
/// Between Independent Proportions, Statistics in Medicine 17 (1998), method 10. None without cases
/// or with more hits than cases, where there is no share.
std::optional<Difference> shareDifference95(ShareOfCases before, ShareOfCases after);

/// Welch, The Generalization of "Student's" Problem When Several Different Population Variances Are
/// Involved, Biometrika 34 (1947), with Satterthwaite's degrees of freedom. The means are exact;
/// values that share a bucket count as spread over it. Waits have long tails, so with fewer than
/// about 30 cases the level is a rough one. None with fewer than two values in a period, or when
/// all of each period are equal: then nothing tells how much chance does.
std::optional<Difference> meanDifference95(const Histogram &before, const Histogram &after);
/// The same of exact values.
std::optional<Difference> meanDifference95(const Moments &before, const Moments &after);

/// Of medians (p = 0.5) or other percentiles, 0 < p < 1, as Histogram tells them. That the
/// intervals of both do not overlap would be too strict a test; Newcombe's way of putting two
/// together holds for any two estimates: Zou and Donner, Construction of Confidence Limits About
/// Effect Measures, Statistics in Medicine 27 (2008), here on the intervals of medianinterval.h. As
/// those it is rather too wide than too narrow. None when a period is too small for an interval.
std::optional<Difference> percentileDifference95(const Histogram &before, const Histogram &after,
                                                 double p);

} // namespace Wheelhouse
