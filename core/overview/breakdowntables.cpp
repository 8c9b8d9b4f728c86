// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/breakdowntables.h"

#include <algorithm>

namespace Wheelhouse {

BreakdownTables::BreakdownTables(const CellWants &wants)
    : m_tables{{&ContactDims::topic, {}}, {&ContactDims::channel, {}}}
    , m_dayTally(wants)
    , m_weekTally(wants)
{}

BreakdownTables::Table *BreakdownTables::tableOf(Dimension by)
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [by](const Table &table) { return table.by == by; });
    return found == m_tables.end() ? nullptr : &*found;
}

qint32 BreakdownTables::pairTarget(const ContactDims &dims)
{
    const Pair pair(dims.topic, dims.channel);
    const auto known = m_pairs.constFind(pair);
    return known != m_pairs.cend() ? *known : *m_pairs.insert(pair, qint32(m_pairs.size()));
}

qint32 BreakdownTables::valueTarget(const DimensionValue &value)
{
    const qsizetype known = m_values.indexOf(value);
    if (known < 0)
        m_values.append(value);
    return qint32(known < 0 ? m_values.size() - 1 : known);
}

bool BreakdownTables::takeDay(const CellSheet &sheet, const DimsOf &dimsOf,
                              const Counts &slotCounts)
{
    const std::vector<qint32> targets = targetsOf(
        sheet,
        [&](quint32 group) {
            const ContactDims *dims = dimsOf(group);
            return dims ? pairTarget(*dims) : -1;
        },
        [&](quint32 slot) { return slotCounts(slot) ? 0 : -1; },
        [](qint32 pair, qint32) { return pair; });
    m_dayTally.grow(m_pairs.size());
    m_told = true;
    return m_dayTally.add(sheet, targets);
}

bool BreakdownTables::takeWeek(const CellSheet &sheet, const QList<DimensionValue> &names)
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
    for (auto pair = m_pairs.cbegin(); pair != m_pairs.cend(); ++pair) {
        const Cell cell = m_dayTally.take(*pair);
        if (cell.isEmpty())
            continue;
        tableOf(&ContactDims::topic)->rows.cellOf(pair.key().first).merge(cell);
        tableOf(&ContactDims::channel)->rows.cellOf(pair.key().second).merge(cell);
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
