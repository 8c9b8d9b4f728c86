// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/calendartime.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 mostDurationSeconds = 3'660'000LL * secondsADay;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool areDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// "5D" from the front: the number and its unit, or none.
std::optional<std::pair<qint64, char>> takePart(QByteArrayView &text)
{
    qint64 value = 0;
    qsizetype at = 0;
    for (; at < text.size() && isDigit(text[at]) && at < 12; ++at)
        value = value * 10 + (text[at] - '0');
    if (at == 0 || at == text.size())
        return {};
    const char unit = text[at];
    text = text.sliced(at + 1);
    return std::pair(value, unit);
}

} // namespace

std::optional<CalendarTime> parseCalendarTime(QByteArrayView text)
{
    CalendarTime time;
    time.isDate = text.size() == 8;
    time.isUtc = text.size() == 16 && text.back() == 'Z';
    if (!time.isDate &&
        (!(text.size() == 15 || time.isUtc) || text[8] != 'T' || !areDigits(text.sliced(9, 6))))
        return {};
    if (!areDigits(text.first(8)))
        return {};
    const std::chrono::year_month_day date{std::chrono::year(number(text.first(4))),
                                           std::chrono::month(unsigned(number(text.sliced(4, 2)))),
                                           std::chrono::day(unsigned(number(text.sliced(6, 2))))};
    if (!date.ok())
        return {};
    time.at = std::chrono::sys_days(date).time_since_epoch().count() * secondsADay;
    if (time.isDate)
        return time;
    const int hour = number(text.sliced(9, 2));
    const int minute = number(text.sliced(11, 2));
    const int second = number(text.sliced(13, 2));
    if (hour > 23 || minute > 59 || second > 60)
        return {};
    time.at += hour * 3600 + minute * 60 + second;
    return time;
}

std::optional<qint64> parseDuration(QByteArrayView text)
{
    const bool back = text.startsWith('-');
    if (back || text.startsWith('+'))
        text = text.sliced(1);
    if (!text.startsWith('P') || text.size() < 3)
        return {};
    text = text.sliced(1);
    qint64 seconds = 0;
    bool clock = false;
    while (!text.isEmpty()) {
        if (!clock && text.startsWith('T')) {
            clock = true;
            text = text.sliced(1);
        }
        const auto part = takePart(text);
        if (!part)
            return {};
        qint64 unit = 0;
        switch (part->second) {
        case 'W':
            unit = clock ? 0 : 7 * secondsADay;
            break;
        case 'D':
            unit = clock ? 0 : secondsADay;
            break;
        case 'H':
            unit = clock ? 3600 : 0;
            break;
        case 'M':
            unit = clock ? 60 : 0;
            break;
        case 'S':
            unit = clock ? 1 : 0;
            break;
        }
        if (unit == 0 || part->first > mostDurationSeconds / unit)
            return {};
        seconds += part->first * unit;
        if (seconds > mostDurationSeconds)
            return {};
    }
    return back ? -seconds : seconds;
}

std::optional<int> parseUtcOffset(QByteArrayView text)
{
    if ((text.size() != 5 && text.size() != 7) || (text[0] != '+' && text[0] != '-') ||
        !areDigits(text.sliced(1)))
        return {};
    const int seconds = number(text.sliced(1, 2)) * 3600 + number(text.sliced(3, 2)) * 60 +
                        (text.size() == 7 ? number(text.sliced(5, 2)) : 0);
    if (seconds >= secondsADay)
        return {};
    return text[0] == '-' ? -seconds : seconds;
}

qint64 dayNumberOfDate(int year, int month, int day)
{
    return std::chrono::sys_days(std::chrono::year(year) / month / day).time_since_epoch().count();
}

std::chrono::year_month_day dateOf(qint64 dayNumber)
{
    return std::chrono::sys_days(std::chrono::days(dayNumber));
}

} // namespace Wheelhouse
