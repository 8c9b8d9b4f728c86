// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/chatspread.h"

#include "core/planning/staffing/queuechain.h"

#include <cmath>
#include <optional>

namespace Wheelhouse {

namespace {

constexpr int unevenUpTo = 2000;

/// The chain of (contacts, low agents beyond the fewest possible), a low agent being one who holds
/// `level` contacts while the others hold more, evenly: in rows of equal length, as a band of rates
/// around the diagonal. For contacts from level times the agents on.
class SpreadChain
{
public:
    SpreadChain(const QueueSetting &setting, const ServiceRate &even, int level, qint64 first,
                qint64 last)
        : m_setting(setting)
        , m_even(even)
        , m_level(level)
        , m_first(first)
        , m_last(last)
        , m_mostLow(2 + qint64(0.75 * std::sqrt(setting.agents)))
        , m_reach(m_mostLow + 2)
        , m_states((last - first + 1) * (m_mostLow + 1))
        , m_band(size_t(m_states * (2 * m_reach + 1)), 0.0)
        , m_out(size_t(m_states), 0.0)
    {
        for (qint64 contacts = first; contacts <= last; ++contacts) {
            for (qint64 low = 0; low <= m_mostLow && possible(contacts, low); ++low)
                addRates(contacts, low);
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

    /// Means over the long run with so many contacts: agents above the level, contacts finished a
    /// second. Nothing where that never happens.
    struct Means
    {
        double above = 0;
        double rate = 0;
    };
    std::optional<Means> means(const std::vector<double> &weights, qint64 contacts) const
    {
        Means sums;
        double all = 0;
        for (qint64 low = 0; low <= m_mostLow && possible(contacts, low); ++low) {
            const double weight = weights[size_t(index(contacts, low))];
            const auto [single, others] = finishing(contacts, low);
            all += weight;
            sums.above += weight * double(above(contacts, low));
            sums.rate += weight * (single + others);
        }
        if (all <= 0)
            return std::nullopt;
        return Means{sums.above / all, sums.rate / all};
    }

private:
    qint64 index(qint64 contacts, qint64 low) const
    {
        return (contacts - m_first) * (m_mostLow + 1) + low;
    }
    double &rate(qint64 from, qint64 to)
    {
        return m_band[size_t(from * (2 * m_reach + 1) + to - from + m_reach)];
    }
    /// Of all agents, if as many as can be were above the level.
    qint64 mostAbove(qint64 contacts) const
    {
        return std::min<qint64>(contacts - qint64(m_level) * m_setting.agents, m_setting.agents);
    }
    qint64 above(qint64 contacts, qint64 low) const { return mostAbove(contacts) - low; }
    /// Contacts of the agents above the level.
    qint64 heldAbove(qint64 contacts, qint64 low) const
    {
        return contacts - m_level * (m_setting.agents - above(contacts, low));
    }
    bool possible(qint64 contacts, qint64 low) const
    {
        const qint64 agents = above(contacts, low);
        return low == 0 ||
               (agents > 0 && agents * m_setting.concurrency >= heldAbove(contacts, low));
    }
    /// Finished a second by agents one above the level, and by all others.
    std::pair<double, double> finishing(qint64 contacts, qint64 low) const
    {
        const double perContact = 1 / m_setting.handleSeconds;
        const qint64 agents = above(contacts, low);
        const double ofLow = double(m_setting.agents - agents) * m_even.pace(m_level) * perContact;
        if (agents <= 0)
            return {0, ofLow};
        const qint64 held = heldAbove(contacts, low);
        const qint64 each = held / agents;
        const double more = double(held - each * agents);
        const double ofThese = (double(agents) - more) * m_even.pace(int(each)) * perContact;
        const double ofThose = more * m_even.pace(int(each) + 1) * perContact;
        return each == m_level + 1 ? std::pair(ofThese, ofThose + ofLow)
                                   : std::pair(0.0, ofThese + ofThose + ofLow);
    }
    void add(qint64 from, qint64 contacts, qint64 agentsAbove, double rateThere)
    {
        // what the chain does not hold is taken as at its bounds
        const qint64 low = std::clamp<qint64>(mostAbove(contacts) - agentsAbove, 0, m_mostLow);
        rate(from, index(contacts, low)) += rateThere;
    }
    void addRates(qint64 contacts, qint64 low)
    {
        const qint64 from = index(contacts, low);
        const qint64 agents = above(contacts, low);
        if (contacts < m_last)
            add(from, contacts + 1, std::min<qint64>(agents + 1, m_setting.agents),
                m_setting.contactsASecond);
        if (contacts > m_first) {
            const auto [single, others] = finishing(contacts, low);
            add(from, contacts - 1, agents - 1, single);
            add(from, contacts - 1, agents, others);
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
    const int m_level;
    const qint64 m_first;
    const qint64 m_last;
    const qint64 m_mostLow;
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
    qint64 first = walk.first;
    qint64 last = std::min(walk.end() - 1, slots());
    while (first < last && walk.at(first) < rare)
        ++first;
    while (last > first && walk.at(last) < rare)
        --last;
    if (last <= agents)
        return;

    m_first = first;
    for (qint64 contacts = first; contacts <= last; ++contacts) {
        m_rates.push_back(m_even.at(contacts));
        m_busy.push_back(m_even.busy(contacts));
    }
    for (int level = 0; level < setting.concurrency - 1; ++level)
        spreadAround(setting, level, last);
}

void ChatSpread::spreadAround(const QueueSetting &setting, int level, qint64 last)
{
    const qint64 agents = setting.agents;
    const bool lowest = level == 0;
    const bool highest = level == setting.concurrency - 2;
    // each level speaks for the contacts around the step above it
    const qint64 mineFrom = lowest ? 0 : level * agents + agents / 2;
    const qint64 mineTo = highest ? slots() : (level + 1) * agents + agents / 2;
    const qint64 first = std::max(m_first, level * agents);
    last = std::min(last, (level + 2) * agents + 2);
    if (first >= mineTo || last <= (level + 1) * agents || last < mineFrom)
        return;
    SpreadChain chain(setting, m_even, level, first, last);
    const std::vector<double> weights = chain.solve();
    for (qint64 contacts = first; contacts <= last; ++contacts) {
        const auto means = chain.means(weights, contacts);
        if (!means)
            continue;
        const size_t at = size_t(contacts - m_first);
        if (lowest)
            m_busy[at] = means->above;
        if (contacts >= mineFrom && contacts < mineTo)
            m_rates[at] = means->rate;
    }
}

} // namespace Wheelhouse
