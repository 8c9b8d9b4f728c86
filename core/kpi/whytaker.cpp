// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/whytaker.h"

#include "core/kpi/celltally.h"
#include "core/kpi/hoursmask.h"

namespace Wheelhouse {

WhyTaker::WhyTaker(WhyRun &run, qint64 fromMs, qint64 toMs)
    : m_run(run)
    , m_fromMs(fromMs)
    , m_toMs(toMs)
    , m_wants(wantsOf({&run.metric()}))
{}

CellUses WhyTaker::usesOf(qint64 fromMs, qint64 toMs) const
{
    return fromMs < m_toMs && toMs > m_fromMs ? CourseUse : 0;
}

CellWants WhyTaker::wantsFor(CellUses) const
{
    return m_wants;
}

void WhyTaker::take(const CellKey &key, const Cell &cell)
{
    if (contains(key.slotMs) && m_run.hours().takes(key.dims.brand, key.slotMs))
        m_run.add(key, cell);
}

bool WhyTaker::takeDay(const CellSheet &sheet, qint64 dayMs,
                       const QHash<quint32, ContactDims> &dims, CellUses)
{
    QList<ContactDims> groups;
    std::vector<qint32> kinds; // by group
    HoursMask mask(m_run.hours(), dayMs);
    const auto ofGroup = [&](quint32 group) {
        const auto known = dims.constFind(group);
        if (known == dims.cend())
            return -1;
        groups.append(*known);
        kinds.push_back(mask.kindOf(known->brand));
        return qint32(groups.size() - 1);
    };
    const auto ofSlot = [&](quint32 slot) {
        return contains(dayMs + slot * slotLengthMs) ? qint32(slot) : -1;
    };
    const std::vector<qint32> targets =
        targetsOf(sheet, ofGroup, ofSlot, [&](qint32 group, qint32 slot) {
            return mask.takes(kinds[size_t(group)], quint32(slot)) ? group : -1;
        });
    CellTally tally(m_wants, groups.size());
    if (!tally.add(sheet, targets))
        return false;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const Cell cell = tally.take(i);
        if (!cell.isEmpty())
            m_run.add({std::max(m_fromMs, dayMs), groups[i]}, cell);
    }
    return true;
}

} // namespace Wheelhouse
