// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/intervals.h"

#include "core/planning/series/timesteps.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr qint64 finestSeconds = 5 * 60;
constexpr qint64 coarsestSeconds = 60 * 60;

QString length(qint64 seconds)
{
    if (seconds % secondsADay == 0)
        return QStringLiteral("%1 d").arg(seconds / secondsADay);
    if (seconds % 60 == 0)
        return QStringLiteral("%1 min").arg(seconds / 60);
    return QStringLiteral("%1 s").arg(seconds);
}

QString clockOf(LocalSeconds at)
{
    return QString::fromLatin1(formatLocalTime(at));
}

struct Work
{
    const HistoryRows &rows;
    const TimeSteps steps;
    const QString &fileName;

    Error invalid(size_t row, const QString &what) const
    {
        return {ErrorCode::Invalid, what,
                QStringLiteral("%1:%2").arg(fileName).arg(rows.lineOf(row))};
    }
    Error mixedSteps(const QString &consequence) const
    {
        return invalid(steps.sections[1].row,
                       QStringLiteral("rows are %1 apart from here and %2 before; %3")
                           .arg(length(steps.sections[1].stepSeconds),
                                length(steps.sections[0].stepSeconds), consequence));
    }
    Error offGrid() const
    {
        return invalid(steps.firstOffGrid,
                       QStringLiteral("%1 is off the grid of the other rows, which are %2 apart")
                           .arg(clockOf(rows.at(steps.firstOffGrid)), length(steps.finestSeconds)));
    }
};

/// The interval when none is asked for.
Result<qint64> ownInterval(const Work &work)
{
    const TimeSteps &steps = work.steps;
    if (steps.finestSeconds == 0)
        return work.invalid(0, QStringLiteral("one row does not tell how long an interval is"));
    if (work.steps.irregular)
        return work.invalid(steps.firstOffGrid,
                            QStringLiteral("the rows are at no regular distance; name an interval "
                                           "to add them up to"));
    if (steps.mixed())
        return work.mixedSteps(QStringLiteral("name an interval that both add up to"));
    if (steps.offGrid > 0)
        return work.offGrid();
    const qint64 step = steps.finestSeconds;
    if (step < finestSeconds || step > coarsestSeconds || secondsADay % step != 0)
        return work.invalid(std::min<size_t>(1, work.rows.size() - 1),
                            QStringLiteral("the rows are %1 apart; an interval has 5 to 60 minutes "
                                           "and divides the day")
                                .arg(length(step)));
    return step;
}

/// Whether rows have to be added up to the interval asked for.
Result<bool> mustAddUp(const Work &work, qint64 asked)
{
    const TimeSteps &steps = work.steps;
    if (steps.finestSeconds == 0)
        return false;
    if (!steps.certain && steps.finestSeconds % asked == 0 && steps.offGrid == 0 &&
        steps.finestSeconds < secondsADay)
        return false; // few rows, or many intervals left out
    if (work.steps.irregular) {
        if (steps.medianSeconds > 0 && steps.medianSeconds * 5 <= asked)
            return true;
        return work.invalid(steps.firstOffGrid,
                            QStringLiteral("the rows are at no regular distance, and too few to "
                                           "add them up to %1")
                                .arg(length(asked)));
    }
    for (const TimeSteps::Section &section : steps.sections) {
        const size_t row = std::min(section.row + 1, work.rows.size() - 1);
        if (section.stepSeconds > asked)
            return work.invalid(row, QStringLiteral("rows are %1 apart; that cannot be parted into "
                                                    "the %2 asked for")
                                         .arg(length(section.stepSeconds), length(asked)));
        if (asked % section.stepSeconds != 0)
            return work.invalid(row, QStringLiteral("rows are %1 apart; they do not add up to the "
                                                    "%2 asked for")
                                         .arg(length(section.stepSeconds), length(asked)));
    }
    if (steps.finestSeconds == asked && steps.offGrid > 0)
        return work.offGrid();
    return steps.finestSeconds != asked;
}

/// An interval while rows are added up to it.
struct Interval
{
    SeriesPoint point;
    qint64 coveredSeconds = 0; ///< by rows that are there
    bool gap = false;          ///< a row of it is one
};

std::vector<Interval> addUp(const Work &work, qint64 asked)
{
    std::vector<Interval> intervals;
    size_t section = 0;
    for (size_t row = 0; row < work.rows.size(); ++row) {
        const auto &sections = work.steps.sections;
        while (section + 1 < sections.size() && sections[section + 1].row <= row)
            ++section;
        const SeriesPoint &point = work.rows[row];
        const LocalSeconds begin = point.at - (point.at % asked + asked) % asked;
        if (intervals.empty() || intervals.back().point.at != begin)
            intervals.push_back({{begin, 0}, 0, false});
        Interval &interval = intervals.back();
        if (std::isnan(point.value)) {
            interval.gap = true;
            continue;
        }
        interval.point.value += point.value;
        // on the day on which the step changes a row may be shorter than its section's
        interval.coveredSeconds =
            std::min(asked, interval.coveredSeconds + sections[section].stepSeconds);
    }
    return intervals;
}

/// Leaves those out of which rows are missing.
void keepWhole(std::vector<Interval> &intervals, qint64 asked, bool saysZero,
               const QString &fileName, QStringList &warnings)
{
    const auto slotOf = [asked](const Interval &interval) {
        return size_t((interval.point.at - dayNumberOf(interval.point.at) * secondsADay) / asked);
    };
    std::vector<qint64> full(size_t(secondsADay / asked), 0);
    for (const Interval &interval : intervals)
        full[slotOf(interval)] = std::max(full[slotOf(interval)], interval.coveredSeconds);
    const auto isPart = [&](const Interval &interval) {
        return interval.coveredSeconds < full[slotOf(interval)];
    };
    const qsizetype parts = std::count_if(intervals.begin(), intervals.end(), isPart);
    const bool zeroesLeftOut = !saysZero && parts * 20 > qsizetype(intervals.size());
    if (zeroesLeftOut) {
        warnings.append(QStringLiteral("%1: rows are missing in %2 of %3 intervals and no row says "
                                       "0; those missing count as 0")
                            .arg(fileName)
                            .arg(parts)
                            .arg(intervals.size()));
    }
    const qsizetype before = qsizetype(intervals.size());
    std::erase_if(intervals, [&](const Interval &interval) {
        return interval.gap || (!zeroesLeftOut && isPart(interval));
    });
    if (const qsizetype gone = before - qsizetype(intervals.size()); gone > 0)
        warnings.append(
            QStringLiteral("%1: intervals left out because rows of them are missing: %2")
                .arg(fileName)
                .arg(gone));
}

bool hasZero(const HistoryRows &rows)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].value == 0)
            return true;
    }
    return false;
}

} // namespace

Result<Series> layOnIntervals(HistoryRows rows, std::optional<qint64> askedSeconds,
                              const QString &fileName)
{
    const Work work{rows, findTimeSteps(rows), fileName};
    Series series;
    bool finer = false;
    if (askedSeconds) {
        const auto must = mustAddUp(work, *askedSeconds);
        if (!must)
            return must.error();
        finer = *must;
        series.stepSeconds = *askedSeconds;
    } else {
        const auto own = ownInterval(work);
        if (!own)
            return own.error();
        series.stepSeconds = *own;
    }
    if (!finer) {
        series.points = rows.takePoints();
        std::erase_if(series.points,
                      [](const SeriesPoint &point) { return std::isnan(point.value); });
        return series;
    }
    std::vector<Interval> intervals = addUp(work, series.stepSeconds);
    if (!work.steps.irregular && work.steps.mixed())
        series.warnings.append(
            work.mixedSteps(
                    QStringLiteral("all are added up to %1").arg(length(series.stepSeconds)))
                .text());
    if (work.steps.irregular)
        series.warnings.append(QStringLiteral("%1: the rows are at no regular distance; they are "
                                              "added up to %2 as single contacts")
                                   .arg(fileName, length(series.stepSeconds)));
    else
        keepWhole(intervals, series.stepSeconds, hasZero(rows), fileName, series.warnings);
    series.points.reserve(intervals.size());
    for (const Interval &interval : intervals) {
        if (!interval.gap)
            series.points.push_back(interval.point);
    }
    return series;
}

} // namespace Wheelhouse
