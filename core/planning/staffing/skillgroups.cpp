// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/skillgroups.h"

#include "core/base/fields.h"

#include <QJsonDocument>

namespace Wheelhouse {

namespace {

struct QueueEntry
{
    QString skill;
    double contacts = 0;
    double aht = 0;
    double variation = 1;
    double patience = 0;
    double within = 20;
    int priority = 0;

    bool operator==(const QueueEntry &) const = default;
    static constexpr auto fields()
    {
        return FieldList{
            field("skill", &QueueEntry::skill),       field("contacts", &QueueEntry::contacts),
            field("aht", &QueueEntry::aht),           field("variation", &QueueEntry::variation),
            field("patience", &QueueEntry::patience), field("within", &QueueEntry::within),
            field("priority", &QueueEntry::priority)};
    }
};

struct GroupEntry
{
    QString name;
    int agents = 0;
    QStringList skills;
    int concurrency = 1;
    double slowdown = 0;

    bool operator==(const GroupEntry &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("name", &GroupEntry::name), field("agents", &GroupEntry::agents),
                         field("skills", &GroupEntry::skills),
                         field("concurrency", &GroupEntry::concurrency),
                         field("slowdown", &GroupEntry::slowdown)};
    }
};

struct Document
{
    double interval = 3600;
    qint64 contacts = 200'000;
    qint64 seed = 1;
    QList<QueueEntry> queues;
    QList<GroupEntry> groups;

    static constexpr auto fields()
    {
        return FieldList{field("interval", &Document::interval),
                         field("contacts", &Document::contacts), field("seed", &Document::seed),
                         field("queues", &Document::queues), field("groups", &Document::groups)};
    }
};

Error invalid(const QString &path, const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, path};
}

std::optional<Error> problemOf(const QString &path, double value, double least, double most)
{
    if (value >= least && value <= most)
        return std::nullopt;
    return invalid(
        path, QStringLiteral("must be from %1 to %2").arg(least, 0, 'g', 10).arg(most, 0, 'g', 10));
}

std::optional<Error> problemOf(const QueueEntry &queue, const QString &path)
{
    struct
    {
        const char *name;
        double value;
        double least;
        double most;
    } const numbers[] = {
        {".contacts", queue.contacts, 0, 1e9},  {".aht", queue.aht, 0.001, 1e6},
        {".variation", queue.variation, 0, 10}, {".patience", queue.patience, 0, 1e6},
        {".within", queue.within, 0, 1e5},
    };
    for (const auto &number : numbers) {
        if (const auto problem = problemOf(path + QLatin1StringView(number.name), number.value,
                                           number.least, number.most))
            return problem;
    }
    return std::nullopt;
}

Result<AgentGroup> groupFrom(const GroupEntry &entry, const QList<SkillQueue> &queues,
                             const QString &path)
{
    for (const auto &problem :
         {problemOf(path + QLatin1StringView(".agents"), entry.agents, 0, 100'000),
          problemOf(path + QLatin1StringView(".concurrency"), entry.concurrency, 1, 100),
          problemOf(path + QLatin1StringView(".slowdown"), entry.slowdown, 0, 1)}) {
        if (problem)
            return *problem;
    }
    AgentGroup group{entry.name, entry.agents, entry.concurrency, entry.slowdown, {}};
    for (const QString &skill : entry.skills) {
        const auto queue =
            std::find_if(queues.begin(), queues.end(),
                         [&](const SkillQueue &candidate) { return candidate.skill == skill; });
        const int position = int(queue - queues.begin());
        if (queue == queues.end())
            return invalid(path + QLatin1StringView(".skills"),
                           QStringLiteral("no queue asks for the skill “%1”").arg(skill));
        if (group.skills.contains(position))
            return invalid(path + QLatin1StringView(".skills"),
                           QStringLiteral("the skill “%1” stands there twice").arg(skill));
        group.skills.append(position);
    }
    return group;
}

Result<void> addQueues(const Document &document, SkillGroups &read)
{
    double arrivals = 0;
    for (const QueueEntry &entry : document.queues) {
        const QString path = QStringLiteral("queues[%1]").arg(read.queues.size());
        if (const auto problem = problemOf(entry, path))
            return *problem;
        for (const SkillQueue &other : read.queues) {
            if (other.skill == entry.skill)
                return invalid(path + QLatin1StringView(".skill"),
                               QStringLiteral("another queue asks for it"));
        }
        SkillQueue queue{entry.skill, entry.contacts / document.interval, entry.aht};
        queue.handleVariation = entry.variation;
        if (entry.patience > 0)
            queue.patienceSeconds = entry.patience;
        queue.withinSeconds = entry.within;
        queue.priority = entry.priority;
        arrivals += queue.contactsASecond;
        read.queues.append(queue);
    }
    if (arrivals <= 0)
        return invalid(QStringLiteral("queues"), QStringLiteral("no contacts come"));
    return {};
}

Result<void> addGroups(const Document &document, SkillGroups &read)
{
    QList<int> served;
    for (const GroupEntry &entry : document.groups) {
        const auto group =
            groupFrom(entry, read.queues, QStringLiteral("groups[%1]").arg(read.groups.size()));
        if (!group)
            return group.error();
        if (group->agents > 0)
            served += group->skills;
        read.groups.append(*group);
    }
    for (int i = 0; i < read.queues.size(); ++i) {
        if (!served.contains(i))
            return invalid(QStringLiteral("queues[%1].skill").arg(i),
                           QStringLiteral("no agent has it"));
    }
    return {};
}

} // namespace

Result<SkillGroups> readSkillGroups(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (!parsed.isObject()) {
        const qsizetype before =
            parsed.isNull()
                ? json.first(std::min<qsizetype>(problem.offset, json.size())).count('\n')
                : 0;
        return invalid(QString::number(before + 1), parsed.isNull()
                                                        ? problem.errorString()
                                                        : QStringLiteral("must be an object"));
    }
    const auto document = fromJson<Document>(parsed.object());
    if (!document)
        return document.error();
    if (const auto wrong = problemOf(QStringLiteral("interval"), document->interval, 1, 1e7))
        return *wrong;
    if (const auto wrong =
            problemOf(QStringLiteral("contacts"), double(document->contacts), 1000, 100'000'000))
        return *wrong;
    SkillGroups read;
    read.contacts = document->contacts;
    read.seed = quint64(document->seed);
    if (const auto added = addQueues(*document, read); !added)
        return added.error();
    if (const auto added = addGroups(*document, read); !added)
        return added.error();
    return read;
}

} // namespace Wheelhouse
