// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/repeatedtimes.h"

#include "core/planning/series/timesteps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace Wheelhouse {

namespace {

constexpr qint64 hourSeconds = 3600;

using Hour = WallClock::Hour;

struct Group
{
    size_t begin;
    size_t end;
    size_t size() const { return end - begin; }
};

Group groupAt(const HistoryRows &rows, size_t begin)
{
    size_t end = begin + 1;
    while (end < rows.size() && rows.at(end) == rows.at(begin))
        ++end;
    return {begin, end};
}

/// How often a time is there as a rule.
size_t usualSize(const HistoryRows &rows)
{
    std::map<size_t, size_t> times;
    for (size_t row = 0; row < rows.size();) {
        const Group group = groupAt(rows, row);
        ++times[group.size()];
        row = group.end;
    }
    return std::max_element(times.begin(), times.end(),
                            [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

/// The one hour of a day whose rows are all there twice, if that is all that is odd about the day.
std::optional<Hour> doubledHour(const HistoryRows &rows, Group day, size_t usual)
{
    size_t first = day.begin;
    while (first < day.end && groupAt(rows, first).size() != 2 * usual)
        first = groupAt(rows, first).end;
    if (first == day.end)
        return {};
    const LocalSeconds midnight = dayNumberOf(rows.at(first)) * secondsADay;
    const qint64 clockHour = (rows.at(first) - midnight) / hourSeconds;
    if (clockHour >= 4 && clockHour != 23)
        return {};
    const LocalSeconds begin = midnight + clockHour * hourSeconds;
    const Hour hour{begin, begin + hourSeconds};
    for (size_t row = day.begin; row < day.end;) {
        const Group group = groupAt(rows, row);
        if (group.size() != (hour.holds(rows.at(row)) ? 2 * usual : usual))
            return {};
        row = group.end;
    }
    return hour;
}

std::vector<Hour> doubledHours(const HistoryRows &rows, const WallClock *clock)
{
    std::vector<Hour> hours;
    if (clock) {
        for (const Hour &hour : clock->repeatedHours()) {
            if (hour.end > rows.at(0) && hour.begin <= rows.at(rows.size() - 1))
                hours.push_back(hour);
        }
        return hours;
    }
    const size_t usual = usualSize(rows);
    for (size_t row = 0; row < rows.size();) {
        const qint64 day = dayNumberOf(rows.at(row));
        size_t end = row;
        bool repeated = false;
        for (; end < rows.size() && dayNumberOf(rows.at(end)) == day; ++end)
            repeated = repeated || (end > row && rows.at(end) == rows.at(end - 1));
        if (repeated) {
            if (const auto hour = doubledHour(rows, {row, end}, usual))
                hours.push_back(*hour);
        }
        row = end;
    }
    return hours;
}

/// Asks for times in ascending order.
class HourSeeker
{
public:
    explicit HourSeeker(const std::vector<Hour> &hours) : m_hours(hours) {}
    bool holds(LocalSeconds at)
    {
        while (m_next < m_hours.size() && m_hours[m_next].end <= at)
            ++m_next;
        return m_next < m_hours.size() && m_hours[m_next].holds(at);
    }

private:
    const std::vector<Hour> &m_hours;
    size_t m_next = 0;
};

struct Values
{
    double sum = 0;
    double last = std::numeric_limits<double>::quiet_NaN();
    size_t known = 0;
    bool agree = true;
    bool contacts = false;
};

Values valuesOf(const HistoryRows &rows, const Group &group)
{
    Values values;
    for (size_t row = group.begin; row < group.end; ++row) {
        const double value = rows[row].value;
        if (std::isnan(value))
            continue;
        values.agree = values.agree && (values.known == 0 || value == values.last);
        values.contacts = values.contacts || value != 0;
        values.sum += value;
        values.last = value;
        ++values.known;
    }
    return values;
}

/// What the times that are there several times have in common.
struct Survey
{
    size_t times = 0;
    size_t agree = 0;
    size_t differ = 0;
    qint64 line = 0; ///< of the first that repeats one
    std::vector<Hour> hours;
    qint64 hourLine = 0;
    bool single = false; ///< the rows are single contacts
    bool sameAgain() const { return agree > differ && !single; }
};

Survey survey(const HistoryRows &rows, const std::vector<Hour> &hours)
{
    Survey found;
    found.single = findTimeSteps(rows).irregular;
    HourSeeker doubled(hours);
    for (size_t row = 0; row < rows.size();) {
        const Group group = groupAt(rows, row);
        row = group.end;
        if (group.size() == 1)
            continue;
        if (doubled.holds(rows.at(group.begin))) {
            if (found.hours.empty())
                found.hourLine = rows.lineOf(group.begin + 1);
            if (found.hours.empty() || !found.hours.back().holds(rows.at(group.begin)))
                found.hours.push_back(
                    *std::find_if(hours.begin(), hours.end(), [&](const Hour &hour) {
                        return hour.holds(rows.at(group.begin));
                    }));
            continue;
        }
        const Values values = valuesOf(rows, group);
        if (found.times++ == 0)
            found.line = rows.lineOf(group.begin + 1);
        if (values.contacts)
            ++(values.agree ? found.agree : found.differ);
    }
    return found;
}

void tell(const Survey &found, const QString &fileName, QStringList &warnings)
{
    if (!found.hours.empty())
        warnings.append(
            QStringLiteral("%1:%2: the hour from %3 is there twice, as when daylight saving ends; "
                           "the mean of both counts (so many such hours: %4)")
                .arg(fileName)
                .arg(found.hourLine)
                .arg(QString::fromLatin1(formatLocalTime(found.hours.front().begin).first(16)))
                .arg(found.hours.size()));
    if (found.times > 0)
        warnings.append(
            (found.sameAgain()
                 ? QStringLiteral(
                       "%1:%2: times that are there again, and their last row counts: %3")
                 : QStringLiteral("%1:%2: times that are there more than once, and their rows are "
                                  "added up as of several queues: %3"))
                .arg(fileName)
                .arg(found.line)
                .arg(found.times));
}

} // namespace

std::vector<Hour> mergeRepeatedTimes(HistoryRows &rows, const WallClock *clock,
                                     const QString &fileName, QStringList &warnings)
{
    bool repeated = false;
    for (size_t row = 1; row < rows.size() && !repeated; ++row)
        repeated = rows.at(row) == rows.at(row - 1);
    if (!repeated)
        return {};
    const std::vector<Hour> hours = doubledHours(rows, clock);
    const Survey found = survey(rows, hours);
    tell(found, fileName, warnings);
    const size_t usual = usualSize(rows);
    HourSeeker doubled(hours);
    for (size_t row = 0; row < rows.size();) {
        const Group group = groupAt(rows, row);
        row = group.end;
        if (group.size() == 1)
            continue;
        const Values values = valuesOf(rows, group);
        double value = found.sameAgain() ? values.last : values.sum;
        if (values.known == 0)
            value = std::numeric_limits<double>::quiet_NaN();
        else if (doubled.holds(rows.at(group.begin)))
            value = found.sameAgain() || usual == 1 ? values.sum / double(values.known)
                                                    : values.sum / 2;
        rows.merge(group.begin, group.end, value);
    }
    rows.finishMerging();
    return found.hours;
}

} // namespace Wheelhouse
