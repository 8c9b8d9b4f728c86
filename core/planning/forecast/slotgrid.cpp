// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/slotgrid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace Wheelhouse {

namespace {

constexpr qint64 mostCells = 100'000;
/// A weekday that had business on fewer of its days than this has none as a rule.
constexpr double seldom = 0.15;

constexpr std::array weekdayNames{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                  "Friday", "Saturday", "Sunday"};

Error invalid(const QString &detail)
{
    return {ErrorCode::Invalid, detail, {}};
}

QString text(LocalSeconds at)
{
    return QString::fromLatin1(formatLocalTime(at));
}

/// Which weekdays and which slots of the day have a row and a column.
struct Pattern
{
    std::array<bool, 7> weekday{};
    std::set<int> slot;
};

/// One sentence for all weekdays and one for all times of day that the history has never seen.
void tellUnknown(const std::set<int> &weekdays, const std::set<int> &clockSlots, qint64 step,
                 qint64 phase, QStringList &warnings)
{
    if (!weekdays.empty()) {
        QStringList names;
        for (const int weekday : weekdays)
            names.append(QLatin1StringView(weekdayNames[size_t(weekday)]));
        warnings.append(QStringLiteral("no history for these weekdays: ") + names.join(u", "));
    }
    QStringList spans;
    for (auto slot = clockSlots.begin(); slot != clockSlots.end();) {
        const int begin = *slot;
        int end = begin + 1;
        while (++slot != clockSlots.end() && *slot == end)
            ++end;
        spans.append(text(begin * step + phase).mid(11, 5) + u'–' +
                     text((end * step + phase) % secondsADay).mid(11, 5));
    }
    if (!spans.isEmpty())
        warnings.append(QStringLiteral("no history for these times of day: ") + spans.join(u", "));
}

Pattern patternOf(const std::vector<SeriesPoint> &points, const std::vector<LocalSeconds> &future,
                  qint64 step, qint64 phase, QStringList &warnings)
{
    const qint64 first = dayNumberOf(points.front().at);
    const qint64 last = dayNumberOf(points.back().at);
    std::array<double, 7> possible{}, open{};
    for (qint64 day = std::max(first, last - 3650); day <= last; ++day)
        ++possible[size_t(weekdayOf(day * secondsADay))];
    std::vector<double> slotOpen(size_t(secondsADay / step), 0.0);
    qint64 before = first - 1;
    double openDays = 0;
    for (const SeriesPoint &point : points) {
        const qint64 day = dayNumberOf(point.at);
        if (day != before) {
            ++open[size_t(weekdayOf(point.at))];
            ++openDays;
        }
        before = day;
        ++slotOpen[size_t((point.at - day * secondsADay - phase) / step)];
    }
    Pattern pattern;
    QStringList dropped;
    for (size_t i = 0; i < 7; ++i)
        pattern.weekday[i] = open[i] > 0 && open[i] >= seldom * possible[i];
    for (size_t i = 0; i < slotOpen.size(); ++i) {
        if (slotOpen[i] > 0 && slotOpen[i] >= 0.02 * openDays)
            pattern.slot.insert(int(i));
    }
    std::set<int> newWeekdays, newSlots;
    for (const LocalSeconds at : future) {
        const int weekday = weekdayOf(at);
        const int slot = int((at - dayNumberOf(at) * secondsADay - phase) / step);
        if (open[size_t(weekday)] == 0)
            newWeekdays.insert(weekday);
        else if (slotOpen[size_t(slot)] == 0)
            newSlots.insert(slot);
        pattern.weekday[size_t(weekday)] = true;
        pattern.slot.insert(slot);
    }
    tellUnknown(newWeekdays, newSlots, step, phase, warnings);
    return pattern;
}

/// Never looks ahead, except into the first week, which has nothing before it.
void fill(SlotGrid &grid)
{
    const int week = grid.week();
    std::vector<char> regular(size_t(week), 0);
    for (int t = 0; t < grid.cells(); ++t) {
        if (grid.open[size_t(t)])
            regular[size_t(t % week)] = 1;
    }
    grid.filled = grid.values;
    for (int t = 0; t < grid.origin; ++t) {
        double &value = grid.filled[size_t(t)];
        if (!std::isnan(value))
            continue;
        if (!regular[size_t(t % week)]) {
            value = 0;
            continue;
        }
        if (t >= week) {
            value = grid.filled[size_t(t - week)];
            continue;
        }
        int from = t;
        while (from < grid.origin && std::isnan(grid.values[size_t(from)]))
            from += grid.columns;
        value = from < grid.origin ? grid.values[size_t(from)] : 0;
    }
}

} // namespace

int SlotGrid::cellOf(LocalSeconds at) const
{
    const qint64 day = dayNumberOf(at);
    const auto row = std::lower_bound(days.begin(), days.end(), day);
    const qint64 inDay = at - day * secondsADay - phaseSeconds;
    if (row == days.end() || *row != day || inDay < 0 || inDay % stepSeconds != 0)
        return -1;
    const int slot = int(inDay / stepSeconds);
    const auto column = std::lower_bound(clockSlots.begin(), clockSlots.end(), slot);
    if (column == clockSlots.end() || *column != slot)
        return -1;
    return int(row - days.begin()) * columns + int(column - clockSlots.begin());
}

LocalSeconds SlotGrid::timeOf(int cell) const
{
    return days[size_t(cell / columns)] * secondsADay + phaseSeconds +
           clockSlots[size_t(cell % columns)] * stepSeconds;
}

Result<SlotGrid> makeSlotGrid(const Series &history, const std::vector<LocalSeconds> &future,
                              QStringList &warnings)
{
    if (history.points.empty())
        return invalid(QStringLiteral("the history is empty"));
    if (future.empty())
        return invalid(QStringLiteral("there is no time to forecast"));
    const qint64 step = history.stepSeconds;
    if (step <= 0 || secondsADay % step != 0)
        return invalid(QStringLiteral("a day is no whole number of slots of %1 s").arg(step));
    const LocalSeconds firstAt = history.points.front().at;
    const LocalSeconds lastAt = history.points.back().at;
    const qint64 phase = (firstAt - dayNumberOf(firstAt) * secondsADay) % step;
    const auto wrongTime = [&](const LocalSeconds &at, const QString &detail) {
        return Error{ErrorCode::Invalid, detail, QString::number(&at - future.data())};
    };
    const auto [soonest, latest] = std::minmax_element(future.begin(), future.end());
    if (*soonest <= lastAt)
        return wrongTime(*soonest, QStringLiteral("%1 is not after the history, which ends at %2")
                                       .arg(text(*soonest), text(lastAt)));
    if ((*latest - lastAt) / step > mostCells)
        return wrongTime(*latest, QStringLiteral("%1 is more than %2 slots after the history")
                                      .arg(text(*latest))
                                      .arg(mostCells));
    for (const LocalSeconds &at : future) {
        if ((at - dayNumberOf(at) * secondsADay - phase) % step != 0)
            return wrongTime(at, QStringLiteral("%1 is off the history's slots").arg(text(at)));
    }

    auto begin = history.points.begin();
    if (qint64(history.points.size()) > mostCells)
        begin = history.points.end() - mostCells;
    // ten years of a daily figure, less of a finer one: an old gap must not make the grid long
    const auto recent =
        std::lower_bound(begin, history.points.end(), lastAt - mostCells * step,
                         [](const SeriesPoint &point, LocalSeconds at) { return point.at < at; });
    if (recent != history.points.begin())
        warnings.append(
            QStringLiteral("only the history from %1 on is used").arg(text(recent->at)));
    const std::vector<SeriesPoint> points(recent, history.points.end());

    SlotGrid grid;
    grid.stepSeconds = step;
    grid.phaseSeconds = phase;
    const Pattern pattern = patternOf(points, future, step, phase, warnings);
    grid.clockSlots.assign(pattern.slot.begin(), pattern.slot.end());
    grid.columns = int(grid.clockSlots.size());
    grid.daysAWeek = int(std::count(pattern.weekday.begin(), pattern.weekday.end(), true));
    for (qint64 day = dayNumberOf(points.front().at); day <= dayNumberOf(*latest); ++day) {
        const int weekday = weekdayOf(day * secondsADay);
        if (!pattern.weekday[size_t(weekday)])
            continue;
        grid.days.push_back(day);
        grid.weekdays.push_back(weekday);
    }
    grid.values.assign(size_t(grid.rows()) * size_t(grid.columns), unknown);
    grid.open.assign(grid.values.size(), 0);
    qint64 lost = 0;
    for (const SeriesPoint &point : points) {
        const int cell = grid.cellOf(point.at);
        if (cell < 0) {
            ++lost;
            continue;
        }
        grid.values[size_t(cell)] = std::max(0.0, point.value);
        grid.open[size_t(cell)] = 1;
        grid.origin = cell + 1;
    }
    if (lost > 0)
        warnings.append(
            QStringLiteral("%1 values at times that are seldom open are left out").arg(lost));
    for (const LocalSeconds at : future)
        grid.open[size_t(grid.cellOf(at))] = 1;
    fill(grid);
    return grid;
}

} // namespace Wheelhouse
