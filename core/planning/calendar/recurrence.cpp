// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/recurrence.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace Wheelhouse {

namespace {

using Frequency = RecurrenceRule::Frequency;

/// A day with what rules ask about it.
struct Day
{
    qint64 number; ///< dayNumberOf
    int month;     ///< 1 to 12
    int inMonth;   ///< from 1
    int monthLength;
    int inYear; ///< from 1
    int yearLength;
    int weekday; ///< 0 is Monday
};

qint64 dayNumber(int year, int month, int day)
{
    return std::chrono::sys_days(std::chrono::year(year) / month / day).time_since_epoch().count();
}

std::chrono::year_month_day dateOf(qint64 number)
{
    return std::chrono::sys_days(std::chrono::days(number));
}

int yearOf(qint64 number)
{
    return int(dateOf(number).year());
}

int yearLength(int year)
{
    return std::chrono::year(year).is_leap() ? 366 : 365;
}

int monthLength(int year, int month)
{
    const auto last = std::chrono::year(year) / month / std::chrono::last;
    return int(unsigned(last.day()));
}

int weekdayOfDay(qint64 number)
{
    return weekdayOf(number * secondsADay);
}

Day dayOf(qint64 number)
{
    const auto date = dateOf(number);
    const int year = int(date.year());
    const int month = int(unsigned(date.month()));
    return {number,
            month,
            int(unsigned(date.day())),
            monthLength(year, month),
            int(number - dayNumber(year, 1, 1)) + 1,
            yearLength(year),
            weekdayOfDay(number)};
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

/// The days on which the first week of a year begins: that with at least four days in it (RFC 5545,
/// BYWEEKNO).
qint64 firstWeekOf(int year, int weekStart)
{
    const qint64 newYear = dayNumber(year, 1, 1);
    const int into = (weekdayOfDay(newYear) - weekStart + 7) % 7;
    return into <= 3 ? newYear - into : newYear - into + 7;
}

/// Whether a rule names a day, apart from its place in the period.
class DayMatcher
{
public:
    DayMatcher(const RecurrenceRule &rule, const Day &start) : m_rule(rule), m_start(start)
    {
        m_named = !rule.byDay.empty() || !rule.byMonthDay.empty() || !rule.byYearDay.empty();
    }

    bool matches(const Day &day) const
    {
        return (m_rule.byMonth.empty() || contains(m_rule.byMonth, day.month)) &&
               (m_rule.byWeekNo.empty() || isInWeeks(day)) &&
               (m_rule.byYearDay.empty() ||
                containsPlace(m_rule.byYearDay, day.inYear, day.yearLength)) &&
               (m_rule.byMonthDay.empty() ||
                containsPlace(m_rule.byMonthDay, day.inMonth, day.monthLength)) &&
               (m_rule.byDay.empty() || isWeekday(day)) && (m_named || isLikeStart(day));
    }

private:
    /// What the rule leaves open is as on the day of the start.
    bool isLikeStart(const Day &day) const
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

    bool isWeekday(const Day &day) const
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

    bool isInWeeks(const Day &day) const
    {
        int year = yearOf(day.number);
        if (day.number < firstWeekOf(year, m_rule.weekStart))
            --year;
        else if (year < 9999 && day.number >= firstWeekOf(year + 1, m_rule.weekStart))
            ++year;
        const qint64 first = firstWeekOf(year, m_rule.weekStart);
        const int weeks = int((firstWeekOf(year + 1, m_rule.weekStart) - first) / 7);
        return containsPlace(m_rule.byWeekNo, int(day.number - first) / 7 + 1, weeks);
    }

    const RecurrenceRule &m_rule;
    const Day m_start;
    bool m_named;
};

/// The days of a rule's periods: the n-th is n intervals after that of the start.
class Periods
{
public:
    struct Range
    {
        qint64 begin; ///< dayNumberOf
        qint64 end;   ///< the day after the last
    };

    Periods(const RecurrenceRule &rule, qint64 startDay)
        : m_frequency(rule.frequency)
        , m_interval(rule.interval)
    {
        const auto date = dateOf(startDay);
        switch (m_frequency) {
        case Frequency::Daily:
            m_first = startDay;
            break;
        case Frequency::Weekly:
            m_first = startDay - (weekdayOfDay(startDay) - rule.weekStart + 7) % 7;
            m_interval *= 7;
            break;
        case Frequency::Monthly:
            m_first = int(date.year()) * 12 + int(unsigned(date.month())) - 1;
            break;
        case Frequency::Yearly:
            m_first = int(date.year());
            break;
        }
    }

    /// The last period that begins at or before a day, at least the first.
    qint64 before(qint64 day) const
    {
        qint64 unit = day;
        if (m_frequency == Frequency::Monthly)
            unit = yearOf(day) * 12 + int(unsigned(dateOf(day).month())) - 1;
        else if (m_frequency == Frequency::Yearly)
            unit = yearOf(day);
        return std::max<qint64>(0, (unit - m_first) / m_interval);
    }

    /// Empty beyond the year 9999.
    Range days(qint64 n) const
    {
        const qint64 unit = m_first + n * m_interval;
        switch (m_frequency) {
        case Frequency::Daily:
            return {unit, unit + 1};
        case Frequency::Weekly:
            return {unit, unit + 7};
        case Frequency::Monthly: {
            if (unit / 12 > 9999)
                break;
            const int year = int(unit / 12);
            const int month = int(unit % 12) + 1;
            const qint64 begin = dayNumber(year, month, 1);
            return {begin, begin + monthLength(year, month)};
        }
        case Frequency::Yearly:
            if (unit > 9999)
                break;
            return {dayNumber(int(unit), 1, 1), dayNumber(int(unit) + 1, 1, 1)};
        }
        constexpr qint64 never = std::numeric_limits<qint64>::max() / (2 * secondsADay);
        return {never, never};
    }

private:
    Frequency m_frequency;
    qint64 m_interval;
    qint64 m_first = 0; ///< day, month since the year 0, or year
};

/// Seconds since midnight at which an event of the rule begins.
std::vector<int> timesOfDay(const RecurrenceRule &rule, int startSecond)
{
    const auto listOr = [](const std::vector<int> &list, int value) {
        return list.empty() ? std::vector<int>{value} : list;
    };
    std::vector<int> times;
    for (const int hour : listOr(rule.byHour, startSecond / 3600)) {
        for (const int minute : listOr(rule.byMinute, startSecond / 60 % 60)) {
            for (const int second : listOr(rule.bySecond, startSecond % 60))
                times.push_back(hour * 3600 + minute * 60 + second);
        }
    }
    return times;
}

/// The places of a period's occurrences that count, from 0 and rising.
std::vector<size_t> chosenPlaces(const std::vector<int> &setPos, size_t count)
{
    std::vector<size_t> places;
    for (const int position : setPos) {
        const qint64 place = position > 0 ? position - 1 : qint64(count) + position;
        if (place >= 0 && place < qint64(count))
            places.push_back(size_t(place));
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace

Result<std::vector<LocalSeconds>> occurrences(const RecurrenceRule &rule, LocalSeconds start,
                                              std::optional<LocalSeconds> until, LocalSeconds from,
                                              LocalSeconds to, WorkBudget &budget)
{
    const LocalSeconds last = std::min(to, until.value_or(to));
    const qint64 startDay = dayNumberOf(start);
    const DayMatcher matcher(rule, dayOf(startDay));
    const Periods periods(rule, startDay);
    const std::vector<int> times = timesOfDay(rule, int(start - startDay * secondsADay));
    std::vector<LocalSeconds> found;
    if (start >= from && start <= last)
        found.push_back(start);
    qint64 left = rule.count.value_or(std::numeric_limits<qint64>::max()) - 1;
    const auto take = [&](LocalSeconds at) {
        if (at <= start || left <= 0)
            return;
        --left;
        if (at >= from && at <= last)
            found.push_back(at);
    };
    std::vector<qint64> days;
    qint64 n = rule.count ? 0 : periods.before(std::max(dayNumberOf(from), startDay));
    for (; left > 0; ++n) {
        const Periods::Range range = periods.days(n);
        if (range.begin * secondsADay > last)
            break;
        if (!budget.spend(range.end - range.begin))
            return Error{
                ErrorCode::TooLarge, QStringLiteral("the rules take too long to work out"), {}};
        days.clear();
        for (qint64 day = range.begin; day < range.end; ++day) {
            if (matcher.matches(dayOf(day)))
                days.push_back(day);
        }
        const size_t count = days.size() * times.size();
        if (!budget.spend(qint64(count)))
            return Error{
                ErrorCode::TooLarge, QStringLiteral("the rules take too long to work out"), {}};
        const auto at = [&](size_t place) {
            return days[place / times.size()] * secondsADay + times[place % times.size()];
        };
        if (rule.bySetPos.empty()) {
            for (size_t place = 0; place < count; ++place)
                take(at(place));
        } else {
            for (const size_t place : chosenPlaces(rule.bySetPos, count))
                take(at(place));
        }
    }
    return found;
}

} // namespace Wheelhouse
