// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendpicture.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Wheelhouse {

QString TrendPicture::Mark::words() const
{
    return text.isEmpty() ? label : QStringLiteral("%1 · %2").arg(label, text);
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
