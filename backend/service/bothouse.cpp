// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/bothouse.h"

namespace Wheelhouse {

BotHouse::BotHouse(Recorder &recorder, Bots &bots, BotTurns &turns, ReadPool &pool, Outbox &outbox,
                   DomainInbox &inbox, const std::optional<Error> &halted,
                   const BotOptions &options)
    : m_recorder(recorder)
    , m_outbox(outbox)
    , m_turns(turns)
    , m_inbox(inbox)
    , m_halted(halted)
    , m_options(options)
    , m_workshop([&inbox](Workshop::Answer answer) { inbox.post(DomainJob(std::move(answer))); })
    , m_shelf(recorder)
    , m_scripts(m_shelf, recorder, m_workshop, pool, outbox, halted)
    , m_publisher(m_shelf, recorder, bots, m_workshop, pool, outbox, halted)
    , m_outages(m_shelf, recorder, m_publisher)
    , m_training(m_shelf, recorder, pool, outbox, halted)
    , m_pilots(m_shelf, recorder, m_publisher, pool, options.pilotAlpha)
{}

Result<void> BotHouse::start(const QList<Event> &scripts)
{
    m_shelf.start(scripts);
    if (auto placed = m_publisher.start(scripts); !placed)
        return placed;
    auto caller = ActionCaller::start(m_options.actions);
    if (!caller)
        return caller.error();
    m_actions = std::make_unique<ActionDesk>(
        std::move(*caller),
        [&inbox = m_inbox](std::function<void()> job) { inbox.post(DomainJob(std::move(job))); },
        [this](const QString &conversation, const ActionResult &result) {
            m_turns.actionAnswered(conversation, result);
        });
    m_turns.setActions([this](const QString &conversation, const ActionCall &action) {
        m_actions->call(conversation, action, m_recorder.seq());
    });
    m_turns.giveUpLostActions();
    m_pilots.start();
    return {};
}

bool BotHouse::knows(const QString &method) const
{
    return m_scripts.knows(method) || m_publisher.knows(method) || m_outages.knows(method) ||
           m_training.knows(method) || method == QLatin1StringView("pilot.figures");
}

void BotHouse::call(const Session &session, const Caller &caller, const QString &method,
                    const QJsonObject &params)
{
    if (m_scripts.knows(method))
        m_scripts.call(session, caller, method, params);
    else if (m_publisher.knows(method))
        m_publisher.call(session, caller, method, params);
    else if (m_training.knows(method))
        m_training.call(session, caller, method, params);
    else if (m_outages.knows(method))
        m_outbox.respond(caller, m_outages.call(session, method, params, m_halted),
                         m_recorder.seq());
    else
        m_outbox.respond(caller, figures(session, params), m_recorder.seq());
}

Result<QJsonObject> BotHouse::figures(const Session &session, const QJsonObject &params) const
{
    if (!session.has({Role::Editor, Role::Supervisor, Role::Director}))
        return Error{ErrorCode::Forbidden, QStringLiteral("your role sees no pilots"),
                     QStringLiteral("pilot.figures")};
    const QString bot = params.value(QLatin1StringView("bot")).toString();
    const BotHistory *history = m_shelf.bot(bot);
    if (!history || !history->pilot)
        return Error{ErrorCode::NotFound, QStringLiteral("no pilot of “%1” runs").arg(bot),
                     QStringLiteral("bot")};
    QJsonArray rows;
    for (const GuardRow &row : m_pilots.figures(bot))
        rows.append(toJson(row));
    return QJsonObject{{QStringLiteral("pilot"), toJson(*m_shelf.row(bot).pilot)},
                       {QStringLiteral("figures"), rows}};
}

void BotHouse::finishTurn()
{
    const QList<Event> recorded = m_recorder.recorded(); // taking a pilot back adds to it
    m_pilots.take(recorded);
}

void BotHouse::committed(qint64 seq)
{
    m_actions->committed(seq);
}

} // namespace Wheelhouse
