// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number of contacts in a queue as a birth-death chain: with m of them, one more comes at rate
// lambda and one goes at rate d(m), hence weight(m + 1) / weight(m) = lambda / d(m + 1).
#pragma once

#include "core/planning/staffing/queuesetting.h"
#include "core/planning/staffing/walk.h"

#include <limits>

namespace Wheelhouse {

/// The likeliest number. `Rate` is ServiceRate or acts like it; the queue is stable.
template <typename Rate> qint64 likeliestContacts(const QueueSetting &setting, const Rate &rate)
{
    const double arrivals = setting.contactsASecond;
    if (arrivals >= rate.full())
        return rate.slots() + qint64((arrivals - rate.full()) * setting.patienceSeconds);
    qint64 below = 0; // rate.at(below) <= arrivals < rate.at(above)
    qint64 above = rate.slots();
    while (above - below > 1) {
        const qint64 middle = below + (above - below) / 2;
        (rate.at(middle) <= arrivals ? below : above) = middle;
    }
    return below;
}

/// The weights; without patience only up to the number of slots, where a geometric tail begins.
template <typename Rate> Walk walkQueue(const QueueSetting &setting, const Rate &rate)
{
    const double arrivals = setting.contactsASecond;
    const double perArrival = 1 / arrivals;
    const double abandonRate = setting.abandonRate();
    const qint64 slots = rate.slots();
    const auto leaving = [&](qint64 m) {
        return m <= slots ? rate.at(m) : rate.full() + double(m - slots) * abandonRate;
    };
    return walkFromPeak(
        likeliestContacts(setting, rate), 0,
        abandonRate > 0 ? std::numeric_limits<qint64>::max() : slots,
        [&](qint64 m) { return leaving(m) * perArrival; },
        [&](qint64 m) { return arrivals / leaving(m + 1); });
}

} // namespace Wheelhouse
