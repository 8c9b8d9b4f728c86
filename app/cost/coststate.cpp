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

void CostState::follow(const OverviewParams &question, qint64 nowMs, Seen seen)
{
    OverviewParams wanted = question;
    wanted.metric = OverviewParams().metric; // makes no difference here, nor do these two
    wanted.comparison = OverviewParams().comparison;
    wanted.tiles.clear();
    if (!m_carry)
        return;
    if (m_question != wanted) {
        m_question = wanted;
        m_cost.reset();
        m_survey.reset();
        m_costProblem.reset();
        m_surveyProblem.reset();
        m_costReading.begun = false;
        m_surveyReading.begun = false;
    }
    const auto isDue = [nowMs](const Reading &reading, qint64 everyMs) {
        return !reading.begun || nowMs - reading.atMs >= everyMs;
    };
    if (seen.cost && isDue(m_costReading, refreshMs)) {
        m_costReading.atMs = nowMs;
        readCost();
    }
    if (seen.survey && isDue(m_surveyReading, surveyRefreshMs)) {
        m_surveyReading.atMs = nowMs;
        readSurvey();
    }
}

void CostState::readCost()
{
    if (!m_question)
        return;
    m_costReading.begun = true;
    m_costReading.pending = true;
    m_carry(QStringLiteral("cost.read"), toJson(CostParams{*m_question}),
            [this, number = ++m_costReading.number](const Result<QJsonObject> &answer) {
                if (number != m_costReading.number)
                    return;
                m_costReading.pending = false;
                settle(answer, m_cost, m_costProblem);
                Q_EMIT changed();
            });
}

void CostState::readSurvey()
{
    if (!m_question)
        return;
    m_surveyReading.begun = true;
    m_surveyReading.pending = true;
    m_carry(QStringLiteral("survey.read"), toJson(CostParams{*m_question}),
            [this, number = ++m_surveyReading.number](const Result<QJsonObject> &answer) {
                if (number != m_surveyReading.number)
                    return;
                m_surveyReading.pending = false;
                settle(answer, m_survey, m_surveyProblem);
                Q_EMIT changed();
            });
}

bool CostState::isSettled() const
{
    return !m_costReading.pending && !m_surveyReading.pending;
}

void CostState::clear()
{
    ++m_costReading.number;
    ++m_surveyReading.number;
    m_costReading.pending = false;
    m_surveyReading.pending = false;
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
    write(QStringLiteral("cost.set"), toJson(command), &CostState::readCost);
}

void CostState::askWhom(const SurveyShareSet &share)
{
    SurveyShareSet command = share;
    command.key = newKey();
    write(QStringLiteral("survey.share"), toJson(command), &CostState::readSurvey);
}

void CostState::write(const QString &method, const QJsonObject &params,
                      void (CostState::*readBack)())
{
    if (!m_carry)
        return;
    m_carry(method, params, [this, readBack](const Result<QJsonObject> &answer) {
        (this->*readBack)(); // also after a conflict: what the other one set is to be seen
        if (answer)
            Q_EMIT written();
        else
            Q_EMIT refused(answer.error());
    });
}

} // namespace Wheelhouse
