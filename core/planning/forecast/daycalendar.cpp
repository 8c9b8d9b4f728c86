// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/daycalendar.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <map>
#include <numbers>

namespace Wheelhouse {

namespace {

/// More missing days than this in a row are a gap in the data, not a closure.
constexpr int longestClosure = 5;
constexpr int mostEvents = 60;
/// A wave is there on every day and would take what belongs to single days.
constexpr double waveCaution = 10;

struct Columns
{
    int rows;
    std::vector<std::vector<double>> all;
    QStringList names;

    std::vector<double> &add(const QString &name)
    {
        names.append(name);
        return all.emplace_back(size_t(rows), 0.0);
    }
};

/// How much business each weekday has, the busiest 1; from the first half of a history of a month
/// or more, so that no check of the later half knows more than it could have.
std::array<double, 7> weekdayLevels(const SlotGrid &grid)
{
    std::array<double, 7> sum{}, count{};
    const int end = grid.origin >= 4 * grid.week() ? grid.origin / 2 : grid.origin;
    for (int t = 0; t < end; ++t) {
        const size_t weekday = size_t(grid.weekdays[size_t(t / grid.columns)]);
        if (grid.observed(t)) {
            sum[weekday] += grid.values[size_t(t)];
            count[weekday] += 1.0 / grid.columns;
        }
    }
    double most = 0;
    for (size_t i = 0; i < 7; ++i) {
        sum[i] = count[i] > 0 ? sum[i] / count[i] : 0;
        most = std::max(most, sum[i]);
    }
    for (double &each : sum)
        each = most > 0 ? each / most : 1;
    return sum;
}

void markClosures(const SlotGrid &grid, DayCalendar &calendar)
{
    const int rows = grid.rows();
    calendar.closed.assign(size_t(rows), 0);
    calendar.afterClosure.assign(size_t(rows), 0);
    for (int row = 0; row < rows; ++row) {
        const auto begin = grid.open.begin() + row * grid.columns;
        calendar.closed[size_t(row)] =
            std::none_of(begin, begin + grid.columns, [](char open) { return open != 0; });
    }
    int length = 0;
    for (int row = 0; row < rows; ++row) {
        if (calendar.closed[size_t(row)]) {
            ++length;
            continue;
        }
        calendar.afterClosure[size_t(row)] = length > 0 && length <= longestClosure && row > length;
        length = 0;
    }
}

void addClosures(const DayCalendar &calendar, Columns &columns)
{
    const int rows = columns.rows;
    std::vector<double> after = columns.add(QStringLiteral("day after a closure"));
    std::vector<double> second = columns.add(QStringLiteral("second day after a closure"));
    std::vector<double> before = columns.add(QStringLiteral("day before a closure"));
    for (int row = 0; row < rows; ++row) {
        if (!calendar.afterClosure[size_t(row)])
            continue;
        after[size_t(row)] = 1;
        if (row + 1 < rows && !calendar.closed[size_t(row) + 1])
            second[size_t(row) + 1] = 1;
        int open = row - 1;
        while (open >= 0 && calendar.closed[size_t(open)])
            --open;
        if (open >= 0)
            before[size_t(open)] = 1;
    }
    columns.all.end()[-3] = after;
    columns.all.end()[-2] = second;
    columns.all.end()[-1] = before;
}

std::chrono::year_month_day dateOf(qint64 day)
{
    return std::chrono::year_month_day{std::chrono::sys_days(std::chrono::days(day))};
}

void addMonth(const SlotGrid &grid, const DayCalendar &calendar, Columns &columns)
{
    const auto levels = weekdayLevels(grid);
    const auto works = [&](qint64 day) {
        const size_t weekday = size_t(weekdayOf(day * secondsADay));
        if (levels[weekday] < 0.5)
            return false;
        const auto row = std::lower_bound(grid.days.begin(), grid.days.end(), day);
        return row == grid.days.end() || *row != day ||
               !calendar.closed[size_t(row - grid.days.begin())];
    };
    constexpr int firsts = 4, lasts = 2;
    const int begin = int(columns.all.size());
    for (int i = 1; i <= firsts; ++i)
        columns.add(QStringLiteral("working day %1 of the month").arg(i));
    columns.add(QStringLiteral("last working day of the month"));
    columns.add(QStringLiteral("last but one working day of the month"));
    columns.add(QStringLiteral("14th to 16th of the month"));
    for (int row = 0; row < columns.rows; ++row) {
        const qint64 day = grid.days[size_t(row)];
        if (!works(day))
            continue;
        const auto date = dateOf(day);
        const auto put = [&](int column) { columns.all[size_t(begin + column)][size_t(row)] = 1; };
        int count = 0;
        for (qint64 each = day; dateOf(each).month() == date.month(); --each)
            count += works(each);
        if (count <= firsts)
            put(count - 1);
        count = 0;
        for (qint64 each = day; dateOf(each).month() == date.month(); ++each)
            count += works(each);
        if (count <= lasts)
            put(firsts + count - 1);
        if (unsigned(date.day()) >= 14 && unsigned(date.day()) <= 16)
            put(firsts + lasts);
    }
}

/// Two waves; \p turn is how far round a day is, in whole turns.
void addWaves(const SlotGrid &grid, const QString &name, double (*turn)(qint64 day),
              Columns &columns)
{
    for (int wave = 1; wave <= 2; ++wave) {
        std::vector<double> sine, cosine;
        for (const qint64 day : grid.days) {
            const double angle = 2 * std::numbers::pi * wave * turn(day);
            sine.push_back(std::sin(angle));
            cosine.push_back(std::cos(angle));
        }
        columns.add(name + QStringLiteral(" sine %1").arg(wave)) = sine;
        columns.add(name + QStringLiteral(" cosine %1").arg(wave)) = cosine;
    }
}

double turnOfMonth(qint64 day)
{
    const auto date = dateOf(day);
    const auto last = date.year() / date.month() / std::chrono::last;
    return (unsigned(date.day()) - 0.5) / unsigned(last.day());
}

double turnOfYear(qint64 day)
{
    return double(day) / 365.2425;
}

bool longerThanAYear(const SlotGrid &grid)
{
    return grid.origin > 0 &&
           grid.days[size_t((grid.origin - 1) / grid.columns)] - grid.days[0] >= 400;
}

void addEvents(const SlotGrid &grid, const std::vector<CalendarEvent> &events, Columns &columns)
{
    std::map<QString, std::vector<double>> byName;
    for (const CalendarEvent &event : events) {
        const auto row = std::lower_bound(grid.days.begin(), grid.days.end(), event.day);
        if (row == grid.days.end() || *row != event.day)
            continue;
        auto &column = byName[event.name];
        column.resize(size_t(columns.rows), 0.0);
        column[size_t(row - grid.days.begin())] = 1;
    }
    for (const auto &[name, column] : byName) {
        if (columns.names.size() < 40 + mostEvents)
            columns.add(name) = column;
    }
}

} // namespace

DayCalendar makeDayCalendar(const SlotGrid &grid, const std::vector<CalendarEvent> &events,
                            const CalendarChoice &choice)
{
    DayCalendar calendar;
    markClosures(grid, calendar);
    Columns columns{grid.rows(), {}, {}};
    for (int weekday = 0; weekday < 7; ++weekday) {
        if (std::find(grid.weekdays.begin(), grid.weekdays.end(), weekday) == grid.weekdays.end())
            continue;
        std::vector<double> &column = columns.add(QStringLiteral("weekday %1").arg(weekday + 1));
        for (int row = 0; row < grid.rows(); ++row)
            column[size_t(row)] = grid.weekdays[size_t(row)] == weekday;
    }
    calendar.weekdayColumns = int(columns.all.size());
    if (choice.closures)
        addClosures(calendar, columns);
    if (choice.month)
        addMonth(grid, calendar, columns);
    addEvents(grid, events, columns);
    const size_t single = columns.all.size();
    if (choice.month)
        addWaves(grid, QStringLiteral("monthly"), turnOfMonth, columns);
    if (choice.year && longerThanAYear(grid))
        addWaves(grid, QStringLiteral("yearly"), turnOfYear, columns);
    calendar.columns = int(columns.all.size());
    calendar.caution.assign(single, 1.0);
    calendar.caution.resize(columns.all.size(), waveCaution);
    calendar.names = columns.names;
    calendar.features.resize(size_t(grid.rows()) * size_t(calendar.columns));
    for (int row = 0; row < grid.rows(); ++row) {
        for (int i = 0; i < calendar.columns; ++i)
            calendar.features[size_t(row) * size_t(calendar.columns) + size_t(i)] =
                columns.all[size_t(i)][size_t(row)];
    }
    return calendar;
}

} // namespace Wheelhouse
