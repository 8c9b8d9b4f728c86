// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/staffing/queuesetting.h"

#include <algorithm>

namespace Wheelhouse {

/// How fast contacts are finished when they are spread over the agents as evenly as can be: with m
/// contacts, q = m div n and r = m mod n, r agents hold q + 1 of them and n - r hold q. An agent
/// with j contacts finishes j / (1 + slowdown (j - 1)) of them in a handling time.
class ServiceRate
{
public:
    explicit ServiceRate(const QueueSetting &setting)
        : m_agents(setting.agents)
        , m_slots(setting.slots())
        , m_slowdown(setting.slowdown)
        , m_perContact(1 / setting.handleSeconds)
        , m_full(m_agents * pace(setting.concurrency) * m_perContact)
    {}

    /// Contacts finished a second with so many in the agents' hands or, beyond the slots, waiting.
    double at(qint64 contacts) const
    {
        if (contacts >= m_slots)
            return m_full;
        if (contacts <= m_agents)
            return double(contacts) * m_perContact;
        const qint64 each = contacts / m_agents;
        const double more = double(contacts - each * m_agents);
        return ((m_agents - more) * pace(int(each)) + more * pace(int(each) + 1)) * m_perContact;
    }
    /// With every slot taken.
    double full() const { return m_full; }
    qint64 slots() const { return m_slots; }
    /// That so many a second are not fewer than can be finished, but for rounding.
    bool isOverloadedBy(double contactsASecond) const
    {
        return contactsASecond >= m_full * (1 - 1e-12);
    }
    /// Agents with at least one of so many contacts.
    double busy(qint64 contacts) const { return double(std::min<qint64>(contacts, m_agents)); }
    /// What an agent with so many contacts gets done, beside one with a single contact.
    double pace(int contacts) const
    {
        return contacts == 0 ? 0 : contacts / (1 + m_slowdown * (contacts - 1));
    }

private:
    int m_agents;
    qint64 m_slots;
    double m_slowdown;
    double m_perContact;
    double m_full;
};

} // namespace Wheelhouse
