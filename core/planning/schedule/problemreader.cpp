// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/problemreader.h"

#include "core/planning/schedule/breakrule.h"
#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/jsonlines.h"
#include "core/planning/schedule/peoplereader.h"
#include "core/planning/schedule/problemformat.h"
#include "core/planning/schedule/strictfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

QString item(const char *list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(QLatin1StringView(list)).arg(index);
}

Result<int> count(const QJsonObject &root, const char *name, int most)
{
    const QString path = QString::fromLatin1(name);
    if (!root.contains(path))
        return wrongAt(path, QStringLiteral("is missing"));
    const auto value = Detail::JsonValue<int>::read(root.value(path), path);
    if (!value)
        return value.error();
    if (*value < 1 || *value > most)
        return wrongAt(path, QStringLiteral("must be 1 to %1").arg(most));
    return *value;
}

Result<BreakRule> readBreak(const QJsonValue &json, const QString &path,
                            const std::optional<BreakRule> &before)
{
    if (json.isNull() || json.isUndefined())
        return BreakRule{};
    if (json.isString() && json.toString().trimmed() == u"same") {
        if (!before)
            return wrongAt(path,
                           QStringLiteral("“same” needs a shift type with a break before it"));
        return *before;
    }
    if (json.isString()) {
        auto rule = parseBreakRule(json.toString());
        return rule ? rule : wrongAt(path, rule.error().detail);
    }
    const auto given = strictFromJson<ProblemFormat::Break>(json, path);
    if (!given)
        return given.error();
    if (given->offsets.isEmpty())
        return wrongAt(path + QStringLiteral(".offsets"), QStringLiteral("is empty"));
    return BreakRule{given->slots, false, {given->offsets.begin(), given->offsets.end()}};
}

Result<std::vector<int>> readStarts(const QJsonValue &json, const QString &path, int slotsPerDay)
{
    std::vector<int> starts;
    if (json.isNull() || json.isUndefined())
        return starts;
    if (json.isString()) {
        if (!json.toString().startsWith(u"any slot"))
            return wrongAt(path,
                           QStringLiteral("must be “any slot” or a list of slots of the day"));
        return starts;
    }
    const auto list = Detail::JsonValue<QList<int>>::read(json, path);
    if (!list)
        return list.error();
    if (list->isEmpty())
        return wrongAt(path, QStringLiteral("is empty: the shift could never start"));
    for (qsizetype i = 0; i < list->size(); ++i) {
        if (list->at(i) < 0 || list->at(i) >= slotsPerDay)
            return wrongAt(item(qUtf8Printable(path), i),
                           QStringLiteral("must be 0 to %1").arg(slotsPerDay - 1));
        starts.push_back(list->at(i));
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

Result<void> readTypes(const QJsonObject &root, CoverProblem &problem)
{
    if (!root.contains(QStringLiteral("shift_types")))
        return wrongAt(QStringLiteral("shift_types"), QStringLiteral("is missing"));
    const auto types = strictListFromJson<ProblemFormat::Type>(
        root.value(QStringLiteral("shift_types")), QStringLiteral("shift_types"));
    if (!types)
        return types.error();
    if (types->isEmpty() || types->size() > mostShiftTypes)
        return wrongAt(QStringLiteral("shift_types"),
                       QStringLiteral("must hold 1 to %1 types").arg(mostShiftTypes));
    const auto everyStart = readStarts(root.value(QStringLiteral("starts")),
                                       QStringLiteral("starts"), problem.slotsPerDay);
    if (!everyStart)
        return everyStart.error();
    std::optional<BreakRule> before;
    for (qsizetype i = 0; i < types->size(); ++i) {
        const ProblemFormat::Type &given = types->at(i);
        const QString path = item("shift_types", i);
        ShiftType type{given.slots, given.paid, 0, {}, {}};
        if (type.slots < 1)
            return wrongAt(path + QStringLiteral(".slots"), QStringLiteral("must be at least 1"));
        if (type.slots > problem.slotsPerDay)
            return wrongAt(path + QStringLiteral(".slots"),
                           QStringLiteral("%1 slots are longer than a day of %2")
                               .arg(type.slots)
                               .arg(problem.slotsPerDay));
        for (const ShiftType &other : problem.types) {
            if (other.slots == type.slots)
                return wrongAt(path + QStringLiteral(".slots"),
                               QStringLiteral("there is a shift of %1 slots already, and a plan "
                                              "tells them apart by length")
                                   .arg(type.slots));
        }
        if (!(type.paidHours > 0) || type.paidHours > 100)
            return wrongAt(path + QStringLiteral(".paid"),
                           QStringLiteral("must be more than 0 and at most 100 hours"));
        const auto rule = readBreak(given.pause, path + QStringLiteral(".break"), before);
        if (!rule)
            return rule.error();
        if (!given.pause.isNull()) {
            type.breakSlots = rule->slots;
            type.breakOffsets = rule->offsetsIn(type.slots);
            if (rule->slots < 1 || type.breakOffsets.front() < 0 ||
                type.breakOffsets.back() + rule->slots > type.slots)
                return wrongAt(
                    path + QStringLiteral(".break"),
                    QStringLiteral("does not fit into a shift of %1 slots").arg(type.slots));
            before = *rule;
        }
        const auto starts =
            readStarts(given.starts, path + QStringLiteral(".starts"), problem.slotsPerDay);
        if (!starts)
            return starts.error();
        type.starts = starts->empty() ? *everyStart : *starts;
        problem.types.push_back(std::move(type));
    }
    return {};
}

Result<ScheduleFile> readRoot(const QJsonObject &root)
{
    ScheduleFile file;
    CoverProblem &cover = file.problem.cover;
    const auto slotsPerDay = count(root, "slots_per_day", mostSlotsPerDay);
    if (!slotsPerDay)
        return slotsPerDay.error();
    const auto days = count(root, "days", mostDays);
    if (!days)
        return days.error();
    cover.slotsPerDay = *slotsPerDay;
    cover.days = *days;
    if (cover.slotCount() > mostSlots)
        return wrongAt(QStringLiteral("days"), QStringLiteral("%1 slots in all are too many; %2 is "
                                                              "the limit")
                                                   .arg(cover.slotCount())
                                                   .arg(mostSlots));
    if (const auto read = readTypes(root, cover); !read)
        return read.error();
    if (!root.contains(QStringLiteral("demand")))
        return wrongAt(QStringLiteral("demand"), QStringLiteral("is missing"));
    auto demand = readDemand(root.value(QStringLiteral("demand")), QStringLiteral("demand"), cover);
    if (!demand)
        return demand.error();
    cover.demand = std::move(*demand);
    if (const auto read = readPeople(root, file.problem); !read)
        return read.error();
    return file;
}

} // namespace

Result<std::vector<int>> readDemand(const QJsonValue &json, const QString &path,
                                    const CoverProblem &cover)
{
    if (!json.isArray())
        return Detail::wrongType(path, "a list of days");
    const QJsonArray days = json.toArray();
    if (days.size() != cover.days)
        return wrongAt(
            path, QStringLiteral("has %1 days, “days” says %2").arg(days.size()).arg(cover.days));
    std::vector<int> demand;
    for (qsizetype day = 0; day < days.size(); ++day) {
        const QString dayPath = path + QStringLiteral("[%1]").arg(day);
        const auto people = Detail::JsonValue<QList<int>>::read(days.at(day), dayPath);
        if (!people)
            return people.error();
        if (people->size() != cover.slotsPerDay)
            return wrongAt(dayPath, QStringLiteral("has %1 slots, “slots_per_day” says %2")
                                        .arg(people->size())
                                        .arg(cover.slotsPerDay));
        for (qsizetype slot = 0; slot < people->size(); ++slot) {
            if (people->at(slot) < 0 || people->at(slot) > mostDemand)
                return wrongAt(dayPath + QStringLiteral("[%1]").arg(slot),
                               QStringLiteral("must be 0 to %1 people").arg(mostDemand));
            demand.push_back(people->at(slot));
        }
    }
    return demand;
}

Result<ScheduleFile> readScheduleProblem(const QByteArray &json, const QString &fileName)
{
    const auto at = [&](int line) { return fileName + QStringLiteral(":%1").arg(line); };
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("is no JSON: ") + parseError.errorString(),
                     at(lineAt(json, parseError.offset))};
    if (!document.isObject())
        return Error{ErrorCode::Invalid, QStringLiteral("must be an object"), at(1)};
    auto file = readRoot(document.object());
    if (!file) {
        const Error &error = file.error();
        return Error{error.code, error.context + QStringLiteral(": ") + error.detail,
                     at(lineOfValue(json, error.context))};
    }
    static const QStringList known{QStringLiteral("slots_per_day"), QStringLiteral("days"),
                                   QStringLiteral("shift_types"),   QStringLiteral("starts"),
                                   QStringLiteral("demand"),        QStringLiteral("people"),
                                   QStringLiteral("rules"),         QStringLiteral("published"),
                                   QStringLiteral("skill_demand"),  QStringLiteral("note"),
                                   QStringLiteral("lower_bound"),   QStringLiteral("best_known"),
                                   QStringLiteral("proved_by")};
    for (const QString &name : document.object().keys()) {
        if (!known.contains(name))
            file->warnings.append(
                at(lineOfValue(json, name)) +
                QStringLiteral(": warning: “%1” is not known and is ignored").arg(name));
    }
    return file;
}

} // namespace Wheelhouse
