// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/waitphrase.h"

#include <algorithm>

namespace Wheelhouse {

QString waitPhrase(const QString &language, qint64 waitMs)
{
    const qint64 minutes = (std::max<qint64>(waitMs, 0) + 59'999) / 60'000;
    // Rounded up, coarser as it grows: a promise has to be kept.
    const qint64 shown = minutes > 10 ? (minutes + 4) / 5 * 5 : minutes;
    const qint64 halves = (minutes + 29) / 30;
    const bool hours = shown >= 60;
    const bool half = hours && halves % 2 == 1;
    const qint64 n = hours ? halves / 2 : shown;
    const bool underMinute = waitMs < 60'000;
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
