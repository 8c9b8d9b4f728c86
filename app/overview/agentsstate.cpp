// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/agentsstate.h"

namespace Wheelhouse {

namespace {

constexpr qint64 retryMs = 30'000; // after a failure: the server may be back

} // namespace

void AgentsState::follow(const OverviewParams &question, qint64 nowMs, bool seen)
{
    if (!m_carry)
        return;
    OverviewParams wanted = question;
    wanted.comparison = OverviewParams().comparison; // makes no difference here, nor do the tiles
    wanted.tiles.clear();
    if (agentMetrics().contains(wanted.metric))
        wanted.metric = OverviewParams().metric; // they are always there
    if (m_question != wanted) {
        const bool hadAnswer = m_answer || m_problem;
        ++m_number;
        m_question = wanted;
        m_begun = false;
        m_answer.reset();
        m_problem.reset();
        if (hadAnswer)
            Q_EMIT changed();
    }
    if (seen && (!m_begun || nowMs - m_atMs >= (m_problem ? retryMs : refreshMs))) {
        m_atMs = nowMs;
        read();
    }
}

void AgentsState::read()
{
    m_begun = true;
    m_carry(QStringLiteral("agents.read"), toJson(AgentsParams{*m_question}),
            [this, number = ++m_number](const Result<QJsonObject> &result) {
                if (number != m_number)
                    return;
                const auto answer =
                    result ? fromJson<AgentsAnswer>(*result) : Result<AgentsAnswer>(result.error());
                m_problem.reset();
                if (answer)
                    m_answer = *answer;
                else
                    m_problem = answer.error();
                Q_EMIT changed();
            });
}

void AgentsState::clear()
{
    ++m_number;
    m_question.reset();
    m_begun = false;
    m_answer.reset();
    m_problem.reset();
    Q_EMIT changed();
}

} // namespace Wheelhouse
