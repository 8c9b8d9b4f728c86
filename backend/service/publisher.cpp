// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/publisher.h"

#include <QLoggingCategory>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(lcScripts, "wheelhouse.scripts")

const QString draftChanged = QStringLiteral("the draft was changed meanwhile");

QString planKey(const QString &bot, const QString &key)
{
    return bot + u'\n' + key;
}

PilotScope scopeOf(const PublishCommand &command)
{
    return {command.channel, command.brand, command.percent};
}

} // namespace

Result<void> Publisher::start(const QList<Event> &scripts)
{
    for (const Event &event : scripts) {
        const auto *published = std::get_if<ScriptPublished>(&event.body);
        const BotHistory *bot = published ? m_shelf.bot(published->bot) : nullptr;
        if (!bot)
            continue;
        const bool isLive = event.scriptVersion == bot->liveVersion();
        const bool isPilot = bot->pilot && event.scriptVersion == bot->pilot->version;
        if (!isLive && !isPilot)
            continue;
        auto made = makeLiveBot(event.scriptVersion, published->script, bot->outages);
        if (!made)
            return Error{ErrorCode::Corrupt, made.error().text(), event.scriptVersion};
        if (isLive)
            m_bots.put(std::move(*made));
        else
            m_bots.putPilot(std::move(*made), bot->pilot->scope);
    }
    return {};
}

bool Publisher::knows(const QString &method) const
{
    static const QStringList methods{
        QStringLiteral("script.publish"), QStringLiteral("script.pilot"),
        QStringLiteral("script.promote"), QStringLiteral("script.retreat")};
    return methods.contains(method);
}

void Publisher::call(const Session &session, const Caller &caller, const QString &method,
                     const QJsonObject &params)
{
    if (!session.has({Role::Editor}))
        respond(caller,
                Error{ErrorCode::Forbidden,
                      QStringLiteral("only an editor decides which version speaks"), method});
    else if (m_halted)
        respond(caller, *m_halted);
    else if (method == QLatin1StringView("script.publish"))
        publish(session, caller, params, false);
    else if (method == QLatin1StringView("script.pilot"))
        publish(session, caller, params, true);
    else if (method == QLatin1StringView("script.promote"))
        promote(session, caller, params);
    else
        retreat(session, caller, params);
}

std::optional<Error> Publisher::publishProblem(const PublishCommand &command, bool pilot) const
{
    const BotHistory *bot = m_shelf.bot(command.bot);
    if (!bot)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no bot “%1”").arg(command.bot),
                     QStringLiteral("bot")};
    if (bot->pilot)
        return conflict(QStringLiteral("a pilot of %1 runs; promote it or retreat from it "
                                       "first")
                            .arg(bot->pilot->version),
                        "pilot");
    if (command.live != bot->liveVersion())
        return conflict(
            QStringLiteral("another version is live meanwhile: %1").arg(bot->liveVersion()),
            "live");
    if (command.revision != bot->draft.revision)
        return conflict(draftChanged, "revision");
    if (pilot && bot->live.isEmpty())
        return conflict(QStringLiteral("nothing is live to compare a pilot with"), "live");
    return std::nullopt;
}

template <typename Command>
std::optional<Command> Publisher::freshCommand(const Caller &caller, const QJsonObject &params)
{
    auto read = fromJson<Command>(params);
    const auto checked = read ? checkKey(read->key) : Result<void>(read.error());
    if (!checked) {
        respond(caller, checked.error());
        return std::nullopt;
    }
    if (const auto done = m_shelf.done(read->bot, read->key)) {
        respond(caller, *done);
        return std::nullopt;
    }
    if (const PlanPtr underWay = m_plans.value(planKey(read->bot, read->key))) {
        underWay->callers.append(caller);
        return std::nullopt;
    }
    return std::move(*read);
}

void Publisher::publish(const Session &session, const Caller &caller, const QJsonObject &params,
                        bool pilot)
{
    const auto fresh = freshCommand<PublishCommand>(caller, params);
    if (!fresh)
        return;
    const PublishCommand &command = *fresh;
    const QString slot = planKey(command.bot, command.key);
    if (pilot) {
        if (const auto scope = checkScope(scopeOf(command)); !scope) {
            respond(caller, scope.error());
            return;
        }
    }
    auto plan = std::make_shared<Plan>();
    plan->bot = command.bot;
    plan->user = session.user;
    plan->callers = {caller};
    plan->stale = [this, command, pilot] { return publishProblem(command, pilot); };
    plan->put = [this, command, pilot, user = session.user](LiveBot &&made) {
        const BotHistory &bot = *m_shelf.bot(command.bot);
        made.version = bot.nextVersion();
        const QString version = made.version;
        ScriptPublished published{command.bot, command.note,     made.document,
                                  {},          command.revision, command.key};
        const auto ready = std::make_shared<const LiveBot>(std::move(made));
        if (pilot) {
            published.pilot = scopeOf(command);
            m_bots.putPilot(ready, *published.pilot);
        } else {
            m_bots.put(ready);
        }
        const qint64 seq = m_shelf.record(user, std::move(published), version);
        return ScriptShelf::answer({seq, version, {}, command.revision});
    };
    if (const auto problem = plan->stale()) {
        respond(caller, *problem, command.bot);
        return;
    }
    plan->document = m_shelf.bot(command.bot)->draft.script;
    m_plans.insert(slot, plan);
    forge(slot, plan);
}

void Publisher::forge(const QString &slot, const PlanPtr &plan)
{
    const BotHistory &bot = *m_shelf.bot(plan->bot);
    plan->outages = bot.outages;
    // a publication does not wait for the training of what it replaces; finish() orders it anew
    m_workshop.cancel(plan->bot + QStringLiteral("/live"));
    m_workshop.cancel(plan->bot + QStringLiteral("/pilot"));
    m_workshop.run([this, slot, plan, document = plan->document, outages = bot.outages,
                    cases = bot.cases()](const std::atomic_bool &cancelled) -> Workshop::Answer {
        const auto unfit = publishable(document);
        const auto made = unfit
                              ? makeLiveBot({}, document, outages, &cancelled, Confidence::Standard)
                              : Result<LiveBotPtr>(unfit.error());
        const QJsonArray failures = made ? failuresOf(**made, cases) : QJsonArray();
        return [=, this] { finish(slot, plan, made, failures); };
    });
}

void Publisher::finish(const QString &slot, const PlanPtr &plan, const Result<LiveBotPtr> &made,
                       const QJsonArray &failures)
{
    auto result = [&]() -> std::optional<Result<QJsonObject>> {
        if (m_halted)
            return Result<QJsonObject>(*m_halted);
        if (const auto problem = plan->stale())
            return Result<QJsonObject>(*problem);
        if (!made)
            return Result<QJsonObject>(made.error());
        if (plan->outages != m_shelf.bot(plan->bot)->outages)
            return std::nullopt;
        QJsonObject answer = plan->put(LiveBot(**made));
        answer.insert(QStringLiteral("failures"), failures);
        return Result<QJsonObject>(answer);
    }();
    if (!result) { // a card was opened or closed meanwhile
        forge(slot, plan);
        return;
    }
    m_plans.remove(slot);
    for (const Caller &caller : std::as_const(plan->callers))
        respond(caller, *result, plan->bot);
    renew(plan->bot); // a new version speaks already; its own confidence follows
}

void Publisher::promote(const Session &session, const Caller &caller, const QJsonObject &params)
{
    const auto command = fromJson<VersionCommand>(params);
    const auto checked = command ? checkKey(command->key) : Result<void>(command.error());
    if (!checked) {
        respond(caller, checked.error());
        return;
    }
    if (const auto done = m_shelf.done(command->bot, command->key)) {
        respond(caller, *done);
        return;
    }
    const BotHistory *bot = m_shelf.bot(command->bot);
    if (!bot || !bot->pilot || bot->pilot->version != command->version) {
        respond(caller,
                conflict(QStringLiteral("no pilot of %1 runs").arg(command->version), "version"),
                command->bot);
        return;
    }
    if (const LiveBotPtr pilot = m_bots.endPilot(command->bot))
        m_bots.put(pilot);
    const qint64 seq =
        m_shelf.record(session.user, ScriptPromoted{command->bot, command->key}, command->version);
    respond(caller, ScriptShelf::answer({seq, command->version, {}, bot->draft.revision}));
}

std::optional<Error> Publisher::retreatProblem(const VersionCommand &command) const
{
    const BotHistory *bot = m_shelf.bot(command.bot);
    if (!bot)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no bot “%1”").arg(command.bot),
                     QStringLiteral("bot")};
    const QString speaks = bot->pilot ? bot->pilot->version : bot->liveVersion();
    if (command.version != speaks)
        return conflict(QStringLiteral("it is %1 that can be taken back").arg(speaks), "version");
    const QString to = command.to.isEmpty() ? bot->before() : command.to;
    if (to.isEmpty() || to == speaks || !bot->version(to) ||
        (bot->pilot && to != bot->liveVersion()))
        return Error{ErrorCode::Invalid, QStringLiteral("there is no such version to go back to"),
                     QStringLiteral("to")};
    return std::nullopt;
}

void Publisher::retreat(const Session &session, const Caller &caller, const QJsonObject &params)
{
    const auto fresh = freshCommand<VersionCommand>(caller, params);
    if (!fresh)
        return;
    const VersionCommand &command = *fresh;
    const QString slot = planKey(command.bot, command.key);
    if (const auto problem = retreatProblem(command)) {
        respond(caller, *problem, command.bot);
        return;
    }
    const BotHistory &bot = *m_shelf.bot(command.bot);
    if (bot.pilot) {
        respond(caller, endPilot(command.bot, session.user, command.reason, command.key));
        return;
    }
    auto plan = std::make_shared<Plan>();
    plan->bot = command.bot;
    plan->user = session.user;
    plan->callers = {caller};
    m_plans.insert(slot, plan);
    goBack(plan, command, *bot.version(command.to.isEmpty() ? bot.before() : command.to));
}

void Publisher::goBack(const PlanPtr &plan, const VersionCommand &command,
                       const ScriptVersion &target)
{
    plan->stale = [this, command] { return retreatProblem(command); };
    plan->put = [this, command, user = plan->user, to = target.version](LiveBot &&made) {
        made.version = to;
        m_bots.put(std::make_shared<const LiveBot>(std::move(made)));
        const qint64 seq = m_shelf.record(
            user, ScriptRetreated{command.bot, to, command.reason, command.key}, command.version);
        return ScriptShelf::answer({seq, to, {}, m_shelf.bot(command.bot)->draft.revision});
    };
    const QString slot = planKey(command.bot, command.key);
    m_pool.run([this, plan, slot, seq = target.seq](StoreReader &reader) -> ReadPool::Answer {
        const auto event = reader.event(seq);
        return [this, plan, slot, event] {
            const auto *published = event ? std::get_if<ScriptPublished>(&event->body) : nullptr;
            if (!published) {
                finish(slot, plan,
                       event ? Error{ErrorCode::Corrupt, QStringLiteral("no version stands there"),
                                     QString::number(event->seq)}
                             : event.error(),
                       {});
                return;
            }
            plan->document = published->script;
            forge(slot, plan);
        };
    });
}

QJsonObject Publisher::endPilot(const QString &id, const QString &user, const QString &reason,
                                const QString &key)
{
    const BotHistory &bot = *m_shelf.bot(id);
    Q_ASSERT(bot.pilot);
    const QString version = bot.pilot->version;
    m_bots.endPilot(id);
    const qint64 seq =
        m_shelf.record(user, ScriptRetreated{id, bot.liveVersion(), reason, key}, version);
    return ScriptShelf::answer({seq, bot.liveVersion(), {}, bot.draft.revision});
}

void Publisher::renew(const QString &id)
{
    const BotHistory &bot = *m_shelf.bot(id);
    const auto train = [&](const LiveBot *now, const char *place,
                           std::function<void(LiveBotPtr)> put) {
        if (!now)
            return;
        m_workshop.runLatest(
            id + QLatin1StringView(place),
            [this, id, version = now->version, document = now->document, outages = bot.outages,
             put](const std::atomic_bool &cancelled) -> Workshop::Answer {
                const auto made = makeLiveBot(version, document, outages, &cancelled);
                if (!made && !cancelled)
                    qCWarning(lcScripts, "%ls could not be trained with its outage cards: %ls",
                              qUtf16Printable(version), qUtf16Printable(made.error().text()));
                if (!made)
                    return {};
                return [put, made = *made] { put(made); };
            });
    };
    train(m_bots.byId(id), "/live", [this, id](const LiveBotPtr &made) {
        const LiveBot *now = m_bots.byId(id);
        if (now && now->version == made->version)
            m_bots.put(made);
    });
    train(m_bots.pilotOf(id), "/pilot", [this, id](const LiveBotPtr &made) {
        const BotHistory *bot = m_shelf.bot(id);
        if (bot && bot->pilot && bot->pilot->version == made->version)
            m_bots.putPilot(made, bot->pilot->scope);
    });
}

void Publisher::respond(const Caller &caller, const Result<QJsonObject> &result, const QString &bot)
{
    m_outbox.respond(caller, result, m_recorder.seq(), m_shelf.current(bot, result));
}

} // namespace Wheelhouse
