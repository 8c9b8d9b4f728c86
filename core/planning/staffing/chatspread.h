// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/staffing/servicerate.h"

#include <vector>

namespace Wheelhouse {

/// How contacts are really spread over agents with several at a time. A new contact goes to the
/// agent with the fewest, but who finishes is chance, so some agents sit idle while others still
/// hold two: fewer are busy, and they are slower, than an even spread says.
///
/// For each number of contacts an agent, solves the chain of (contacts m, agents with so many
/// beyond the fewest possible), the contacts of the agents with more spread evenly: exact for two
/// at a time, and the occupancy within half a point of the full chain for more. By elimination
/// without subtractions (W. Grassmann, M. Taksar and D. Heyman, Regenerative Analysis and Steady
/// State Distributions for Markov Chains, 1985). Above 2,000 agents the difference is about 0.1
/// points, and the spread is taken as even.
///
/// Acts as ServiceRate does. The setting has contacts and agents.
class ChatSpread
{
public:
    explicit ChatSpread(const QueueSetting &setting);

    double at(qint64 contacts) const
    {
        return inside(contacts) ? m_rates[size_t(contacts - m_first)] : m_even.at(contacts);
    }
    double busy(qint64 contacts) const
    {
        return inside(contacts) ? m_busy[size_t(contacts - m_first)] : m_even.busy(contacts);
    }
    double full() const { return m_even.full(); }
    qint64 slots() const { return m_even.slots(); }

private:
    bool inside(qint64 contacts) const
    {
        return contacts >= m_first && contacts - m_first < qint64(m_busy.size());
    }

    /// Corrects what an even spread says around the step from one count of contacts an agent to the
    /// next; with contacts up to `last` in the queue.
    void spreadAround(const QueueSetting &setting, int level, qint64 last);

    ServiceRate m_even;
    qint64 m_first = 0;
    std::vector<double> m_rates;
    std::vector<double> m_busy;
};

} // namespace Wheelhouse
