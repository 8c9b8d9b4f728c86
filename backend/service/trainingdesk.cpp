// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/trainingdesk.h"

#include "core/dialog/dialogstate.h"
#include "core/scripts/decisions.h"

#include <limits>

namespace Wheelhouse {

namespace {

constexpr int longestPage = 200;

Error noSuchMessage(const QString &message)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no message “%1”").arg(message),
            QStringLiteral("message")};
}

TrainingRow rowOf(const TrainingRecord &record)
{
    return {record.conversation, record.message,  record.atMs,   record.text,
            record.language,     record.band,     record.marked, record.confidence,
            record.near,         record.decision, record.topic,  record.decidedSeq};
}

Result<QJsonObject> pageOf(StoreReader &reader, const TrainingParams &params)
{
    const int limit = std::clamp(params.limit, 1, longestPage);
    const qint64 before = params.before > 0 ? params.before : std::numeric_limits<qint64>::max();
    const auto records = reader.trainingQueue(params.bot, params.decided, before, limit);
    if (!records)
        return records.error();
    const auto counts = reader.trainingCounts(params.bot);
    if (!counts)
        return counts.error();
    TrainingPage page;
    for (const TrainingRecord &record : *records)
        page.rows.append(rowOf(record));
    if (records->size() == limit)
        page.next = params.decided ? records->last().decidedSeq : records->last().seq;
    page.suggested = counts->suggested;
    page.unclear = counts->unclear;
    page.marked = counts->marked;
    page.decided = counts->decided;
    return toJson(page);
}

/// The customer's message, and the language he wrote it in.
struct Said
{
    CustomerWrote wrote;
    QString language;
};

std::optional<Said> find(const QList<Event> &events, const QString &message)
{
    DialogState state;
    for (const Event &event : events) {
        apply(state, event);
        const auto *wrote = std::get_if<CustomerWrote>(&event.body);
        if (wrote && wrote->message == message)
            return Said{*wrote, state.language};
    }
    return std::nullopt;
}

} // namespace

bool TrainingDesk::knows(const QString &method) const
{
    static const QStringList methods{
        QStringLiteral("training.list"), QStringLiteral("training.decide"),
        QStringLiteral("training.undo"), QStringLiteral("message.mark")};
    return methods.contains(method);
}

void TrainingDesk::call(const Session &session, const Caller &caller, const QString &method,
                        const QJsonObject &params)
{
    const bool marks = method == QLatin1StringView("message.mark");
    if (!(marks ? session.has({Role::Agent, Role::Supervisor, Role::Editor})
                : session.has({Role::Editor})))
        respond(caller, Error{ErrorCode::Forbidden, QStringLiteral("your role does not train bots"),
                              method});
    else if (method == QLatin1StringView("training.list"))
        list(caller, params);
    else if (m_halted)
        respond(caller, *m_halted);
    else if (marks)
        mark(session, caller, params);
    else if (method == QLatin1StringView("training.decide"))
        decide(session, caller, params);
    else
        undo(session, caller, params);
}

void TrainingDesk::list(const Caller &caller, const QJsonObject &paramsObject)
{
    const auto params = fromJson<TrainingParams>(paramsObject);
    if (!params) {
        respond(caller, params.error());
        return;
    }
    m_pool.run([this, caller, params = *params](StoreReader &reader) -> ReadPool::Answer {
        const auto page = pageOf(reader, params);
        return [this, caller, page] { respond(caller, page); };
    });
}

std::optional<Error> TrainingDesk::stale(const DecideCommand &command) const
{
    const BotHistory *bot = m_shelf.bot(command.bot);
    if (!bot)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no bot “%1”").arg(command.bot),
                     QStringLiteral("bot")};
    const auto found = bot->decisions.find({command.conversation, command.message});
    const qint64 seq = found == bot->decisions.end() ? 0 : found->second.seq;
    if (seq == command.decidedSeq)
        return std::nullopt;
    return conflict(QStringLiteral("somebody has decided about it meanwhile"), "decided_seq");
}

QJsonObject TrainingDesk::current(const DecideCommand &command,
                                  const Result<QJsonObject> &result) const
{
    const BotHistory *bot = m_shelf.bot(command.bot);
    if (result || result.error().code != ErrorCode::Conflict || !bot)
        return {};
    const auto found = bot->decisions.find({command.conversation, command.message});
    if (found == bot->decisions.end())
        return {{QStringLiteral("decided_seq"), 0}};
    return {{QStringLiteral("decided_seq"), found->second.seq},
            {QStringLiteral("decision"), nameOf(found->second.body.decision)},
            {QStringLiteral("topic"), found->second.body.topic}};
}

void TrainingDesk::decide(const Session &session, const Caller &caller, const QJsonObject &params)
{
    const auto command = fromJson<DecideCommand>(params);
    const auto checked = command ? checkKey(command->key) : Result<void>(command.error());
    if (!checked) {
        respond(caller, checked.error());
        return;
    }
    withEvents(command->conversation,
               [this, caller, command = *command, user = session.user](const QList<Event> &events) {
                   const auto result =
                       m_halted ? Result<QJsonObject>(*m_halted) : decided(user, command, events);
                   respond(caller, result, current(command, result));
               });
}

Result<QJsonObject> TrainingDesk::decided(const QString &user, const DecideCommand &command,
                                          const QList<Event> &events)
{
    if (const auto done = m_shelf.done(command.bot, command.key))
        return *done;
    if (const auto problem = stale(command))
        return *problem;
    const auto said = find(events, command.message);
    if (!said)
        return noSuchMessage(command.message);
    const TrainingDecided body{command.bot,      command.conversation, command.message,
                               said->wrote.text, said->language,       command.decision,
                               command.topic,    command.title,        command.key};
    if (const auto checked = checkDecision(m_shelf.bot(command.bot)->draft.script, body); !checked)
        return checked.error();
    const qint64 seq = m_shelf.record(user, body);
    return ScriptShelf::answer({seq, {}, {}, m_shelf.bot(command.bot)->draft.revision});
}

void TrainingDesk::undo(const Session &session, const Caller &caller, const QJsonObject &params)
{
    const auto command = fromJson<DecideCommand>(params);
    const auto result = [&]() -> Result<QJsonObject> {
        if (!command)
            return command.error();
        if (const auto key = checkKey(command->key); !key)
            return key.error();
        if (const auto done = m_shelf.done(command->bot, command->key))
            return *done;
        if (const auto problem = stale(*command))
            return *problem;
        if (command->decidedSeq == 0)
            return noSuchMessage(command->message);
        const qint64 seq =
            m_shelf.record(session.user, TrainingUndone{command->bot, command->conversation,
                                                        command->message, command->key});
        return ScriptShelf::answer({seq, {}, {}, m_shelf.bot(command->bot)->draft.revision});
    };
    const auto undone = result();
    respond(caller, undone, command ? current(*command, undone) : QJsonObject());
}

void TrainingDesk::mark(const Session &session, const Caller &caller, const QJsonObject &params)
{
    const auto command = fromJson<MarkCommand>(params);
    const auto checked = command ? checkKey(command->key) : Result<void>(command.error());
    if (!checked) {
        respond(caller, checked.error());
        return;
    }
    withEvents(command->conversation, [this, caller, command = *command,
                                       user = session.user](const QList<Event> &events) {
        respond(caller, m_halted ? Result<QJsonObject>(*m_halted) : marked(user, command, events));
    });
}

Result<QJsonObject> TrainingDesk::marked(const QString &user, const MarkCommand &command,
                                         const QList<Event> &events)
{
    QString message;
    bool isWrong = false;
    for (const Event &event : events) {
        if (const auto *wrote = std::get_if<CustomerWrote>(&event.body)) {
            if (wrote->message == command.message)
                message = wrote->message;
        } else if (const auto *answer = std::get_if<BotWrote>(&event.body)) {
            if (answer->message == command.message)
                message = answer->answers;
        } else if (const auto *before = std::get_if<MessageMarked>(&event.body)) {
            if (before->message == message)
                isWrong = before->wrong;
        }
    }
    if (message.isEmpty())
        return noSuchMessage(command.message);
    if (isWrong == command.wrong)
        return QJsonObject{{QStringLiteral("seq"), m_recorder.seq()}};
    const Event &first = events.first();
    const auto *started = std::get_if<ConversationStarted>(&first.body);
    Event event;
    event.actor = {ActorKind::Agent, user};
    event.conversation = command.conversation;
    event.customer = first.customer;
    event.channel = first.channel;
    event.body = MessageMarked{message, command.wrong, started ? started->bot : QString()};
    return QJsonObject{{QStringLiteral("seq"), m_recorder.record(std::move(event))}};
}

void TrainingDesk::withEvents(const QString &conversation,
                              std::function<void(const QList<Event> &)> then)
{
    if (const FloorConversation *about = m_recorder.floor().conversation(conversation)) {
        then(about->events);
        return;
    }
    m_pool.run([conversation, then = std::move(then)](StoreReader &reader) -> ReadPool::Answer {
        const auto events = reader.eventsOf(conversation);
        return [events = events ? *events : QList<Event>(), then] { then(events); };
    });
}

void TrainingDesk::respond(const Caller &caller, const Result<QJsonObject> &result,
                           const QJsonObject &current)
{
    m_outbox.respond(caller, result, m_recorder.seq(), current);
}

} // namespace Wheelhouse
