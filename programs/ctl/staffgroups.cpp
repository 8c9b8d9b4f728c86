// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/staffgroups.h"

#include "core/planning/staffing/skillgroups.h"
#include "programs/ctl/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

namespace Wheelhouse {

namespace {

/// [mean, half-width]; null for what is infinite.
QJsonArray pair(const Estimate &estimate)
{
    const auto number = [](double value) {
        return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
    };
    return {number(estimate.mean), number(estimate.halfWidth)};
}

QJsonObject answer(const SkillGroups &asked, const GroupEstimates &estimates)
{
    QJsonArray queues;
    for (qsizetype i = 0; i < asked.queues.size(); ++i) {
        const QueueEstimates &queue = estimates.queues.at(i);
        queues.append(QJsonObject{{QStringLiteral("skill"), asked.queues.at(i).skill},
                                  {QStringLiteral("service_level"), pair(queue.serviceLevel)},
                                  {QStringLiteral("asa"), pair(queue.asaSeconds)},
                                  {QStringLiteral("mean_wait"), pair(queue.waitSeconds)},
                                  {QStringLiteral("abandonment"), pair(queue.abandonment)},
                                  {QStringLiteral("p_wait"), pair(queue.waitShare)}});
    }
    QJsonArray groups;
    for (qsizetype i = 0; i < asked.groups.size(); ++i)
        groups.append(
            QJsonObject{{QStringLiteral("name"), asked.groups.at(i).name},
                        {QStringLiteral("occupancy"), pair(estimates.occupancies.at(i))}});
    return {{QStringLiteral("queues"), queues}, {QStringLiteral("groups"), groups}};
}

} // namespace

int staffGroups(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failInFile(path + QStringLiteral(": ") + file.errorString());
    const auto asked = readSkillGroups(file.readAll());
    if (!asked)
        return failInFile(path + u':' + asked.error().text());
    const GroupEstimates estimates =
        simulateGroups(asked->queues, asked->groups, asked->contacts, asked->seed);
    std::printf(
        "%s\n",
        QJsonDocument(answer(*asked, estimates)).toJson(QJsonDocument::Compact).constData());
    return exitDone;
}

} // namespace Wheelhouse
