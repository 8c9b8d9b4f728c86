// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/agentreading.h"
#include "backend/service/readinturns.h"
#include "backend/service/recorder.h"
#include "backend/service/session.h"

namespace Wheelhouse {

/// Figures of people: agents.read. Directors, supervisors and planners see all agents, others only
/// themselves. Domain thread.
class AgentDesk
{
public:
    AgentDesk(const Recorder &recorder, ReadPool &pool) : m_recorder(recorder), m_turns(pool) {}

    static bool knows(const QString &method);
    static bool maySeeAll(const Session &session);
    /// Whether the contacts behind a figure of one agent may be asked for. Errors: Forbidden.
    static Result<void> maySee(const Session &session, const QString &agent);

    /// `respond` is called once, on this thread. Errors: those of AgentReading and ReadInTurns.
    using Respond = std::function<void(const Result<QJsonObject> &)>;
    void call(const Session &session, const QJsonObject &params, Respond respond);

private:
    const Recorder &m_recorder;
    ReadInTurns<AgentReading> m_turns;
};

} // namespace Wheelhouse
