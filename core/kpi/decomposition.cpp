// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/decomposition.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Wheelhouse {

namespace {

constexpr qsizetype tellingValues = 3;

struct Weighed
{
    Effect effect;
    double meanShare = 0;

    double weight() const { return std::abs(effect.mix) + std::abs(effect.rate); }
};

double toldBy(const QList<Weighed> &all)
{
    double rate = 0;
    for (const Weighed &each : all)
        rate += each.effect.rate;
    std::vector<double> uneven;
    for (const Weighed &each : all)
        uneven.push_back(std::abs(each.effect.mix) +
                         std::abs(each.effect.rate - each.meanShare * rate));
    std::sort(uneven.begin(), uneven.end(), std::greater<>());
    uneven.resize(std::min(uneven.size(), size_t(tellingValues)));
    return std::accumulate(uneven.begin(), uneven.end(), 0.0);
}

void join(Effect &rest, const Effect &effect)
{
    ++rest.joined;
    rest.mix += effect.mix;
    rest.rate += effect.rate;
    rest.before += effect.before;
    rest.after += effect.after;
}

QList<Effect> largestFirst(QList<Weighed> all, Joining joining)
{
    std::sort(all.begin(), all.end(), [](const Weighed &a, const Weighed &b) {
        return std::pair(b.weight(), a.effect.value) < std::pair(a.weight(), b.effect.value);
    });
    double sum = 0;
    for (const Weighed &each : all)
        sum += each.weight();
    qsizetype alone = 0;
    while (alone < std::min(qsizetype(joining.most), all.size()) &&
           all[alone].weight() >= joining.leastShare * sum)
        ++alone;
    if (alone + 1 == all.size())
        ++alone;

    QList<Effect> effects;
    for (qsizetype i = 0; i < alone; ++i)
        effects.append(all[i].effect);
    std::stable_sort(effects.begin(), effects.end(), [](const Effect &a, const Effect &b) {
        return std::abs(a.change()) > std::abs(b.change());
    });
    if (alone < all.size()) {
        Effect rest;
        for (qsizetype i = alone; i < all.size(); ++i)
            join(rest, all[i].effect);
        effects.append(rest);
    }
    return effects;
}

Decomposition assemble(double before, double after, const QList<Weighed> &all, Joining joining)
{
    return {before, after, largestFirst(all, joining), toldBy(all)};
}

double shareOf(double part, double whole, double otherwise)
{
    return whole != 0 ? part / whole : otherwise;
}

} // namespace

double Decomposition::mix() const
{
    return std::accumulate(effects.begin(), effects.end(), 0.0,
                           [](double sum, const Effect &effect) { return sum + effect.mix; });
}

double Decomposition::rate() const
{
    return std::accumulate(effects.begin(), effects.end(), 0.0,
                           [](double sum, const Effect &effect) { return sum + effect.rate; });
}

Decomposition decomposeCount(const QList<ValueChange> &values, Joining joining)
{
    double before = 0;
    double after = 0;
    for (const ValueChange &each : values) {
        before += each.before.part;
        after += each.after.part;
    }
    QList<Weighed> all;
    for (const ValueChange &each : values) {
        const double was = each.before.part;
        const double is = each.after.part;
        if (was == 0 && is == 0)
            continue;
        const double shareAfter = shareOf(is, after, shareOf(was, before, 0));
        const double shareBefore = shareOf(was, before, shareAfter);
        all.append(
            {{each.value, 0, 0, is - was, {was, 0}, {is, 0}}, (shareBefore + shareAfter) / 2});
    }
    return assemble(before, after, all, joining);
}

std::optional<Decomposition> decomposeRatio(const QList<ValueChange> &values, Joining joining)
{
    Ratio before;
    Ratio after;
    for (const ValueChange &each : values) {
        before += each.before;
        after += each.after;
    }
    if (before.whole == 0 || after.whole == 0)
        return std::nullopt;
    const double overall = (*before.value() + *after.value()) / 2;
    QList<Weighed> all;
    for (const ValueChange &each : values) {
        if (each.before == Ratio{} && each.after == Ratio{})
            continue;
        const double shareBefore = each.before.whole / before.whole;
        const double shareAfter = each.after.whole / after.whole;
        const double meanShare = (shareBefore + shareAfter) / 2;
        Effect effect{each.value, 0, 0, 0, each.before, each.after};
        const auto was = each.before.value();
        const auto is = each.after.value();
        if (was || is) {
            const double ratioBefore = was ? *was : *is;
            const double ratioAfter = is ? *is : *was;
            effect.rate = meanShare * (ratioAfter - ratioBefore);
            effect.mix = (shareAfter - shareBefore) * ((ratioBefore + ratioAfter) / 2 - overall);
        }
        if (!is)
            effect.rate += each.after.part / after.whole;
        if (!was)
            effect.rate -= each.before.part / before.whole;
        all.append({effect, meanShare});
    }
    return assemble(*before.value(), *after.value(), all, joining);
}

std::optional<qsizetype> mostTelling(const QList<Decomposition> &decompositions)
{
    const auto most = std::max_element(
        decompositions.begin(), decompositions.end(),
        [](const Decomposition &a, const Decomposition &b) { return a.told < b.told; });
    if (most == decompositions.end())
        return std::nullopt;
    return most - decompositions.begin();
}

QList<WaterfallStep> waterfall(const Decomposition &decomposition)
{
    using Kind = WaterfallStep::Kind;
    QList<WaterfallStep> steps{{Kind::Start, {}, 0, decomposition.before}};
    double level = decomposition.before;
    for (const Effect &effect : decomposition.effects) {
        const double next = level + effect.change();
        steps.append({effect.joined ? Kind::Rest : Kind::Effect, effect.value, level, next});
        level = next;
    }
    steps.append({Kind::End, {}, 0, decomposition.after});
    return steps;
}

} // namespace Wheelhouse
