// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the grid lines of a chart go: round numbers, round durations, the starts of hours, days,
// months. Pure functions.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace Wheelhouse {

/// What the figures of an axis are: counts, shares of 1, or durations in milliseconds.
enum class Quantity { Count, Share, Duration };

/// At most about `most` + 1 round values, evenly apart, the first at or below `low` and the last at
/// or above `high`. Shares stay within 0..1 when the data do. Never fewer than two.
QList<double> valueTicks(double low, double high, int most, Quantity quantity);

struct TimeTick
{
    qint64 atMs = 0;
    QString label;
    bool operator==(const TimeTick &) const = default;
};

/// At most `most` starts of hours, days, weeks, months or years of `zone` inside [fromMs, toMs],
/// named in the locale's words.
QList<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, const QTimeZone &zone, int most,
                          const QLocale &locale);

} // namespace Wheelhouse
