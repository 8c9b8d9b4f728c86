// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/staffprofile.h"

#include "core/base/csv.h"
#include "core/planning/staffing/deferredstaffing.h"
#include "core/planning/staffing/staffingprofile.h"
#include "programs/ctl/commandline.h"

#include <QFile>

#include <cmath>
#include <cstdio>

namespace Wheelhouse {

namespace {

Error unreadable(const QString &path, const QFile &file)
{
    return {ErrorCode::Unavailable, file.errorString(), path};
}

Error inFile(const Error &error, const QString &path)
{
    return {error.code, error.detail, path + u':' + error.context};
}

/// Opens `path`, or standard input for "-".
bool open(QFile &file, const QString &path)
{
    if (path == u"-")
        return file.open(stdin, QIODevice::ReadOnly);
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly);
}

Result<StaffingProfile> readProfile(const StaffOptions &options)
{
    QFile file;
    if (!open(file, options.profile))
        return unreadable(options.profile, file);
    auto profile = readStaffingProfile(
        file, {options.setting, options.intervalSeconds, options.deflection, options.agents});
    if (!profile)
        return inFile(profile.error(), options.profile);
    return profile;
}

/// Text of a number; empty when it is infinite or undefined.
QString text(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 12) : QString();
}

struct DeferredColumns
{
    std::vector<double> agents;
    std::vector<double> latePieces; ///< by the interval they were due in
};

/// Adds the agents that deferred work needs to the week's.
Result<DeferredColumns> addDeferred(const StaffOptions &options, const StaffingProfile &profile,
                                    std::vector<StaffedInterval> &week)
{
    QFile file;
    if (!open(file, options.deferred))
        return unreadable(options.deferred, file);
    const auto deferred = readDeferredWork(file, profile);
    if (!deferred)
        return inFile(deferred.error(), options.deferred);
    const DeferredStaffing staffing = staffDeferredWork(
        deferred->works, profile.intervals, week, options.target.maxOccupancy, options.mostAgents);
    DeferredColumns columns{staffing.busyAgents, std::vector<double>(week.size(), 0.0)};
    for (size_t i = 0; i < week.size(); ++i)
        week[i].agents += staffing.extraAgents[i];
    for (size_t i = 0; i < deferred->works.size(); ++i) {
        const DeferredWork &work = deferred->works[i];
        if (work.seconds > 0)
            columns.latePieces[size_t(work.due)] +=
                deferred->pieces[i] * staffing.lateSeconds[i] / work.seconds;
    }
    return columns;
}

void printProfile(const StaffOptions &options, const StaffingProfile &profile,
                  const std::vector<StaffedInterval> &week, const DeferredColumns *deferred)
{
    const auto put = [](const QStringList &fields) { Wheelhouse::print(csvRecord(fields)); };
    QStringList header = profile.header;
    if (!profile.agentsGiven)
        header.append(QStringLiteral("agents"));
    for (const char *name : {"scheduled", "service_level", "asa", "mean_wait", "abandonment",
                             "occupancy", "p_wait", "backlog"})
        header.append(QLatin1StringView(name));
    if (deferred)
        header += {QStringLiteral("deferred"), QStringLiteral("late")};
    put(header);
    for (size_t i = 0; i < week.size(); ++i) {
        const StaffedInterval &staffed = week[i];
        const QueueFigures &figures = staffed.figures;
        QStringList fields = profile.rows.at(qsizetype(i));
        if (!profile.agentsGiven)
            fields.append(QString::number(staffed.agents));
        fields.append(QString::number(scheduledAgents(staffed.agents, options.shrinkage)));
        for (const double value :
             {figures.serviceLevel, figures.asaSeconds, figures.waitSeconds, figures.abandonment,
              figures.occupancy, figures.waitShare, staffed.backlog})
            fields.append(text(value));
        if (deferred)
            fields += {text(deferred->agents[i]), text(deferred->latePieces[i])};
        put(fields);
    }
}

} // namespace

int staffProfile(const StaffOptions &options)
{
    const auto profile = readProfile(options);
    if (!profile)
        return failInFile(profile.error().text());
    auto week = staffWeek(profile->intervals, options.target, options.mostAgents);
    if (!week) {
        const QString line = QString::number(week.error().context.toInt() + 2);
        return failInFile(options.profile + u':' + line + QStringLiteral(": ") +
                          week.error().detail);
    }
    if (options.deferred.isEmpty()) {
        printProfile(options, *profile, *week, nullptr);
        return exitDone;
    }
    const auto deferred = addDeferred(options, *profile, *week);
    if (!deferred)
        return failInFile(deferred.error().text());
    printProfile(options, *profile, *week, &*deferred);
    return exitDone;
}

} // namespace Wheelhouse
