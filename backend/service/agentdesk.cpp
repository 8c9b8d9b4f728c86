// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/agentdesk.h"

namespace Wheelhouse {

bool AgentDesk::knows(const QString &method)
{
    return method == QLatin1StringView("agents.read");
}

bool AgentDesk::maySeeAll(const Session &session)
{
    return session.has({Role::Director, Role::Supervisor, Role::Planner});
}

Result<void> AgentDesk::maySee(const Session &session, const QString &agent)
{
    if (agent == session.user || maySeeAll(session))
        return {};
    return Error{ErrorCode::Forbidden,
                 QStringLiteral("only directors, supervisors and planners see others' figures"),
                 QStringLiteral("agent")};
}

void AgentDesk::call(const Session &session, const QJsonObject &paramsObject, Respond respond)
{
    const auto params = fromJson<AgentsParams>(paramsObject);
    if (!params) {
        respond(params.error());
        return;
    }
    const auto begin = [question = params->question,
                        nowMs = m_recorder.nowMs()](StoreReader &reader) {
        return AgentReading::begin(reader, question, nowMs);
    };
    const bool all = maySeeAll(session);
    m_turns.start(session.peer, begin,
                  [all, user = session.user,
                   respond = std::move(respond)](const Result<AgentReading> &reading) {
                      if (!reading) {
                          respond(reading.error());
                          return;
                      }
                      AgentsAnswer answer = reading->answer();
                      answer.ownOnly = !all;
                      if (!all)
                          answer.rows.removeIf(
                              [&](const AgentRow &row) { return row.agent != user; });
                      respond(toJson(answer));
                  });
}

} // namespace Wheelhouse
