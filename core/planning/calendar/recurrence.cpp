// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/recurrence.h"

#include "core/planning/calendar/rulematcher.h"

#include <algorithm>
#include <limits>

namespace Wheelhouse {

namespace {

using Frequency = RecurrenceRule::Frequency;

int yearOf(qint64 day)
{
    return int(dateOf(day).year());
}

int monthOf(qint64 day)
{
    return int(unsigned(dateOf(day).month()));
}

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
        switch (m_frequency) {
        case Frequency::Daily:
            m_first = startDay;
            break;
        case Frequency::Weekly:
            m_first = startDay - (weekdayOf(startDay * secondsADay) - rule.weekStart + 7) % 7;
            m_interval *= 7;
            break;
        case Frequency::Monthly:
            m_first = yearOf(startDay) * 12 + monthOf(startDay) - 1;
            break;
        case Frequency::Yearly:
            m_first = yearOf(startDay);
            break;
        }
    }

    /// The last period that begins at or before a day, at least the first.
    qint64 before(qint64 day) const
    {
        qint64 unit = day;
        if (m_frequency == Frequency::Monthly)
            unit = yearOf(day) * 12 + monthOf(day) - 1;
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
            return {dayNumberOfDate(year, month, 1), month == 12
                                                         ? dayNumberOfDate(year + 1, 1, 1)
                                                         : dayNumberOfDate(year, month + 1, 1)};
        }
        case Frequency::Yearly:
            if (unit > 9999)
                break;
            return {dayNumberOfDate(int(unit), 1, 1), dayNumberOfDate(int(unit) + 1, 1, 1)};
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
    const RuleMatcher matcher(rule, startDay);
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
            if (matcher.names(day))
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
