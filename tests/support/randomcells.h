// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells as a busy department would fill them, for tests that compare two ways of adding them up.
#pragma once

#include "core/base/random.h"
#include "core/kpi/sheetsums.h"

#include <array>

namespace Wheelhouse {

inline ContactDims randomDims(Random &random)
{
    static constexpr std::array channels{"webchat", "phone", ""};
    static constexpr std::array topics{"login", "refund", "größe", ""};
    static constexpr std::array bots{"radek", ""};
    ContactDims dims;
    dims.channel = QString::fromUtf8(channels[random.below(channels.size())]);
    dims.topic = QString::fromUtf8(topics[random.below(topics.size())]);
    dims.bot = QString::fromUtf8(bots[random.below(bots.size())]);
    return dims;
}

/// A few cases of a few measures, some with durations from none to days. `sign` -1: taken back.
inline Cell randomCell(Random &random, int sign = 1)
{
    Cell cell;
    const quint64 cases = 1 + random.below(6);
    for (quint64 i = 0; i < cases; ++i) {
        const auto measure = Measure(random.below(measureCount));
        const auto duration = qint64(random.exponential(400'000));
        cell.apply({measure, sign, random.chance(0.5) ? duration : -1});
        cell.apply({Measure::Contacts, sign, -1});
        if (random.chance(0.4)) {
            for (const Measure each :
                 {Measure::Resolved, Measure::ResolvedFirst, Measure::OpenTime})
                cell.apply({each, sign, duration});
        }
    }
    return cell;
}

/// What sums keep of a cell.
inline Cell keptOf(const Cell &cell)
{
    Cell kept;
    cell.forEach([&](Measure measure, qint64 count, const Histogram &durations) {
        const bool timed = keptInSums().durations.test(size_t(measure));
        kept.add(measure, count, timed ? durations : Histogram());
    });
    return kept;
}

} // namespace Wheelhouse
