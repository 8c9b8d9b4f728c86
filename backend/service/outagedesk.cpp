// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/outagedesk.h"

#include "core/scripts/outagecard.h"

namespace Wheelhouse {

namespace {

constexpr qsizetype cardsAtOnce = 20; ///< of a bot

} // namespace

bool OutageDesk::knows(const QString &method) const
{
    static const QStringList methods{QStringLiteral("outage.open"), QStringLiteral("outage.close"),
                                     QStringLiteral("outage.list")};
    return methods.contains(method);
}

Result<QJsonObject> OutageDesk::call(const Session &session, const QString &method,
                                     const QJsonObject &params, const std::optional<Error> &halted)
{
    if (!session.has({Role::Editor, Role::Supervisor}))
        return Error{ErrorCode::Forbidden, QStringLiteral("your role has no outage cards"), method};
    if (method == QLatin1StringView("outage.list"))
        return list();
    if (halted)
        return *halted;
    return method == QLatin1StringView("outage.open") ? open(session, params)
                                                      : close(session, params);
}

Result<QJsonObject> OutageDesk::open(const Session &session, const QJsonObject &params)
{
    const auto command = fromJson<OutageCommand>(params);
    if (!command)
        return command.error();
    if (const auto key = checkKey(command->key); !key)
        return key.error();
    if (const auto done = m_shelf.done(command->bot, command->key))
        return *done;
    const BotHistory *bot = m_shelf.bot(command->bot);
    if (!bot || bot->live.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no bot “%1” is live").arg(command->bot),
                     QStringLiteral("bot")};
    if (bot->outages.size() >= cardsAtOnce)
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("at most %1 cards at once; close one first").arg(cardsAtOnce),
                     QStringLiteral("bot")};
    const OutageOpened card{command->bot,   QStringLiteral("outage-") + m_recorder.makeId('o'),
                            command->title, command->phrases,
                            command->texts, command->expiresAtMs,
                            command->key};
    if (const auto checked = checkOutage(card, m_recorder.nowMs()); !checked)
        return checked.error();
    const qint64 seq = m_shelf.record(session.user, card);
    m_publisher.renew(card.bot);
    return ScriptShelf::answer({seq, {}, card.outage, bot->draft.revision});
}

Result<QJsonObject> OutageDesk::close(const Session &session, const QJsonObject &params)
{
    const auto command = fromJson<OutageCloseCommand>(params);
    if (!command)
        return command.error();
    if (const auto key = checkKey(command->key); !key)
        return key.error();
    const OutageOpened *card = m_shelf.history().outage(command->outage);
    // closed already, by the same command or by its time: what was wanted is so
    if (!card)
        return QJsonObject{{QStringLiteral("seq"), m_recorder.seq()}};
    const QString bot = card->bot;
    const qint64 seq = m_shelf.record(session.user, OutageClosed{bot, command->outage, false});
    m_publisher.renew(bot);
    return QJsonObject{{QStringLiteral("seq"), seq}};
}

QJsonObject OutageDesk::list() const
{
    QJsonArray rows;
    for (const auto &[id, bot] : m_shelf.history().bots()) {
        for (const OutageRow &row : m_shelf.row(id).outages)
            rows.append(toJson(row));
    }
    return {{QStringLiteral("outages"), rows}};
}

void OutageDesk::closeExpired()
{
    QList<OutageOpened> over;
    for (const auto &[id, bot] : m_shelf.history().bots()) {
        for (const OutageOpened &card : bot.outages) {
            if (card.expiresAtMs <= m_recorder.nowMs())
                over.append(card);
        }
    }
    for (const OutageOpened &card : over) {
        m_shelf.record({}, OutageClosed{card.bot, card.outage, true});
        m_publisher.renew(card.bot);
    }
}

} // namespace Wheelhouse
