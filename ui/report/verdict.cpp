// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/verdict.h"

#include "core/kpi/catalogue.h"

#include <QCoreApplication>

#include <cmath>

namespace Wheelhouse {
namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Verdict)
};

} // namespace

std::optional<Difference> difference95(const Figure &before, const Figure &now)
{
    for (const Figure *figure : {&before, &now}) {
        if (!figure->value || !figure->low || !figure->high)
            return std::nullopt;
    }
    const double value = *now.value - *before.value;
    return Difference{value,
                      value - std::hypot(*now.value - *now.low, *before.high - *before.value),
                      value + std::hypot(*now.high - *now.value, *before.value - *before.low)};
}

Verdict verdictOf(const Tile &tile)
{
    const Metric *const metric = findMetric(tile.metric);
    if (!tile.now.value || !tile.before.value || !metric)
        return Verdict::NotCompared;
    if (metric->unit == Unit::Count || metric->better == Better::Neither)
        return Verdict::Counted;
    const auto difference = difference95(tile.before, tile.now);
    if (!difference)
        return Verdict::NotJudged;
    if (!difference->beyondChance())
        return Verdict::Noise;
    return (difference->value > 0) == (metric->better == Better::Up) ? Verdict::Better
                                                                     : Verdict::Worse;
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better:
        return VerdictText::tr("better");
    case Verdict::Worse:
        return VerdictText::tr("worse");
    case Verdict::Noise:
        //: a change that chance alone brings about as often
        return VerdictText::tr("within noise");
    case Verdict::NotJudged:
    case Verdict::NotCompared:
    case Verdict::Counted:
        break;
    }
    return {};
}

Tone toneOf(Verdict verdict)
{
    if (verdict == Verdict::Better)
        return Tone::Good;
    return verdict == Verdict::Worse ? Tone::Bad : Tone::Neutral;
}

double relativeSize(const Tile &tile)
{
    if (!tile.now.value || !tile.before.value)
        return 0;
    const double before = std::abs(*tile.before.value);
    return std::abs(*tile.now.value - *tile.before.value) / std::max(before, 1e-9);
}

} // namespace Wheelhouse
