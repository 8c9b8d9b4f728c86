// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cost/coststate.h"

#include <QUuid>

namespace Wheelhouse {

namespace {

template <typename Answer>
void settle(const Result<QJsonObject> &result, std::optional<Answer> &answer,
            std::optional<Error> &problem)
{
    const auto read = result ? fromJson<Answer>(*result) : Result<Answer>(result.error());
    problem.reset();
    if (read)
        answer = *read;
    else
        problem = read.error();
}

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

void CostState::setRights(const QList<Role> &roles)
{
    const bool all = roles.contains(Role::Admin) || roles.contains(Role::Director);
    m_mayAssume = all;
    m_mayAskWhom = all || roles.contains(Role::Supervisor);
    Q_EMIT changed();
}

void CostState::follow(const OverviewParams &question, qint64 nowMs)
{
    OverviewParams wanted = question;
    wanted.metric = OverviewParams().metric; // makes no difference here, nor does the comparison
    wanted.comparison = OverviewParams().comparison;
    if (!m_carry || (m_question == wanted && nowMs - m_readMs < refreshMs))
        return;
    if (m_question != wanted) {
        m_cost.reset();
        m_survey.reset();
    }
    m_question = wanted;
    m_readMs = nowMs;
    read();
}

void CostState::read()
{
    if (!m_question || !m_carry)
        return;
    const quint64 number = ++m_number;
    const QJsonObject params = toJson(CostParams{*m_question});
    m_carry(QStringLiteral("cost.read"), params, [this, number](const Result<QJsonObject> &answer) {
        if (number != m_number)
            return;
        settle(answer, m_cost, m_costProblem);
        Q_EMIT changed();
    });
    m_carry(QStringLiteral("survey.read"), params,
            [this, number](const Result<QJsonObject> &answer) {
                if (number != m_number)
                    return;
                settle(answer, m_survey, m_surveyProblem);
                Q_EMIT changed();
            });
}

void CostState::clear()
{
    ++m_number;
    m_question.reset();
    m_cost.reset();
    m_costProblem.reset();
    m_survey.reset();
    m_surveyProblem.reset();
    Q_EMIT changed();
}

void CostState::assume(const CostAssumed &assumed)
{
    CostCommand command{assumed, m_cost ? m_cost->seq : 0};
    command.assumed.key = newKey();
    write(QStringLiteral("cost.set"), toJson(command));
}

void CostState::askWhom(const SurveyShareSet &share)
{
    SurveyShareSet command = share;
    command.key = newKey();
    write(QStringLiteral("survey.share"), toJson(command));
}

void CostState::write(const QString &method, const QJsonObject &params)
{
    if (!m_carry)
        return;
    m_carry(method, params, [this](const Result<QJsonObject> &answer) {
        read(); // also after a conflict: what the other one set is to be seen
        if (answer)
            Q_EMIT written();
        else
            Q_EMIT refused(answer.error());
    });
}

} // namespace Wheelhouse
