// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/scriptshelf.h"

namespace Wheelhouse {

Result<QList<Event>> ScriptShelf::read(StoreReader &reader)
{
    auto events = reader.scriptHeads();
    if (!events)
        return events;
    ScriptHistory history;
    for (const Event &event : std::as_const(*events))
        history.apply(event);
    QSet<qint64> needed;
    for (const auto &[id, bot] : history.bots()) {
        needed.insert(bot.draft.seq);
        if (const ScriptVersion *live = bot.version(bot.liveVersion()))
            needed.insert(live->seq);
        if (bot.pilot)
            needed.insert(bot.pilot->seq);
    }
    for (Event &event : *events) {
        if (!needed.contains(event.seq))
            continue;
        auto whole = reader.event(event.seq);
        if (!whole)
            return whole.error();
        event = std::move(*whole);
    }
    return events;
}

void ScriptShelf::start(const QList<Event> &events)
{
    for (const Event &event : events)
        m_history.apply(event);
}

qint64 ScriptShelf::record(const QString &user, EventBody body, const QString &version)
{
    Event event;
    event.actor = user.isEmpty() ? Actor() : Actor{ActorKind::Agent, user};
    event.scriptVersion = version;
    event.atMs = m_recorder.nowMs();
    event.body = std::move(body);
    const qint64 seq = m_recorder.record(event);
    event.seq = seq;
    m_history.apply(event);
    return seq;
}

QJsonObject ScriptShelf::answer(const DoneCommand &done)
{
    QJsonObject object{{QStringLiteral("seq"), done.seq},
                       {QStringLiteral("revision"), done.revision}};
    if (!done.version.isEmpty())
        object.insert(QStringLiteral("version"), done.version);
    if (!done.outage.isEmpty())
        object.insert(QStringLiteral("outage"), done.outage);
    return object;
}

std::optional<QJsonObject> ScriptShelf::done(const QString &bot, const QString &key) const
{
    const BotHistory *history = m_history.bot(bot);
    if (!history || !history->done.contains(key))
        return std::nullopt;
    return answer(history->done.value(key));
}

ScriptRow ScriptShelf::row(const QString &id) const
{
    ScriptRow row;
    row.bot = id;
    const BotHistory *bot = m_history.bot(id);
    if (!bot)
        return row;
    row.name = bot->draft.script.value(QLatin1StringView("name")).toString();
    row.brand = bot->draft.script.value(QLatin1StringView("brand")).toString();
    row.live = bot->liveVersion();
    row.revision = bot->draft.revision;
    row.draftAtMs = bot->draft.atMs;
    row.draftBy = bot->draft.by;
    row.draftNote = bot->draft.note;
    if (bot->pilot)
        row.pilot =
            PilotRow{bot->pilot->version, bot->pilot->scope.channel, bot->pilot->scope.brand,
                     bot->pilot->scope.percent, bot->pilot->sinceMs};
    for (const OutageOpened &each : bot->outages)
        row.outages.append({each.outage, id, each.title, each.expiresAtMs});
    return row;
}

QJsonObject ScriptShelf::current(const QString &id, const Result<QJsonObject> &result) const
{
    if (result || result.error().code != ErrorCode::Conflict)
        return {};
    QJsonObject now = toJson(row(id));
    const BotHistory *bot = m_history.bot(id);
    if (bot && result.error().context == QLatin1StringView("revision"))
        now.insert(QStringLiteral("script"), bot->draft.script);
    return now;
}

Error conflict(const QString &detail, const char *field)
{
    return {ErrorCode::Conflict, detail, QString::fromLatin1(field)};
}

Result<void> checkKey(const QString &key)
{
    if (key.isEmpty() || key.size() > 64)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("every command needs a key of 1 to 64 characters"),
                     QStringLiteral("key")};
    return {};
}

} // namespace Wheelhouse
