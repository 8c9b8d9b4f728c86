// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/pilottally.h"

#include "core/kpi/contributions.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

PilotOutcome pilotOutcome(const ContactFacts &facts, bool looped)
{
    const Contributions counted = contributions(facts);
    return {facts.botHandedOver, looped,
            std::any_of(counted.begin(), counted.end(), [](const Contribution &each) {
                return each.delta.measure == Measure::AutoResolved;
            })};
}

void PilotTally::closed(const QString &customer, const QString &conversation, Arm arm,
                        const PilotOutcome &outcome)
{
    const qsizetype before = m_customers.size();
    m_customers.insert(qHash(customer, 0));
    if (m_customers.size() == before)
        return;
    m_tests[size_t(GuardMetric::HandoverRate)].observe(arm, outcome.handedOver);
    m_tests[size_t(GuardMetric::LoopRate)].observe(arm, outcome.looped);
    m_tests[size_t(GuardMetric::AutomatedResolution)].observe(arm, !outcome.resolved);
    m_ratingsToCome.insert(conversation);
}

void PilotTally::rated(const QString &conversation, Arm arm, int score)
{
    if (m_ratingsToCome.remove(conversation))
        m_tests[size_t(GuardMetric::Csat)].observe(arm, score < 4);
}

QList<GuardVerdict> PilotTally::verdicts() const
{
    QList<GuardVerdict> all;
    for (const GuardMetric metric : guardMetrics) {
        const SequentialTest &test = m_tests[size_t(metric)];
        all.append({metric, test.bad(Arm::Pilot), test.cases(Arm::Pilot), test.bad(Arm::Control),
                    test.cases(Arm::Control), std::exp(test.highestLogEvidence()),
                    test.isWorse(m_alpha / double(guardMetrics.size()))});
    }
    return all;
}

std::optional<GuardVerdict> PilotTally::worst() const
{
    for (const GuardVerdict &verdict : verdicts()) {
        if (verdict.worse)
            return verdict;
    }
    return std::nullopt;
}

} // namespace Wheelhouse
