// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/outbox.h"
#include "backend/service/readpool.h"
#include "backend/service/scriptshelf.h"
#include "backend/service/session.h"

namespace Wheelhouse {

/// The trainer's queue: training.list, .decide, .undo, and message.mark by which an agent puts a
/// message there. Domain thread; the queue itself is a view of the store.
class TrainingDesk
{
public:
    TrainingDesk(ScriptShelf &shelf, Recorder &recorder, ReadPool &pool, Outbox &outbox,
                 const std::optional<Error> &halted)
        : m_shelf(shelf)
        , m_recorder(recorder)
        , m_pool(pool)
        , m_outbox(outbox)
        , m_halted(halted)
    {}

    bool knows(const QString &method) const;
    /// Answers now or later; changes are refused while nothing can be written.
    void call(const Session &session, const Caller &caller, const QString &method,
              const QJsonObject &params);

private:
    void list(const Caller &caller, const QJsonObject &params);
    void decide(const Session &session, const Caller &caller, const QJsonObject &params);
    void undo(const Session &session, const Caller &caller, const QJsonObject &params);
    void mark(const Session &session, const Caller &caller, const QJsonObject &params);

    /// Gives `then` the conversation's events, from the floor or the store; empty: there is none.
    void withEvents(const QString &conversation, std::function<void(const QList<Event> &)> then);
    Result<QJsonObject> decided(const QString &user, const DecideCommand &command,
                                const QList<Event> &events);
    Result<QJsonObject> marked(const QString &user, const MarkCommand &command,
                               const QList<Event> &events);
    std::optional<Error> stale(const DecideCommand &command) const;
    /// The decision on a message as it is now.
    QJsonObject current(const DecideCommand &command, const Result<QJsonObject> &result) const;
    void respond(const Caller &caller, const Result<QJsonObject> &result,
                 const QJsonObject &current = {});

    ScriptShelf &m_shelf;
    Recorder &m_recorder;
    ReadPool &m_pool;
    Outbox &m_outbox;
    const std::optional<Error> &m_halted;
};

} // namespace Wheelhouse
