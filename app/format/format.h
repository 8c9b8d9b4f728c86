// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How figures, times and failures are written for people: pure functions of a locale and a value.
// Digits, separators and percent signs are the locale's, words go through the translator. "No data"
// is always the en dash. A negative duration counts as zero: clocks of two machines differ.
#pragma once

#include "core/base/error.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace Wheelhouse::Format {

/// A figure and its unit apart, because a tile sets them in different sizes. `unit` may be empty.
struct Parts
{
    QString value;
    QString unit;
    /// "1:48 min": both in one line.
    QString joined() const;
    bool operator==(const Parts &) const = default;
};

QString noData();

/// 12,345
QString count(const QLocale &locale, std::optional<qint64> value);
/// For axes and narrow cells: 940, 1.2k, 35k, 1.2M (by the locale's own short forms of thousand).
QString shortCount(const QLocale &locale, double value);
/// 86.4 %, from a share of 0..1.
QString share(const QLocale &locale, std::optional<double> share, int decimals = 1);
/// 4.62
QString number(const QLocale &locale, std::optional<double> value, int decimals);

/// "0.4" "s" under ten seconds, "48" "s", "1:48" "min", "3 h 12" "min", "2 d 4" "h".
Parts durationParts(const QLocale &locale, std::optional<qint64> durationMs);
/// The same in one line for tables: 0.4 s, 48 s, 1:48, 3 h 12 min, 2 d 4 h.
QString duration(const QLocale &locale, std::optional<qint64> durationMs);
/// A clock that counts, without tenths: 0:07, 1:48, 3:12:05.
QString stopwatch(const QLocale &locale, qint64 durationMs);

/// now, 12 s ago, 4 min ago, 3 h ago, 2 d ago.
QString age(const QLocale &locale, qint64 ageMs);

/// Differences carry their sign always, "±0" for none; minus is U+2212.
QString signedCount(const QLocale &locale, qint64 difference);
/// +6.2 %, relative: `now` against `before`. No data when `before` is zero or either is absent.
QString relativeChange(const QLocale &locale, std::optional<double> now,
                       std::optional<double> before);
/// −3.1 pt, the difference of two shares in percentage points.
QString pointChange(const QLocale &locale, std::optional<double> now, std::optional<double> before);
/// +0:12, the difference of two durations.
QString durationChange(const QLocale &locale, std::optional<qint64> nowMs,
                       std::optional<qint64> beforeMs);

/// 14:05 by the locale, in the system's zone.
QString timeOfDay(const QLocale &locale, qint64 atMs);
/// 21 Nov 14:05 (short date and time).
QString dateAndTime(const QLocale &locale, qint64 atMs);

/// Foreign text for a tool tip: shown as it is, whatever markup is in it.
QString toolTip(const QString &text);

/// What happened and what to do now, in the user's words. The English detail stays in the log.
QString problem(const Error &error);

} // namespace Wheelhouse::Format
