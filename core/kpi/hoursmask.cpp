// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/hoursmask.h"

#include "core/kpi/cell.h"

namespace Wheelhouse {

qint32 HoursMask::kindOf(const QString &brand)
{
    if (!m_filter.isOn())
        return 0;
    const qsizetype known = m_brands.indexOf(brand);
    if (known >= 0)
        return qint32(known);
    m_brands.append(brand);
    m_answers.emplace_back();
    return qint32(m_brands.size() - 1);
}

bool HoursMask::takes(qint32 kind, quint32 slot)
{
    if (!m_filter.isOn())
        return true;
    std::vector<Answer> &answers = m_answers[size_t(kind)];
    if (slot >= answers.size())
        answers.resize(slot + 1, NotAsked);
    if (answers[slot] == NotAsked) {
        const qint64 slotMs = m_startMs + slot * slotLengthMs;
        answers[slot] = m_filter.takes(m_brands[kind], slotMs) ? Taken : Left;
    }
    return answers[slot] == Taken;
}

} // namespace Wheelhouse
