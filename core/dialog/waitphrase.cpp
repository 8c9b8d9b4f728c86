// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/waitphrase.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 minuteMs = 60'000;

/// Rounded up, coarser as it grows: a promise has to be kept.
struct SpokenWait
{
    qint64 minutes = 0; ///< below an hour
    qint64 halves = 0;  ///< half hours, from an hour on

    explicit SpokenWait(qint64 waitMs)
    {
        const qint64 whole = (std::max<qint64>(waitMs, 0) + minuteMs - 1) / minuteMs;
        const qint64 shown = whole > 10 ? (whole + 4) / 5 * 5 : whole;
        if (shown < 60)
            minutes = shown;
        else
            halves = (whole + 29) / 30;
    }
};

} // namespace

qint64 spokenWaitMs(qint64 waitMs)
{
    const SpokenWait spoken(waitMs);
    return std::max<qint64>(spoken.minutes + 30 * spoken.halves, 1) * minuteMs;
}

QString waitPhrase(const QString &language, qint64 waitMs)
{
    const SpokenWait spoken(waitMs);
    const bool hours = spoken.halves > 0;
    const bool half = spoken.halves % 2 == 1;
    const qint64 n = hours ? spoken.halves / 2 : spoken.minutes;
    const bool underMinute = waitMs < minuteMs;
    const QString base = language.left(2).toLower();
    const auto say = [&](const QString &about, const QString &fraction, const QString &unit) {
        return QStringLiteral("%1 %2%3 %4")
            .arg(about)
            .arg(n)
            .arg(half ? fraction : QString(), unit);
    };

    if (base == QLatin1StringView("pl")) {
        if (underMinute)
            return QStringLiteral("mniej niż minuta");
        const bool one = n == 1 || half;
        return say(QStringLiteral("około"), QStringLiteral(",5"),
                   hours ? (one ? QStringLiteral("godziny") : QStringLiteral("godzin"))
                         : (one ? QStringLiteral("minuty") : QStringLiteral("minut")));
    }
    if (base == QLatin1StringView("ru")) {
        if (underMinute)
            return QStringLiteral("меньше минуты");
        const bool one = half || (n % 10 == 1 && n % 100 != 11);
        return say(QStringLiteral("около"), QStringLiteral(",5"),
                   hours ? (one ? QStringLiteral("часа") : QStringLiteral("часов"))
                         : (one ? QStringLiteral("минуты") : QStringLiteral("минут")));
    }
    if (base == QLatin1StringView("fr")) {
        if (underMinute)
            return QStringLiteral("moins d’une minute");
        return say(QStringLiteral("environ"), QStringLiteral(",5"),
                   hours ? (n < 2 ? QStringLiteral("heure") : QStringLiteral("heures"))
                         : (n < 2 ? QStringLiteral("minute") : QStringLiteral("minutes")));
    }
    if (base == QLatin1StringView("zh")) {
        if (underMinute)
            return QStringLiteral("不到 1 分钟");
        return say(QStringLiteral("大约"), QStringLiteral(".5"),
                   hours ? QStringLiteral("小时") : QStringLiteral("分钟"));
    }
    if (underMinute)
        return QStringLiteral("less than a minute");
    const bool one = n == 1 && !half;
    return say(QStringLiteral("about"), QStringLiteral(".5"),
               hours ? (one ? QStringLiteral("hour") : QStringLiteral("hours"))
                     : (one ? QStringLiteral("minute") : QStringLiteral("minutes")));
}

} // namespace Wheelhouse
