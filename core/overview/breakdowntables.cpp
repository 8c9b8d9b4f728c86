// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/breakdowntables.h"

#include <algorithm>

namespace Wheelhouse {

BreakdownTables::BreakdownTables(const CellWants &wants)
    : m_many{{&ContactDims::topic, &ContactDims::channel}, {}}
    , m_few{{&ContactDims::bot, &ContactDims::brand, &ContactDims::team, &ContactDims::language},
            {}}
    , m_dayTally(wants)
    , m_weekTally(wants)
{
    for (const Grouping *grouping : {&m_many, &m_few}) {
        for (const Dimension by : grouping->by)
            m_tables.push_back({by, {}});
    }
}

BreakdownTables::Table *BreakdownTables::tableOf(Dimension by)
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [by](const Table &table) { return table.by == by; });
    return found == m_tables.end() ? nullptr : &*found;
}

qint32 BreakdownTables::dayTarget(Grouping &grouping, const ContactDims &dims)
{
    QStringList values;
    for (const Dimension dimension : grouping.by)
        values.append(dims.*dimension);
    const auto known = grouping.targets.constFind(values);
    return known != grouping.targets.cend() ? *known
                                            : *grouping.targets.insert(values, m_dayTargets++);
}

CellTally::TwoTargets BreakdownTables::dayTargets(const ContactDims &dims)
{
    return {dayTarget(m_many, dims), dayTarget(m_few, dims)};
}

qint32 BreakdownTables::valueTarget(const DimensionValue &value)
{
    const qsizetype known = m_values.indexOf(value);
    if (known < 0)
        m_values.append(value);
    return qint32(known < 0 ? m_values.size() - 1 : known);
}

bool BreakdownTables::takeDay(const CellSheet &sheet, const DimsOf &dimsOf,
                              const Counts &slotCounts, HoursMask &mask)
{
    m_told = true;
    std::vector<CellTally::TwoTargets> targets; // of a group that counts
    std::vector<qint32> kinds;                  // likewise
    const std::vector<qint32> groupOfRow = targetsOf(
        sheet,
        [&](quint32 group) {
            const ContactDims *dims = dimsOf(group);
            if (!dims)
                return -1;
            targets.push_back(dayTargets(*dims));
            kinds.push_back(mask.kindOf(dims->brand));
            return qint32(targets.size() - 1);
        },
        [&](quint32 slot) { return slotCounts(slot) ? qint32(slot) : -1; },
        [&](qint32 group, qint32 slot) {
            return mask.takes(kinds[size_t(group)], quint32(slot)) ? group : -1;
        });
    std::vector<CellTally::TwoTargets> targetsOfRow;
    targetsOfRow.reserve(groupOfRow.size());
    for (const qint32 group : groupOfRow)
        targetsOfRow.push_back(group < 0 ? CellTally::TwoTargets{-1, -1} : targets[size_t(group)]);
    m_dayTally.grow(m_dayTargets);
    return m_dayTally.add(sheet, targetsOfRow);
}

void BreakdownTables::take(const ContactDims &dims, const Cell &cell)
{
    m_told = true;
    const auto [many, few] = dayTargets(dims);
    m_dayTally.grow(m_dayTargets);
    m_dayTally.add(cell, many);
    m_dayTally.add(cell, few);
}

bool BreakdownTables::takeWeeks(const CellSheet &sheet, const QList<DimensionValue> &names)
{
    std::vector<qint32> targets;
    for (const quint32 group : sheet.groups()) {
        const DimensionValue name = names.value(group);
        targets.push_back(tableOf(name.dimension) ? valueTarget(name) : -1);
    }
    m_weekTally.grow(m_values.size());
    m_told = true;
    return m_weekTally.add(sheet, targets);
}

void BreakdownTables::settle()
{
    if (!std::exchange(m_told, false))
        return;
    for (const Grouping *grouping : {&m_many, &m_few}) {
        for (auto target = grouping->targets.cbegin(); target != grouping->targets.cend();
             ++target) {
            const Cell cell = m_dayTally.take(*target);
            for (qsizetype i = 0; i < grouping->by.size() && !cell.isEmpty(); ++i)
                tableOf(grouping->by[i])->rows.cellOf(target.key()[i]).merge(cell);
        }
    }
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (const Cell cell = m_weekTally.take(i); !cell.isEmpty())
            tableOf(m_values[i].dimension)->rows.cellOf(m_values[i].value).merge(cell);
    }
}

QList<BreakdownRow> BreakdownTables::rows(Dimension by)
{
    settle();
    Table *table = tableOf(by);
    return table ? table->rows.rows() : QList<BreakdownRow>();
}

} // namespace Wheelhouse
