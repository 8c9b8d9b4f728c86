// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/conditions.h"

#include "core/dialog/openinghours.h"
#include "core/dialog/variablevalue.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

bool same(const QString &value, const QString &wanted, VariableType type)
{
    if (type == VariableType::Number) {
        const auto a = numberOf(value);
        const auto b = numberOf(wanted);
        if (a && b)
            return *a == *b;
    }
    if (type == VariableType::Date) {
        const auto a = dateOf(value);
        const auto b = dateOf(wanted);
        if (a && b)
            return *a == *b;
    }
    return value.compare(wanted, Qt::CaseInsensitive) == 0;
}

bool variableHolds(const Condition &condition, const ConditionScene &scene, const Script &script)
{
    const auto found = scene.variables.constFind(condition.variable);
    const bool known = found != scene.variables.constEnd();
    if (condition.known && *condition.known != known)
        return false;
    if (!known) {
        const bool wantsOne = condition.is || !condition.oneOf.isEmpty() || condition.above ||
                              condition.below || (!condition.known && !condition.isNot);
        return !wantsOne;
    }
    const VariableType type = script.variables.value(condition.variable).type;
    const QString &value = *found;
    if (condition.is && !same(value, *condition.is, type))
        return false;
    if (condition.isNot && same(value, *condition.isNot, type))
        return false;
    if (!condition.oneOf.isEmpty() &&
        std::none_of(condition.oneOf.begin(), condition.oneOf.end(),
                     [&](const QString &each) { return same(value, each, type); }))
        return false;
    if (!condition.above && !condition.below)
        return true;
    const auto number = numberOf(value);
    return number && (!condition.above || *number > *condition.above) &&
           (!condition.below || *number < *condition.below);
}

bool momentHolds(const Condition &condition, const ConditionScene &scene, const Script &script)
{
    if (condition.time.isEmpty() && condition.days.isEmpty() && condition.from.isEmpty() &&
        condition.until.isEmpty())
        return true;
    const LocalMoment now = localMoment(scene.nowMs, script.hours ? script.hours->zone : QString());
    if (!condition.time.isEmpty()) {
        const auto stretch = readStretch(condition.time);
        const int nextDay = now.minute + 24 * 60;
        if (!stretch || !((now.minute >= stretch->from && now.minute < stretch->to) ||
                          (nextDay >= stretch->from && nextDay < stretch->to)))
            return false;
    }
    if (!condition.days.isEmpty() &&
        std::none_of(condition.days.begin(), condition.days.end(),
                     [&](const QString &day) { return dayOfWeek(day) == now.date.dayOfWeek(); }))
        return false;
    const QDate from = QDate::fromString(condition.from, Qt::ISODate);
    const QDate until = QDate::fromString(condition.until, Qt::ISODate);
    return (!from.isValid() || now.date >= from) && (!until.isValid() || now.date <= until);
}

bool isOneOf(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

} // namespace

bool holds(const Condition &condition, const ConditionScene &scene, const Script &script)
{
    const auto holdsToo = [&](const Condition &each) { return holds(each, scene, script); };
    return (condition.variable.isEmpty() || variableHolds(condition, scene, script)) &&
           isOneOf(condition.segment, scene.segment) && isOneOf(condition.channel, scene.channel) &&
           isOneOf(condition.language, scene.language) &&
           (!condition.hours ||
            (*condition.hours == HoursCondition::Inside) == scene.insideHours) &&
           momentHolds(condition, scene, script) &&
           std::all_of(condition.all.begin(), condition.all.end(), holdsToo) &&
           (condition.any.isEmpty() ||
            std::any_of(condition.any.begin(), condition.any.end(), holdsToo)) &&
           std::none_of(condition.none.begin(), condition.none.end(), holdsToo);
}

} // namespace Wheelhouse
