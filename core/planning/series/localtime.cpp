// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/localtime.h"

#include <chrono>
#include <cstdio>

namespace Wheelhouse {

namespace {

/// Reads digits and separators from the front of a text; once something does not fit, it stays
/// failed.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text) : m_text(text) {}

    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            const char c = take();
            m_ok = m_ok && c >= '0' && c <= '9';
            value = value * 10 + (c - '0');
        }
        return m_ok ? value : 0;
    }
    void expect(char wanted) { m_ok = take() == wanted && m_ok; }
    bool next(char wanted)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += there;
        return there;
    }
    void skipDigits()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
        m_ok = m_ok && m_at > begin;
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool ok() const { return m_ok; }

private:
    char take() { return m_at < m_text.size() ? m_text[m_at++] : '\0'; }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_ok = true;
};

std::optional<int> readOffset(Cursor &cursor, bool &valid)
{
    if (cursor.next('Z'))
        return 0;
    const bool east = cursor.next('+');
    if (!east && !cursor.next('-'))
        return {};
    const int hours = cursor.number(2);
    cursor.next(':');
    const int minutes = cursor.number(2);
    valid = valid && hours < 24 && minutes < 60;
    const int seconds = hours * 3600 + minutes * 60;
    return east ? seconds : -seconds;
}

/// Seconds of the day.
int readClock(Cursor &cursor, bool &valid)
{
    const int hour = cursor.number(2);
    cursor.expect(':');
    const int minute = cursor.number(2);
    int second = 0;
    if (cursor.next(':')) {
        second = cursor.number(2);
        if (cursor.next('.') || cursor.next(','))
            cursor.skipDigits();
    }
    // a leap second is the first of the next minute
    valid = valid && hour < 24 && minute < 60 && second <= 60;
    return hour * 3600 + minute * 60 + second;
}

} // namespace

Result<WrittenTime> parseWrittenTime(QByteArrayView text)
{
    Cursor cursor(text.trimmed());
    const int year = cursor.number(4);
    cursor.expect('-');
    const int month = cursor.number(2);
    cursor.expect('-');
    const int day = cursor.number(2);
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    bool valid = date.ok();
    int clock = 0;
    std::optional<int> offset;
    if (!cursor.atEnd()) {
        if (!cursor.next('T'))
            cursor.expect(' ');
        clock = readClock(cursor, valid);
        offset = readOffset(cursor, valid);
    }
    if (!valid || !cursor.ok() || !cursor.atEnd())
        return Error{ErrorCode::Invalid,
                     QStringLiteral("“%1” is no time; one looks like 2003-08-14 09:30:00")
                         .arg(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)))),
                     {}};
    return WrittenTime{std::chrono::sys_days(date).time_since_epoch().count() * secondsADay + clock,
                       offset};
}

Result<LocalSeconds> parseLocalTime(QByteArrayView text)
{
    const auto written = parseWrittenTime(text);
    if (!written)
        return written.error();
    return written->at;
}

QByteArray formatLocalTime(LocalSeconds time)
{
    const qint64 day = dayNumberOf(time);
    const int clock = int(time - day * secondsADay);
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    char text[48];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d:%02d",
                                     int(date.year()), unsigned(date.month()), unsigned(date.day()),
                                     clock / 3600, clock / 60 % 60, clock % 60);
    return {text, length};
}

int weekdayOf(LocalSeconds time)
{
    const qint64 fromMonday = (dayNumberOf(time) + 3) % 7; // 1970-01-01 was a Thursday
    return int(fromMonday < 0 ? fromMonday + 7 : fromMonday);
}

qint64 dayNumberOf(LocalSeconds time)
{
    return time >= 0 ? time / secondsADay : -((secondsADay - 1 - time) / secondsADay);
}

} // namespace Wheelhouse
