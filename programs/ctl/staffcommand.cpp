// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/staffcommand.h"

#include "core/planning/staffing/longrun.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/staffgroups.h"
#include "programs/ctl/staffoptions.h"
#include "programs/ctl/staffprofile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

namespace Wheelhouse {

namespace {

/// What is not finite has no number in JSON.
QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

int staffOne(const StaffOptions &options)
{
    QueueSetting setting = options.setting;
    if (options.agents) {
        setting.agents = *options.agents;
    } else {
        const auto needed = agentsNeeded(setting, options.target);
        if (!needed)
            return fail(needed.error());
        setting.agents = *needed;
    }
    const QueueFigures figures = longRunFigures(setting);
    if (!figures.stable)
        std::fprintf(stderr,
                     "wheelhousectl: more comes in than %d agents can answer, and nobody gives up: "
                     "the queue grows without end\n",
                     setting.agents);
    const QJsonObject answer{
        {QStringLiteral("agents"), setting.agents},
        {QStringLiteral("scheduled"), scheduledAgents(setting.agents, options.shrinkage)},
        {QStringLiteral("service_level"), figures.serviceLevel},
        {QStringLiteral("asa"), number(figures.asaSeconds)},
        {QStringLiteral("mean_wait"), number(figures.waitSeconds)},
        {QStringLiteral("abandonment"), figures.abandonment},
        {QStringLiteral("occupancy"), figures.occupancy},
        {QStringLiteral("p_wait"), figures.waitShare},
    };
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return exitDone;
}

} // namespace

int staffCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("staff --contacts N --interval S --aht S [--target P] [--within S] "
                       "[--patience S] [--concurrency K --slowdown X] [--deflect P] "
                       "[--max-occupancy P] [--shrinkage P] [--agents N]\n"
                       "       wheelhousectl staff --profile FILE [--deferred FILE] ...\n"
                       "       wheelhousectl staff --groups FILE"),
        QStringLiteral("Says how many agents a queue needs, and how it is served then, as JSON: "
                       "shares 0 to 1, times in seconds, null for what is infinite or undefined. "
                       "service_level is answered in time / offered, and who abandons is missed; "
                       "asa is the mean wait of those answered, mean_wait that of all; occupancy "
                       "is the share of agents with a contact; p_wait the share not answered at "
                       "once; scheduled is agents / (1 - shrinkage), rounded up. "
                       "docs/planning.md has the formulas."),
        CommandLine::On::NoStore);
    addStaffOptions(line);
    if (const auto status = line.read(arguments, 0))
        return *status;
    const auto options = readStaffOptions(line);
    if (!options)
        return fail(options.error());
    if (!options->profile.isEmpty())
        return staffProfile(*options);
    if (!options->groups.isEmpty())
        return staffGroups(options->groups);
    return staffOne(*options);
}

} // namespace Wheelhouse
