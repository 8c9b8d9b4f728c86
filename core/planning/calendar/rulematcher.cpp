// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/rulematcher.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

using Frequency = RecurrenceRule::Frequency;

int monthLength(std::chrono::year year, std::chrono::month month)
{
    return int(unsigned((year / month / std::chrono::last).day()));
}

bool contains(const std::vector<int> &list, int value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// `place` from 1 of `length`, counted from either end.
bool containsPlace(const std::vector<int> &list, int place, int length)
{
    return contains(list, place) || contains(list, place - length - 1);
}

/// The day on which the first week of a year begins.
qint64 firstWeekOf(int year, int weekStart)
{
    const qint64 newYear = dayNumberOfDate(year, 1, 1);
    const int into = (weekdayOf(newYear * secondsADay) - weekStart + 7) % 7;
    return into <= 3 ? newYear - into : newYear - into + 7;
}

} // namespace

RuleMatcher::RuleMatcher(const RecurrenceRule &rule, qint64 startDay)
    : m_rule(rule)
    , m_start(dayOf(startDay))
    , m_open(rule.byDay.empty() && rule.byMonthDay.empty() && rule.byYearDay.empty())
{}

RuleMatcher::Day RuleMatcher::dayOf(qint64 number)
{
    const auto date = dateOf(number);
    const int year = int(date.year());
    return {year,
            int(unsigned(date.month())),
            int(unsigned(date.day())),
            monthLength(date.year(), date.month()),
            int(number - dayNumberOfDate(year, 1, 1)) + 1,
            date.year().is_leap() ? 366 : 365,
            weekdayOf(number * secondsADay)};
}

bool RuleMatcher::names(qint64 number) const
{
    const Day day = dayOf(number);
    return (m_rule.byMonth.empty() || contains(m_rule.byMonth, day.month)) &&
           (m_rule.byWeekNo.empty() || isInWeeks(number, day.year)) &&
           (m_rule.byYearDay.empty() ||
            containsPlace(m_rule.byYearDay, day.inYear, day.yearLength)) &&
           (m_rule.byMonthDay.empty() ||
            containsPlace(m_rule.byMonthDay, day.inMonth, day.monthLength)) &&
           (m_rule.byDay.empty() || isWeekday(day)) && (!m_open || isLikeStart(day));
}

bool RuleMatcher::isLikeStart(const Day &day) const
{
    if (m_rule.frequency == Frequency::Daily)
        return true;
    if (m_rule.frequency == Frequency::Weekly || !m_rule.byWeekNo.empty())
        return day.weekday == m_start.weekday;
    if (day.inMonth != m_start.inMonth)
        return false;
    return m_rule.frequency == Frequency::Monthly || !m_rule.byMonth.empty() ||
           day.month == m_start.month;
}

bool RuleMatcher::isWeekday(const Day &day) const
{
    const bool inMonth = m_rule.frequency == Frequency::Monthly || !m_rule.byMonth.empty();
    const int place = inMonth ? day.inMonth : day.inYear;
    const int length = inMonth ? day.monthLength : day.yearLength;
    for (const RecurrenceRule::Weekday &wanted : m_rule.byDay) {
        if (wanted.weekday != day.weekday)
            continue;
        if (wanted.ordinal == 0 || wanted.ordinal == (place - 1) / 7 + 1 ||
            wanted.ordinal == -((length - place) / 7 + 1))
            return true;
    }
    return false;
}

bool RuleMatcher::isInWeeks(qint64 number, int year) const
{
    if (number < firstWeekOf(year, m_rule.weekStart))
        --year;
    else if (year < 9999 && number >= firstWeekOf(year + 1, m_rule.weekStart))
        ++year;
    const qint64 first = firstWeekOf(year, m_rule.weekStart);
    const int weeks = int((firstWeekOf(year + 1, m_rule.weekStart) - first) / 7);
    return containsPlace(m_rule.byWeekNo, int(number - first) / 7 + 1, weeks);
}

} // namespace Wheelhouse
