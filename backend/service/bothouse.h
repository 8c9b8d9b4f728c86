// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/actiondesk.h"
#include "backend/service/botturns.h"
#include "backend/service/inbox.h"
#include "backend/service/outagedesk.h"
#include "backend/service/pilotwatch.h"
#include "backend/service/scriptdesk.h"
#include "backend/service/trainingdesk.h"

namespace Wheelhouse {

/// How bots are run.
struct BotOptions
{
    ActionLimits actions;
    double pilotAlpha = 0.05; ///< chance of taking a pilot back that is no worse
};

/// Everything about bots that is not a conversation: scripts and their versions, pilots, outage
/// cards, training, actions. Puts the parts together and leads calls to them. Domain thread.
class BotHouse
{
public:
    BotHouse(Recorder &recorder, Bots &bots, BotTurns &turns, ReadPool &pool, Outbox &outbox,
             DomainInbox &inbox, const std::optional<Error> &halted, const BotOptions &options);

    /// From the events of ScriptShelf::read. Errors: Corrupt, when a live version cannot be read;
    /// Invalid, when the options do not fit.
    Result<void> start(const QList<Event> &scripts);

    bool knows(const QString &method) const;
    void call(const Session &session, const Caller &caller, const QString &method,
              const QJsonObject &params);

    /// Looks at what this turn recorded, and may add to it.
    void finishTurn();
    void committed(qint64 seq);
    /// Called about once a second, while something can be written.
    void housekeep() { m_outages.closeExpired(); }

private:
    Result<QJsonObject> figures(const Session &session, const QJsonObject &params) const;

    Recorder &m_recorder;
    Outbox &m_outbox;
    BotTurns &m_turns;
    DomainInbox &m_inbox;
    const std::optional<Error> &m_halted;
    const BotOptions m_options;
    Workshop m_workshop;
    ScriptShelf m_shelf;
    ScriptDesk m_scripts;
    Publisher m_publisher;
    OutageDesk m_outages;
    TrainingDesk m_training;
    PilotWatch m_pilots;
    std::unique_ptr<ActionDesk> m_actions;
};

} // namespace Wheelhouse
