// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/bots.h"
#include "backend/service/outbox.h"
#include "backend/service/readpool.h"
#include "backend/service/scriptshelf.h"
#include "backend/service/session.h"
#include "backend/service/workshop.h"

namespace Wheelhouse {

/// The methods that decide which version speaks: script.publish, .pilot, .promote, .retreat. A
/// version is read, checked and trained in the workshop before anything is recorded, so one that is
/// not fit leaves the live bot as it is, and putting it in place takes no time. Domain thread.
class Publisher
{
public:
    Publisher(ScriptShelf &shelf, Recorder &recorder, Bots &bots, Workshop &workshop,
              ReadPool &pool, Outbox &outbox, const std::optional<Error> &halted)
        : m_shelf(shelf)
        , m_recorder(recorder)
        , m_bots(bots)
        , m_workshop(workshop)
        , m_pool(pool)
        , m_outbox(outbox)
        , m_halted(halted)
    {}

    /// Puts what is live and what is piloted in place, from events with these documents.
    /// Errors: Corrupt, when one cannot be read.
    Result<void> start(const QList<Event> &scripts);

    bool knows(const QString &method) const;
    /// Answers now or later.
    void call(const Session &session, const Caller &caller, const QString &method,
              const QJsonObject &params);

    /// The bot's versions are trained anew, with the outage cards that are open and a confidence
    /// learned from their own phrases; put in place when done, if they still speak then.
    void renew(const QString &bot);
    /// The pilot speaks to nobody any more. By the system when `user` is empty.
    QJsonObject endPilot(const QString &bot, const QString &user, const QString &reason,
                         const QString &key);

private:
    /// A version on its way: from the draft, or an older one that comes back.
    struct Plan
    {
        QString bot;
        QString user;
        QJsonObject document;
        QList<OutageOpened> outages;
        QList<Caller> callers; ///< the same command may be said again meanwhile
        std::function<std::optional<Error>()> stale; ///< why it may not be put in place any more
        std::function<QJsonObject(LiveBot &&)> put;  ///< records and puts in place
    };
    using PlanPtr = std::shared_ptr<Plan>;

    void publish(const Session &session, const Caller &caller, const QJsonObject &params,
                 bool pilot);
    void promote(const Session &session, const Caller &caller, const QJsonObject &params);
    void retreat(const Session &session, const Caller &caller, const QJsonObject &params);
    void goBack(const PlanPtr &plan, const VersionCommand &command, const ScriptVersion &target);

    std::optional<Error> publishProblem(const PublishCommand &command, bool pilot) const;
    std::optional<Error> retreatProblem(const VersionCommand &command) const;
    void forge(const QString &slot, const PlanPtr &plan);
    void finish(const QString &slot, const PlanPtr &plan, const Result<LiveBotPtr> &made,
                const QJsonArray &failures);
    /// `bot`: of which a conflict shows where it stands.
    /// The command, when it is a new one: what cannot be read, is done or is under way is answered.
    template <typename Command>
    std::optional<Command> freshCommand(const Caller &caller, const QJsonObject &params);
    void respond(const Caller &caller, const Result<QJsonObject> &result, const QString &bot = {});

    ScriptShelf &m_shelf;
    Recorder &m_recorder;
    Bots &m_bots;
    Workshop &m_workshop;
    ReadPool &m_pool;
    Outbox &m_outbox;
    const std::optional<Error> &m_halted;
    QHash<QString, PlanPtr> m_plans; ///< under way, by bot and key
};

} // namespace Wheelhouse
