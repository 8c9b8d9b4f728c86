// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/scriptdesk.h"

#include "backend/service/livebot.h"
#include "core/dialog/scriptchecker.h"
#include "resources/resources.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Wheelhouse {

namespace {

Error noSuchBot(const QString &bot)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no bot “%1”").arg(bot),
            QStringLiteral("bot")};
}

bool isScriptId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9_-]{1,64}$"));
    return pattern.match(id).hasMatch();
}

Error noSuchVersion(const QString &version)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no version “%1”").arg(version),
            QStringLiteral("version")};
}

QJsonObject problemRow(const ScriptProblem &problem)
{
    return {{QStringLiteral("kind"), nameOf(problem.kind)},
            {QStringLiteral("path"), problem.path},
            {QStringLiteral("what"), problem.what},
            {QStringLiteral("error"), problem.isError()}};
}

QByteArray templateNamed(const QString &name)
{
    return resource(QStringLiteral("templates/%1.yaml").arg(name));
}

QJsonObject templates()
{
    QJsonArray names;
    for (const char *trade : {"streaming", "shop", "bank", "telecom", "travel"}) {
        if (!templateNamed(QLatin1StringView(trade)).isEmpty())
            names.append(QLatin1StringView(trade));
    }
    return {{QStringLiteral("templates"), names}};
}

/// What script.check answers. In the workshop.
Result<QJsonObject> checked(const QJsonObject &script, const QList<RegressionCase> &cases,
                            const std::atomic_bool &cancelled)
{
    const ScriptCheck check = checkScript(QJsonDocument(script).toJson(QJsonDocument::Compact));
    QJsonArray problems;
    for (const ScriptProblem &problem : check.problems)
        problems.append(problemRow(problem));
    QJsonArray failures;
    if (check.publishable()) {
        const auto bot = makeLiveBot({}, script, {}, &cancelled);
        if (!bot)
            return bot.error();
        failures = failuresOf(**bot, cases);
    }
    return QJsonObject{{QStringLiteral("publishable"), check.publishable()},
                       {QStringLiteral("problems"), problems},
                       {QStringLiteral("cases"), cases.size()},
                       {QStringLiteral("failures"), failures}};
}

} // namespace

bool ScriptDesk::knows(const QString &method) const
{
    static const QStringList methods{
        QStringLiteral("script.list"),     QStringLiteral("script.get"),
        QStringLiteral("script.versions"), QStringLiteral("script.check"),
        QStringLiteral("script.draft"),    QStringLiteral("script.templates"),
        QStringLiteral("script.template")};
    return methods.contains(method);
}

void ScriptDesk::call(const Session &session, const Caller &caller, const QString &method,
                      const QJsonObject &paramsObject)
{
    const bool writes = method == QLatin1StringView("script.draft");
    const bool may = writes ? session.has({Role::Editor})
                            : session.has({Role::Editor, Role::Supervisor, Role::Director});
    if (!may) {
        respond(caller, Error{ErrorCode::Forbidden,
                              QStringLiteral("your role does not work on scripts"), method});
        return;
    }
    if (writes) {
        const auto result =
            m_halted ? Result<QJsonObject>(*m_halted) : draft(session, paramsObject);
        const QString bot = paramsObject.value(QLatin1StringView("bot")).toString();
        m_outbox.respond(caller, result, m_recorder.seq(), m_shelf.current(bot, result));
        return;
    }
    const auto params = fromJson<ScriptParams>(paramsObject);
    if (!params)
        respond(caller, params.error());
    else if (method == QLatin1StringView("script.list"))
        respond(caller, list());
    else if (method == QLatin1StringView("script.versions"))
        respond(caller, versions(*params));
    else if (method == QLatin1StringView("script.templates"))
        respond(caller, templates());
    else if (method == QLatin1StringView("script.template"))
        showTemplate(caller, paramsObject.value(QLatin1StringView("template")).toString());
    else if (method == QLatin1StringView("script.get"))
        show(caller, *params);
    else
        check(caller, *params, paramsObject.value(QLatin1StringView("script")).toObject());
}

Result<QJsonObject> ScriptDesk::list() const
{
    QJsonArray rows;
    for (const auto &[id, bot] : m_shelf.history().bots())
        rows.append(toJson(m_shelf.row(id)));
    return QJsonObject{{QStringLiteral("bots"), rows}};
}

Result<QJsonObject> ScriptDesk::versions(const ScriptParams &params) const
{
    const BotHistory *bot = m_shelf.bot(params.bot);
    if (!bot)
        return noSuchBot(params.bot);
    constexpr int most = 200;
    QJsonArray rows;
    for (auto each = bot->versions.crbegin(); each != bot->versions.crend(); ++each) {
        if (rows.size() == std::clamp(params.limit, 1, most))
            break;
        rows.append(toJson(*each));
    }
    return QJsonObject{{QStringLiteral("versions"), rows},
                       {QStringLiteral("live"), bot->liveVersion()},
                       {QStringLiteral("before"), bot->before()}};
}

void ScriptDesk::show(const Caller &caller, const ScriptParams &params)
{
    const BotHistory *bot = m_shelf.bot(params.bot);
    if (!bot) {
        respond(caller, noSuchBot(params.bot));
        return;
    }
    if (params.version.isEmpty()) {
        respond(caller, QJsonObject{{QStringLiteral("revision"), bot->draft.revision},
                                    {QStringLiteral("live"), bot->liveVersion()},
                                    {QStringLiteral("script"), bot->draft.script}});
        return;
    }
    const ScriptVersion *version = bot->version(params.version);
    if (!version) {
        respond(caller, noSuchVersion(params.version));
        return;
    }
    m_pool.run([this, caller, seq = version->seq](StoreReader &reader) -> ReadPool::Answer {
        const auto event = reader.event(seq);
        return [this, caller, event] {
            const auto *published = event ? std::get_if<ScriptPublished>(&event->body) : nullptr;
            if (published)
                respond(caller, QJsonObject{{QStringLiteral("version"), event->scriptVersion},
                                            {QStringLiteral("note"), published->note},
                                            {QStringLiteral("script"), published->script}});
            else
                respond(caller, event ? noSuchVersion(event->scriptVersion) : event.error());
        };
    });
}

void ScriptDesk::showTemplate(const Caller &caller, const QString &name)
{
    const QByteArray document = isScriptId(name) ? templateNamed(name) : QByteArray();
    if (document.isEmpty()) {
        respond(caller,
                Error{ErrorCode::NotFound, QStringLiteral("there is no template “%1”").arg(name),
                      QStringLiteral("template")});
        return;
    }
    m_workshop.run([this, caller, document](const std::atomic_bool &) -> Workshop::Answer {
        const auto script = readScript(document);
        const auto result =
            script ? Result<QJsonObject>(QJsonObject{{QStringLiteral("script"), toJson(*script)}})
                   : Result<QJsonObject>(script.error());
        return [this, caller, result] { respond(caller, result); };
    });
}

void ScriptDesk::check(const Caller &caller, const ScriptParams &params, const QJsonObject &script)
{
    const BotHistory *bot = m_shelf.bot(params.bot);
    if (!bot && script.isEmpty()) {
        respond(caller, noSuchBot(params.bot));
        return;
    }
    const QJsonObject document = script.isEmpty() ? bot->draft.script : script;
    const auto cases = bot ? bot->cases() : QList<RegressionCase>();
    m_workshop.run([=, this](const std::atomic_bool &cancelled) -> Workshop::Answer {
        const auto result = checked(document, cases, cancelled);
        return [this, caller, result] { respond(caller, result); };
    });
}

Result<QJsonObject> ScriptDesk::draft(const Session &session, const QJsonObject &params)
{
    const auto command = fromJson<DraftCommand>(params);
    if (!command)
        return command.error();
    if (const auto key = checkKey(command->key); !key)
        return key.error();
    if (const auto done = m_shelf.done(command->bot, command->key))
        return *done;
    if (!isScriptId(command->bot) ||
        command->script.value(QLatin1StringView("bot")).toString() != command->bot)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("must be the id that stands in the script: 1 to 64 of a-z, "
                                    "0-9, - and _"),
                     QStringLiteral("bot")};
    const BotHistory *bot = m_shelf.bot(command->bot);
    if (command->revision != (bot ? bot->draft.revision : 0))
        return conflict(QStringLiteral("the draft was changed meanwhile; it has "
                                       "revision %1")
                            .arg(bot ? bot->draft.revision : 0),
                        "revision");
    const qint64 seq = m_shelf.record(
        session.user, ScriptDrafted{command->bot, command->note, command->script, command->key});
    return ScriptShelf::answer({seq, {}, {}, m_shelf.bot(command->bot)->draft.revision});
}

void ScriptDesk::respond(const Caller &caller, const Result<QJsonObject> &result)
{
    m_outbox.respond(caller, result, m_recorder.seq());
}

} // namespace Wheelhouse
