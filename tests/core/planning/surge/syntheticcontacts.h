// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contacts as a made-up service might get them, seeded, with what is to be found put in by hand.
#pragma once

#include "core/base/random.h"
#include "core/planning/series/localtime.h"

#include <QList>

#include <cmath>
#include <functional>
#include <numbers>

namespace Wheelhouse::Synthetic {

struct Row
{
    LocalSeconds time = 0;
    double count = 0;
};

inline constexpr LocalSeconds monday = 20'454 * secondsADay; // 2026-01-05

/// Contacts a quarter of an hour with one quiet stretch a night and a high evening: `peak` at about
/// 14:00, a thirtieth of it at night, and less at weekends.
inline double streaming(LocalSeconds time, double peak)
{
    const double hour = double(time % secondsADay) / 3600;
    const double day = hour > 5 && hour < 23 ? std::sin((hour - 5) / 18 * std::numbers::pi) : 0;
    const double weekend = weekdayOf(time) >= 5 ? 0.6 : 1;
    return peak * weekend * (1 / 30.0 + 29 / 30.0 * std::pow(std::max(0.0, day), 1.5));
}

/// Open on working days from 8 to 20, with a rush when it opens and most on Mondays.
inline double office(LocalSeconds time, double peak)
{
    const double hour = double(time % secondsADay) / 3600;
    if (weekdayOf(time) >= 5 || hour < 8 || hour >= 20)
        return 0;
    return peak / 2.1 * (weekdayOf(time) == 0 ? 1.4 : 1) * (hour < 9.5 ? 1.5 : 1);
}

/// `rate` contacts a row, times a factor of the day that strays by 8 %.
inline QList<Row> contacts(quint64 seed, int days, int stepSeconds,
                           const std::function<double(LocalSeconds)> &rate)
{
    Random random(seed);
    QList<Row> rows;
    for (int day = 0; day < days; ++day) {
        const double ofDay = std::exp(0.08 * random.normal());
        for (LocalSeconds clock = 0; clock < secondsADay; clock += stepSeconds) {
            const LocalSeconds time = monday + day * secondsADay + clock;
            rows.append({time, double(random.poisson(rate(time) * ofDay))});
        }
    }
    return rows;
}

} // namespace Wheelhouse::Synthetic
