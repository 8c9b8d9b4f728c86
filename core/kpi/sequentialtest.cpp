// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/sequentialtest.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

// The control's rate from 0.25 to 99.75 % in even steps of log-odds; the pilot's log-odds are
// larger by these: from a tenth more (30 to 32 %) to twelve times the odds.
constexpr double lowestLogOdds = -6;
constexpr double logOddsStep = 0.5;
constexpr std::array worseBy{0.1, 0.2, 0.4, 0.8, 1.5, 2.5};

double rateOf(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace

void SequentialTest::observe(Arm arm, bool bad)
{
    const size_t at = index(arm);
    ++m_cases[at];
    m_bad[at] += bad;
    ++m_waiting[at].cases;
    m_waiting[at].bad += bad;
    if (m_waiting[0].cases >= blockOf && m_waiting[1].cases >= blockOf)
        takeBlock();
}

void SequentialTest::takeBlock()
{
    static_assert(worseBy.size() == size_t(odds));
    const auto [pilot, control] = std::exchange(m_waiting, {});
    const double pilotShare = double(pilot.cases) / double(pilot.cases + control.cases);
    for (int rate = 0; rate < rates; ++rate) {
        const double logOdds = lowestLogOdds + logOddsStep * rate;
        const double c = rateOf(logOdds);
        for (int step = 0; step < odds; ++step) {
            const double p = rateOf(logOdds + worseBy[size_t(step)]);
            const double common = pilotShare * p + (1 - pilotShare) * c;
            m_logs[size_t(rate) * odds + size_t(step)] +=
                double(pilot.bad) * std::log(p / common) +
                double(pilot.cases - pilot.bad) * std::log((1 - p) / (1 - common)) +
                double(control.bad) * std::log(c / common) +
                double(control.cases - control.bad) * std::log((1 - c) / (1 - common));
        }
    }
    const double largest = *std::max_element(m_logs.begin(), m_logs.end());
    double sum = 0;
    for (const double each : m_logs)
        sum += std::exp(each - largest);
    m_logEvidence = largest + std::log(sum / double(m_logs.size()));
    m_highest = std::max(m_highest, m_logEvidence);
}

bool SequentialTest::isWorse(double alpha) const
{
    Q_ASSERT(alpha > 0 && alpha < 1);
    return m_highest >= -std::log(alpha);
}

} // namespace Wheelhouse
