// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/openinghours.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int daysSearched = 60;
constexpr std::array dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<int> minuteOf(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return std::nullopt;
    for (const int at : {0, 1, 3, 4}) {
        if (text[at] < u'0' || text[at] > u'9')
            return std::nullopt;
    }
    const int hour = text.left(2).toInt();
    const int minute = text.mid(3).toInt();
    const bool real = minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
    return real ? std::optional(hour * 60 + minute) : std::nullopt;
}

QTimeZone zoneOf(const QString &id)
{
    const QTimeZone zone(id.toUtf8());
    return id.isEmpty() || !zone.isValid() ? QTimeZone::utc() : zone;
}

/// Sorted; none on a holiday.
QList<DayStretch> stretchesOf(const ScriptHours &hours, const QDate &date)
{
    QList<DayStretch> stretches;
    if (hours.holidays.contains(date.toString(Qt::ISODate)))
        return stretches;
    const QString name = QString::fromLatin1(dayNames[size_t(date.dayOfWeek() - 1)]);
    for (const QString &text : hours.days.value(name)) {
        if (const auto stretch = readStretch(text))
            stretches.append(*stretch);
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const DayStretch &a, const DayStretch &b) { return a.from < b.from; });
    return stretches;
}

bool holds(const QList<DayStretch> &stretches, int minute)
{
    return std::any_of(stretches.begin(), stretches.end(), [&](const DayStretch &stretch) {
        return minute >= stretch.from && minute < stretch.to;
    });
}

} // namespace

std::optional<DayStretch> readStretch(const QString &text)
{
    if (text.size() != 11 || text[5] != u'-')
        return std::nullopt;
    const auto from = minuteOf(QStringView(text).left(5));
    const auto to = minuteOf(QStringView(text).mid(6));
    if (!from || !to || *from == *to || *from == minutesADay)
        return std::nullopt;
    return DayStretch{*from, *to > *from ? *to : *to + minutesADay};
}

int dayOfWeek(const QString &name)
{
    for (size_t i = 0; i < dayNames.size(); ++i) {
        if (name == QLatin1StringView(dayNames[i]))
            return int(i) + 1;
    }
    return 0;
}

LocalMoment localMoment(qint64 atMs, const QString &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(atMs, zoneOf(zone));
    return {local.date(), local.time().hour() * 60 + local.time().minute()};
}

bool isOpen(const ScriptHours &hours, qint64 atMs)
{
    const LocalMoment now = localMoment(atMs, hours.zone);
    // what began yesterday may pass midnight
    return holds(stretchesOf(hours, now.date), now.minute) ||
           holds(stretchesOf(hours, now.date.addDays(-1)), now.minute + minutesADay);
}

std::optional<qint64> nextOpening(const ScriptHours &hours, qint64 atMs)
{
    if (isOpen(hours, atMs))
        return atMs;
    const QTimeZone zone = zoneOf(hours.zone);
    const QDate today = localMoment(atMs, hours.zone).date;
    for (int day = 0; day <= daysSearched; ++day) {
        for (const DayStretch &stretch : stretchesOf(hours, today.addDays(day))) {
            const QTime time(stretch.from / 60, stretch.from % 60);
            const qint64 opens = QDateTime(today.addDays(day), time, zone).toMSecsSinceEpoch();
            if (opens >= atMs)
                return opens;
        }
    }
    return std::nullopt;
}

QString openingPhrase(const QString &language, qint64 opensMs, qint64 nowMs, const QString &zone)
{
    const LocalMoment opens = localMoment(opensMs, zone);
    const qint64 days = localMoment(nowMs, zone).date.daysTo(opens.date);
    const QLocale locale(language);
    const QString time = QStringLiteral("%1:%2")
                             .arg(opens.minute / 60, 2, 10, QLatin1Char('0'))
                             .arg(opens.minute % 60, 2, 10, QLatin1Char('0'));
    if (days == 0)
        return time;
    const QString day = days < 7 ? locale.standaloneDayName(opens.date.dayOfWeek())
                                 : locale.toString(opens.date, QLocale::LongFormat);
    return QStringLiteral("%1, %2").arg(day, time);
}

} // namespace Wheelhouse
