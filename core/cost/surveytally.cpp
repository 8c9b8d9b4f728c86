// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost/surveytally.h"

#include "core/kpi/cell.h"
#include "core/kpi/servicetarget.h"

namespace Wheelhouse {

SurveyOutcome surveyOutcome(const ContactFacts &facts)
{
    if (facts.humanJoined)
        return SurveyOutcome::ByPeople;
    if (facts.closedMs != 0 && facts.closeReason == CloseReason::Abandoned)
        return SurveyOutcome::Abandoned;
    return facts.botAnswered ? SurveyOutcome::ByBot : SurveyOutcome::Unanswered;
}

SurveySpeed surveySpeed(const ContactFacts &facts)
{
    if (facts.firstReplyMs == 0)
        return SurveySpeed::Never;
    const bool called = facts.dims.channel == u"phone";
    const qint64 askedMs =
        facts.firstCustomerMs != 0 && !called ? facts.firstCustomerMs : facts.startedMs;
    return facts.firstReplyMs - askedMs <= serviceTargetMs(facts.dims.channel) ? SurveySpeed::Quick
                                                                               : SurveySpeed::Slow;
}

bool SurveyTally::contains(const QString &brand, qint64 atMs) const
{
    if (atMs == 0)
        return false;
    const qint64 slotMs = slotOf(atMs);
    return slotMs >= m_fromMs && slotMs < m_toMs && m_hours.takes(brand, slotMs);
}

void SurveyTally::add(const ContactFacts &facts)
{
    const bool ended = contains(facts.dims.brand, facts.closedMs);
    const bool asked = contains(facts.dims.brand, facts.ratingAskedMs);
    const bool phantom = facts.closedMs != 0 && facts.closeReason == CloseReason::Phantom;
    if (facts.startedMs == 0 || phantom || !(ended || asked))
        return;
    const SurveyOutcome outcome = surveyOutcome(facts);
    const SurveySpeed speed = surveySpeed(facts);
    SurveyStratum &stratum = m_strata[{facts.dims.channel, outcome, speed}];
    stratum.channel = facts.dims.channel;
    stratum.outcome = outcome;
    stratum.speed = speed;
    stratum.ended += ended;
    stratum.asked += asked;
    stratum.answered += asked && facts.score > 0;
    stratum.positive += asked && facts.score >= 4;
}

} // namespace Wheelhouse
