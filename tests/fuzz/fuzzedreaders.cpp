// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzedreaders.h"

#include "core/dialog/scriptchecker.h"
#include "core/dialog/scriptwriter.h"
#include "core/planning/calendar/calendarday.h"
#include "core/planning/schedule/problemreader.h"
#include "core/planning/series/series.h"
#include "core/planning/series/wallclock.h"
#include "core/planning/staffing/skillgroups.h"
#include "core/planning/staffing/staffingprofile.h"
#include "core/planning/staffing/staffingweek.h"
#include "tests/fuzz/fuzzeddialog.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cmath>

namespace Wheelhouse {

namespace {

const QString fileName = QStringLiteral("in");

QByteArray errorIsTold(const Error &error)
{
    return error.detail.isEmpty() || !error.context.startsWith(fileName) ? "an error without place"
                                                                         : QByteArray();
}

QByteArray checkSeries(const Series &series)
{
    if (series.points.empty())
        return "an empty series";
    if (series.stepSeconds < 300 || series.stepSeconds > 3600 ||
        secondsADay % series.stepSeconds != 0)
        return "a step that is none";
    const auto phase = [&](const SeriesPoint &point) {
        return (point.at - dayNumberOf(point.at) * secondsADay) % series.stepSeconds;
    };
    for (size_t i = 0; i < series.points.size(); ++i) {
        const SeriesPoint &point = series.points[i];
        if (!std::isfinite(point.value) || point.value < 0)
            return "a value that is no count";
        if (i > 0 && point.at <= series.points[i - 1].at)
            return "times that do not rise";
        if (phase(point) != phase(series.points.front()))
            return "a time off the grid";
    }
    return {};
}

QByteArray readSeriesBytes(const QByteArray &bytes)
{
    static const WallClock berlin(QTimeZone("Europe/Berlin"));
    for (const std::optional<int> freq : {std::optional<int>(), std::optional<int>(30)}) {
        for (const WallClock *clock : {static_cast<const WallClock *>(nullptr), &berlin}) {
            QByteArray text = bytes;
            QBuffer buffer(&text);
            buffer.open(QIODevice::ReadOnly);
            const auto series = readSeries(buffer, fileName, freq, clock);
            const QByteArray broken = series ? checkSeries(*series) : errorIsTold(series.error());
            if (!broken.isEmpty())
                return broken;
        }
    }
    return {};
}

QByteArray readTimesBytes(const QByteArray &bytes)
{
    QByteArray text = bytes;
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto times = readTimes(buffer, fileName);
    if (!times)
        return errorIsTold(times.error());
    return times->times.empty() ? "no times" : QByteArray();
}

QByteArray readEventsBytes(const QByteArray &bytes)
{
    const qint64 from = dayNumberOf(*parseLocalTime("2003-01-01"));
    const qint64 to = dayNumberOf(*parseLocalTime("2004-12-31"));
    QByteArray text = bytes;
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto events = readEvents(buffer, fileName, from, to);
    if (!events)
        return errorIsTold(events.error());
    const auto rises = [](const CalendarEvent &a, const CalendarEvent &b) {
        return std::tie(a.day, a.name) >= std::tie(b.day, b.name);
    };
    if (std::adjacent_find(events->begin(), events->end(), rises) != events->end())
        return "days that do not rise";
    for (const CalendarEvent &event : *events) {
        if (event.day < from || event.day > to || event.name.isEmpty())
            return "an event outside of the days asked for, or without a name";
    }
    return {};
}

QByteArray readLocalTimeBytes(const QByteArray &bytes)
{
    const auto time = parseLocalTime(bytes);
    if (!time)
        return time.error().detail.isEmpty() ? "an error without words" : QByteArray();
    const auto again = parseLocalTime(formatLocalTime(*time));
    return again && *again == *time ? QByteArray() : "a time that does not read back";
}

QByteArray readScheduleBytes(const QByteArray &bytes)
{
    const auto file = readScheduleProblem(bytes, fileName);
    if (!file)
        return errorIsTold(file.error());
    const CoverProblem &cover = file->problem.cover;
    return cover.demand.size() == size_t(cover.slotsPerDay) * size_t(cover.days)
               ? QByteArray()
               : "a demand that does not fill the days";
}

QByteArray readProfileBytes(const QByteArray &bytes)
{
    QByteArray text = bytes;
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    ProfileDefaults defaults;
    defaults.setting.handleSeconds = 240;
    const auto profile = readStaffingProfile(buffer, defaults);
    if (!profile)
        return profile.error().detail.isEmpty() || profile.error().context.toInt() < 1
                   ? "an error without line"
                   : QByteArray();
    for (const StaffingInterval &interval : profile->intervals) {
        if (interval.setting.load() > 300 || interval.agents.value_or(0) > 3000)
            return {}; // takes long, and is another test's affair
    }
    const auto week = staffWeek(profile->intervals, {}, 5);
    if (!week)
        return {};
    for (const StaffedInterval &staffed : *week) {
        const double level = staffed.figures.serviceLevel;
        if (!(level >= 0 && level <= 1) || !(staffed.backlog >= 0))
            return "a week that makes no sense";
    }
    return {};
}

QByteArray readGroupsBytes(const QByteArray &bytes)
{
    const auto groups = readSkillGroups(bytes);
    return groups || !groups.error().detail.isEmpty() ? QByteArray() : "an error without words";
}

QByteArray readScriptBytes(const QByteArray &bytes)
{
    const ScriptCheck check = checkScript(bytes);
    for (const ScriptProblem &problem : check.problems) {
        if (problem.what.isEmpty())
            return "a problem without words";
        const bool yaml = !bytes.trimmed().startsWith('{') && !bytes.trimmed().startsWith('[');
        if (yaml && problem.place.line < 1)
            return "a problem without place";
    }
    const auto script = readScript(bytes);
    const bool errors = !check.publishable();
    if (script.ok() && !problemsOf(*script).isEmpty())
        return "a script that is not fit";
    if (!script)
        return errors ? QByteArray() : "refused without a problem";
    const auto again = readScript(writeScript(*script));
    return again && *again == *script ? QByteArray() : "a script that does not read back";
}

constexpr std::array readers{
    FuzzedReader{"series", readSeriesBytes},     FuzzedReader{"times", readTimesBytes},
    FuzzedReader{"events", readEventsBytes},     FuzzedReader{"localtime", readLocalTimeBytes},
    FuzzedReader{"schedule", readScheduleBytes}, FuzzedReader{"profile", readProfileBytes},
    FuzzedReader{"groups", readGroupsBytes},     FuzzedReader{"script", readScriptBytes},
    FuzzedReader{"dialog", holdFuzzedDialog},
};

} // namespace

std::span<const FuzzedReader> fuzzedReaders()
{
    return readers;
}

} // namespace Wheelhouse
