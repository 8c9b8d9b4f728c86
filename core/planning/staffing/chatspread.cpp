// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/chatspread.h"

#include "core/planning/staffing/queuechain.h"

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr int unevenUpTo = 2000;

/// The chain of (contacts, agents idle beyond the fewest possible), in rows of equal length, as a
/// band of rates around the diagonal.
class SpreadChain
{
public:
    SpreadChain(const QueueSetting &setting, const ServiceRate &even, qint64 first, qint64 last)
        : m_setting(setting)
        , m_even(even)
        , m_first(first)
        , m_last(last)
        , m_idle(3 + qint64(std::sqrt(setting.agents)))
        , m_reach(m_idle + 2)
        , m_states((last - first + 1) * (m_idle + 1))
        , m_band(size_t(m_states * (2 * m_reach + 1)), 0.0)
        , m_out(size_t(m_states), 0.0)
    {
        for (qint64 contacts = first; contacts <= last; ++contacts) {
            for (qint64 idle = 0; idle <= m_idle && possible(contacts, idle); ++idle)
                addRates(contacts, idle);
        }
    }

    std::vector<double> solve()
    {
        for (qint64 from = m_states - 1; from > 0; --from)
            eliminate(from);
        std::vector<double> weights(size_t(m_states), 0.0);
        weights[0] = 1;
        for (qint64 to = 1; to < m_states; ++to) {
            double in = 0;
            for (qint64 from = std::max<qint64>(0, to - m_reach); from < to; ++from)
                in += weights[size_t(from)] * rate(from, to);
            weights[size_t(to)] = m_out[size_t(to)] > 0 ? in / m_out[size_t(to)] : 0;
        }
        return weights;
    }

    qint64 mostIdle() const { return m_idle; }
    qint64 busy(qint64 contacts, qint64 idle) const
    {
        return std::min<qint64>(contacts, m_setting.agents) - idle;
    }
    /// Finished a second by agents with one contact, and by all others.
    std::pair<double, double> finishing(qint64 contacts, qint64 idle) const
    {
        const qint64 agents = busy(contacts, idle);
        if (agents <= 0)
            return {0, 0};
        const qint64 each = contacts / agents;
        const double more = double(contacts - each * agents);
        const double fewer = double(agents) - more;
        const double perContact = 1 / m_setting.handleSeconds;
        const double ofThese = fewer * m_even.pace(int(each)) * perContact;
        const double ofThose = more * m_even.pace(int(each) + 1) * perContact;
        return each == 1 ? std::pair(ofThese, ofThose) : std::pair(0.0, ofThese + ofThose);
    }
    bool possible(qint64 contacts, qint64 idle) const
    {
        const qint64 agents = busy(contacts, idle);
        return idle == 0 || (agents > 0 && agents * m_setting.concurrency >= contacts);
    }

private:
    qint64 index(qint64 contacts, qint64 idle) const
    {
        return (contacts - m_first) * (m_idle + 1) + idle;
    }
    double &rate(qint64 from, qint64 to)
    {
        return m_band[size_t(from * (2 * m_reach + 1) + to - from + m_reach)];
    }
    void add(qint64 from, qint64 contacts, qint64 idle, double rateThere)
    {
        // who is idle beyond the bound of the chain is taken as at the bound
        rate(from, index(contacts, std::clamp<qint64>(idle, 0, m_idle))) += rateThere;
    }
    void addRates(qint64 contacts, qint64 idle)
    {
        const qint64 from = index(contacts, idle);
        const qint64 agents = busy(contacts, idle);
        const auto idleWith = [&](qint64 then, qint64 agentsThen) {
            return std::min<qint64>(then, m_setting.agents) - agentsThen;
        };
        if (contacts < m_last)
            add(from, contacts + 1,
                idleWith(contacts + 1, std::min<qint64>(agents + 1, m_setting.agents)),
                m_setting.contactsASecond);
        if (contacts > m_first) {
            const auto [single, others] = finishing(contacts, idle);
            add(from, contacts - 1, idleWith(contacts - 1, agents - 1), single);
            add(from, contacts - 1, idleWith(contacts - 1, agents), others);
        }
    }
    /// Takes a state out: who would go there goes on at once to where it leads.
    void eliminate(qint64 state)
    {
        const qint64 lowest = std::max<qint64>(0, state - m_reach);
        const qint64 count = state - lowest;
        const double *leads = &rate(state, lowest);
        double out = 0;
        for (qint64 i = 0; i < count; ++i)
            out += leads[i];
        m_out[size_t(state)] = out;
        if (out <= 0)
            return;
        for (qint64 from = lowest; from < state; ++from) {
            const double through = rate(from, state) / out;
            if (through <= 0)
                continue;
            double *row = &rate(from, lowest);
            for (qint64 i = 0; i < count; ++i)
                row[i] += through * leads[i];
        }
    }

    const QueueSetting &m_setting;
    const ServiceRate &m_even;
    const qint64 m_first;
    const qint64 m_last;
    const qint64 m_idle;
    const qint64 m_reach;
    const qint64 m_states;
    std::vector<double> m_band;
    std::vector<double> m_out;
};

} // namespace

ChatSpread::ChatSpread(const QueueSetting &setting) : m_even(setting)
{
    constexpr double rare = 1e-7;
    const qint64 agents = setting.agents;
    if (agents > unevenUpTo || setting.concurrency == 1)
        return;
    const Walk walk = walkQueue(setting, m_even);
    // uneven between the first agent with two and the last with one
    qint64 first = walk.first;
    qint64 last = std::min({walk.end() - 1, slots(), 2 * agents + 2});
    while (first < last && walk.at(first) < rare)
        ++first;
    while (last > first && walk.at(last) < rare)
        --last;
    if (first >= 2 * agents || last <= agents)
        return;

    SpreadChain chain(setting, m_even, first, last);
    const std::vector<double> weights = chain.solve();
    m_first = first;
    for (qint64 contacts = first; contacts <= last; ++contacts) {
        double all = 0;
        double busy = 0;
        double rate = 0;
        for (qint64 idle = 0; idle <= chain.mostIdle() && chain.possible(contacts, idle); ++idle) {
            const double weight =
                weights[size_t((contacts - first) * (chain.mostIdle() + 1) + idle)];
            const auto [single, others] = chain.finishing(contacts, idle);
            all += weight;
            busy += weight * double(chain.busy(contacts, idle));
            rate += weight * (single + others);
        }
        m_busy.push_back(all > 0 ? busy / all : m_even.busy(contacts));
        m_rates.push_back(all > 0 ? rate / all : m_even.at(contacts));
    }
}

} // namespace Wheelhouse
