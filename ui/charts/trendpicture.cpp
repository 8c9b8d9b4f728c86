// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendpicture.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Wheelhouse {

QString TrendPicture::Mark::words() const
{
    return text.isEmpty() ? label : QStringLiteral("%1 · %2").arg(label, text);
}

QList<double> TrendPicture::valueTicks(int most) const
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const Course *course : {&now, &before}) {
        for (const auto &value : *course) {
            if (value) {
                low = any ? std::min(low, *value) : *value;
                high = any ? std::max(high, *value) : *value;
                any = true;
            }
        }
    }
    if (target) {
        low = any ? std::min(low, *target) : *target;
        high = any ? std::max(high, *target) : *target;
    }
    // only shares far from zero may leave it out: 84 against 86 % would be one flat line
    if (quantity != Quantity::Share || low < high / 2)
        low = 0;
    return Wheelhouse::valueTicks(low, high, most, quantity);
}

QString TrendPicture::when(qsizetype index, const QLocale &locale) const
{
    constexpr qint64 dayMs = 86'400'000;
    const auto at = QDateTime::fromMSecsSinceEpoch(fromMs + index * stepMs, zone);
    //: weekday, day and month under the pointer, in your language's order
    const QString pattern = QCoreApplication::translate("TrendPicture", "ddd d MMM");
    const QString day = locale.toString(at.date(), pattern);
    if (stepMs >= dayMs)
        return day;
    return QStringLiteral("%1 %2").arg(day, locale.toString(at.time(), QLocale::ShortFormat));
}

} // namespace Wheelhouse
