// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cost/coststate.h"

namespace Wheelhouse {

/// The example of docs/cost.md, with two changes behind it.
inline CostAnswer costAnswer()
{
    CostAnswer answer;
    answer.counts.resolved = 10'500;
    answer.counts.cameBack = 500;
    answer.counts.handling.value = 720'000;
    answer.counts.handling.sample = 4'000;
    answer.counts.lengthMs = 28LL * 24 * 3'600'000;
    answer.assumed.hourlyCost = 30;
    answer.assumed.currency = QStringLiteral("EUR");
    answer.assumed.occupancy = 0.75;
    answer.seq = 9;
    CostAssumed earlier = answer.assumed;
    earlier.hourlyCost = 25;
    answer.history = {{9, 1'795'000'000'000, QStringLiteral("Ada"), answer.assumed},
                      {4, 1'794'000'000'000, QStringLiteral("Bob"), earlier}};
    answer.estimate = costSaved(answer.counts, answer.assumed);
    return answer;
}

/// The example of docs/statistics.md.
inline SurveyAnswer surveyAnswer()
{
    SurveyAnswer answer;
    const QString webchat = QStringLiteral("webchat");
    answer.strata = {{webchat, SurveyOutcome::ByBot, SurveySpeed::Quick, 900, 800, 80, 40},
                     {webchat, SurveyOutcome::ByPeople, SurveySpeed::Quick, 200, 200, 100, 90},
                     {webchat, SurveyOutcome::Abandoned, SurveySpeed::Never, 100, 0, 0, 0}};
    answer.looked = 1'200;
    answer.shares = {{7,
                      1'795'000'000'000,
                      QStringLiteral("Ada"),
                      {QStringLiteral("alpha"), 30, QStringLiteral("tired"), {}}}};
    return answer;
}

/// A state whose server answers by hand.
struct CostStage
{
    struct Call
    {
        QString method;
        QJsonObject params;
        CostState::Answered answered;
    };
    QList<Call> calls;
    CostState state;

    CostStage()
    {
        state.setCarrier(
            [this](const QString &method, const QJsonObject &params, CostState::Answered answered) {
                calls.append({method, params, std::move(answered)});
            });
        state.follow({}, 0);
    }
    void answer(const CostAnswer &answer) { calls[0].answered(toJson(answer)); }
    void answer(const SurveyAnswer &answer) { calls[1].answered(toJson(answer)); }
    QList<QJsonObject> written(const char *method) const
    {
        QList<QJsonObject> found;
        for (const Call &call : calls) {
            if (call.method == QLatin1StringView(method))
                found.append(call.params);
        }
        return found;
    }
};

} // namespace Wheelhouse
