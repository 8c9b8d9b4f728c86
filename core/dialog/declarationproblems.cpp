// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/declarationproblems.h"

#include "core/dialog/actioncall.h"
#include "core/dialog/openinghours.h"
#include "core/dialog/placeholders.h"
#include "core/dialog/variablevalue.h"

namespace Wheelhouse {

namespace {

void checkHours(const ScriptHours &hours, ProblemList &problems)
{
    const QString path = QStringLiteral("hours");
    if (!QTimeZone(hours.zone.toUtf8()).isValid())
        problems.add(ProblemKind::BadValue, path + QStringLiteral(".zone"),
                     QStringLiteral("is no time zone like Europe/Warsaw"));
    for (auto day = hours.days.begin(); day != hours.days.end(); ++day) {
        const QString place = path + QStringLiteral(".days.") + day.key();
        if (dayOfWeek(day.key()) == 0)
            problems.add(ProblemKind::BadValue, place,
                         QStringLiteral("is none of mon, tue, wed, thu, fri, sat, sun"));
        for (qsizetype i = 0; i < day->size(); ++i) {
            if (!readStretch(day->at(i)))
                problems.add(ProblemKind::BadValue, indexed(place, i),
                             QStringLiteral("is no stretch of time like 08:00-20:00"));
        }
    }
    for (qsizetype i = 0; i < hours.holidays.size(); ++i) {
        if (!QDate::fromString(hours.holidays[i], Qt::ISODate).isValid())
            problems.add(ProblemKind::BadValue, indexed(path + QStringLiteral(".holidays"), i),
                         QStringLiteral("is no date like 2026-12-25"));
    }
}

void checkVariable(const ScriptVariable &variable, const QString &path, ProblemList &problems)
{
    if (!variable.pattern.isEmpty()) {
        const QString problem = variable.type == VariableType::Text
                                    ? patternProblem(variable.pattern)
                                    : QStringLiteral("belongs to a text");
        if (!problem.isEmpty())
            problems.add(ProblemKind::BadValue, path + QStringLiteral(".pattern"), problem);
    }
    if (variable.min && variable.max && *variable.min > *variable.max)
        problems.add(ProblemKind::BadValue, path + QStringLiteral(".min"),
                     QStringLiteral("is more than max"));
    const bool choice = variable.type == VariableType::Choice;
    if (problems.count(variable.values.size(), choice ? 1 : 0, choice ? 12 : 0,
                       path + QStringLiteral(".values"))) {
        QSet<QString> values;
        for (qsizetype i = 0; i < variable.values.size(); ++i)
            problems.own(variable.values[i], indexed(path + QStringLiteral(".values"), i), values);
    }
    for (auto label = variable.labels.begin(); label != variable.labels.end(); ++label) {
        const QString place = path + QStringLiteral(".labels.") + label.key();
        if (!variable.values.contains(label.key()))
            problems.add(ProblemKind::BadValue, place, QStringLiteral("is none of the values"));
        problems.texts(*label, place);
    }
}

void checkNames(const QString &text, const QString &path, ProblemList &problems)
{
    for (const QString &name : placeholdersOf(text))
        problems.variable(name, path);
}

void checkBody(const QJsonValue &body, const QString &path, ProblemList &problems)
{
    if (body.isString())
        return checkNames(body.toString(), path, problems);
    for (const QJsonValue &each : body.toArray())
        checkBody(each, path, problems);
    for (const QJsonValue &each : body.toObject())
        checkBody(each, path, problems);
}

bool isHeaderName(const QString &name)
{
    static const QString others = QStringLiteral("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && name.size() <= 100 &&
           std::all_of(name.begin(), name.end(), [](QChar each) {
               return each.unicode() < 0x80 && (each.isLetterOrNumber() || others.contains(each));
           });
}

/// What the one who sends the request says himself.
bool isOwnHeader(const QString &name)
{
    static const QStringList own{QStringLiteral("host"), QStringLiteral("content-length"),
                                 QStringLiteral("transfer-encoding"), QStringLiteral("connection")};
    return own.contains(name.toLower());
}

void checkAction(const ScriptAction &action, const QString &path, ProblemList &problems)
{
    const QString urlPath = path + QStringLiteral(".url");
    if (problems.text(action.url, urlPath, 2'000)) {
        const QString problem = actionUrlProblem(action.url);
        if (!problem.isEmpty())
            problems.add(ProblemKind::BadValue, urlPath, problem);
        checkNames(action.url, urlPath, problems);
    }
    problems.count(action.headers.size(), 0, 20, path + QStringLiteral(".headers"));
    for (auto header = action.headers.begin(); header != action.headers.end(); ++header) {
        const QString place = path + QStringLiteral(".headers.") + header.key();
        if (!isHeaderName(header.key()) || isOwnHeader(header.key()))
            problems.add(ProblemKind::BadValue, place, QStringLiteral("is no header to be set"));
        if (header->contains(u'\n'))
            problems.add(ProblemKind::BadValue, place, QStringLiteral("must be one line"));
        checkNames(*header, place, problems);
    }
    const bool carries = action.method == HttpMethod::Post || action.method == HttpMethod::Put;
    if (!carries && !action.body.isNull())
        problems.add(ProblemKind::BadValue, path + QStringLiteral(".body"),
                     QStringLiteral("belongs to POST and PUT"));
    checkBody(action.body, path + QStringLiteral(".body"), problems);
    problems.range(action.timeoutMs, 100, 10'000, path + QStringLiteral(".timeout_ms"));
    problems.range(action.retries, 0, action.method == HttpMethod::Post ? 0 : 3,
                   path + QStringLiteral(".retries"));
    for (auto each = action.save.begin(); each != action.save.end(); ++each) {
        const QString place = path + QStringLiteral(".save.") + each.key();
        problems.variable(each.key(), place);
        if (!isPointer(*each))
            problems.add(ProblemKind::BadValue, place,
                         QStringLiteral("is no JSON pointer like /status"));
    }
}

void checkGuards(const ScriptGuards &guards, ProblemList &problems)
{
    const QString path = QStringLiteral("guards");
    problems.range(guards.newCustomerDays, 0, 3'650, path + QStringLiteral(".new_customer_days"));
    for (const QString &language : guards.sensitiveWords.languages()) {
        const QStringList words = guards.sensitiveWords.in(language);
        const QString place = path + QStringLiteral(".sensitive_words.") + language;
        if (!problems.count(words.size(), 0, 1'000, place))
            continue;
        for (qsizetype i = 0; i < words.size(); ++i)
            problems.text(words[i], indexed(place, i), 100);
    }
}

} // namespace

void findDeclarationProblems(const Script &script, ProblemList &problems)
{
    if (script.hours)
        checkHours(*script.hours, problems);
    if (problems.count(script.variables.size(), 0, scriptVariableLimit,
                       QStringLiteral("variables"))) {
        for (auto each = script.variables.begin(); each != script.variables.end(); ++each) {
            const QString path = QStringLiteral("variables.") + each.key();
            problems.identifier(each.key(), path);
            if (each.key() == QLatin1StringView("wait") || each.key() == QLatin1StringView("opens"))
                problems.add(ProblemKind::BadId, path, QStringLiteral("has a meaning of its own"));
            checkVariable(*each, path, problems);
        }
    }
    if (problems.count(script.actions.size(), 0, scriptActionLimit, QStringLiteral("actions"))) {
        for (auto each = script.actions.begin(); each != script.actions.end(); ++each) {
            const QString path = QStringLiteral("actions.") + each.key();
            problems.identifier(each.key(), path);
            checkAction(*each, path, problems);
        }
    }
    checkGuards(script.guards, problems);
}

} // namespace Wheelhouse
