// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/weekheat.h"

#include "core/kpi/celltaker.h"

namespace Wheelhouse {

size_t WeekHeat::hourOf(qint64 slotMs) const
{
    return size_t(m_period.hoursOfWeek().bucketOf(slotMs) / sheetHourMs);
}

void WeekHeat::add(qint64 slotMs, qint64 contacts)
{
    m_contacts[hourOf(slotMs)] += contacts;
    m_changed |= contacts != 0;
}

const QList<std::optional<double>> &WeekHeat::upTo(qint64 nowMs)
{
    for (; m_toMs <= nowMs && m_toMs < m_period.endMs(); m_toMs += slotLengthMs) {
        ++m_slots[hourOf(m_toMs)];
        m_changed = true;
    }
    if (!m_changed)
        return m_heat;
    m_changed = false;
    m_heat.resize(hours);
    for (int hour = 0; hour < hours; ++hour) {
        const double begun =
            double(m_slots[size_t(hour)]) * double(slotLengthMs) / double(sheetHourMs);
        m_heat[hour] =
            begun > 0 ? std::optional(double(m_contacts[size_t(hour)]) / begun) : std::nullopt;
    }
    return m_heat;
}

} // namespace Wheelhouse
