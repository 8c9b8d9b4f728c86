// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/survival.h"

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double rounding = 1e-10; ///< of a product of thousands of factors

}

std::vector<SurvivalStep> survivalCurve(const Histogram &answered, const Histogram &unanswered)
{
    const std::vector<Histogram::Bin> lost = unanswered.bins();
    auto gone = lost.begin();
    qint64 waiting = answered.count() + unanswered.count();
    double share = 1;
    std::vector<SurvivalStep> curve;
    for (const Histogram::Bin &bin : answered.bins()) {
        for (; gone != lost.end() && gone->number < bin.number; ++gone)
            waiting -= gone->count;
        share *= double(waiting - bin.count) / double(waiting);
        waiting -= bin.count;
        curve.push_back({bin.meanMs, share});
    }
    return curve;
}

std::optional<double> waitingPercentile(const Histogram &answered, const Histogram &unanswered,
                                        double p)
{
    Q_ASSERT(p > 0 && p < 1);
    const std::vector<SurvivalStep> curve = survivalCurve(answered, unanswered);
    for (auto step = curve.begin(); step != curve.end(); ++step) {
        if (step->waiting > 1 - p + rounding)
            continue;
        const bool exactly = step->waiting >= 1 - p - rounding;
        const auto next = step + 1;
        return exactly && next != curve.end() ? (step->atMs + next->atMs) / 2 : step->atMs;
    }
    return std::nullopt;
}

} // namespace Wheelhouse
