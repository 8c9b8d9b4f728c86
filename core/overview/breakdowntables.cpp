// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/breakdowntables.h"

#include <algorithm>

namespace Wheelhouse {

BreakdownTables::BreakdownTables(const CellWants &wants) : m_weekTally(wants)
{
    const QList<Dimension> many{&ContactDims::topic, &ContactDims::channel};
    const QList<Dimension> few{&ContactDims::bot, &ContactDims::brand, &ContactDims::team,
                               &ContactDims::language};
    for (const auto &dimensions : {many, few}) {
        for (const Dimension by : dimensions)
            m_tables.push_back({by, {}});
        m_dayTallies.push_back({dimensions, CellTally(wants), {}});
    }
}

BreakdownTables::Table *BreakdownTables::tableOf(Dimension by)
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [by](const Table &table) { return table.by == by; });
    return found == m_tables.end() ? nullptr : &*found;
}

qint32 BreakdownTables::Tally::targetOf(const ContactDims &dims)
{
    QStringList values;
    for (const Dimension dimension : by)
        values.append(dims.*dimension);
    const auto known = targets.constFind(values);
    return known != targets.cend() ? *known : *targets.insert(values, qint32(targets.size()));
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
    for (Tally &tally : m_dayTallies) {
        std::vector<std::pair<qint32, qint32>> counted; // target and kind of a group
        const std::vector<qint32> targets = targetsOf(
            sheet,
            [&](quint32 group) {
                const ContactDims *dims = dimsOf(group);
                if (!dims)
                    return -1;
                counted.push_back({tally.targetOf(*dims), mask.kindOf(dims->brand)});
                return qint32(counted.size() - 1);
            },
            [&](quint32 slot) { return slotCounts(slot) ? qint32(slot) : -1; },
            [&](qint32 group, qint32 slot) {
                const auto [target, kind] = counted[size_t(group)];
                return mask.takes(kind, quint32(slot)) ? target : -1;
            });
        tally.sums.grow(tally.targets.size());
        if (!tally.sums.add(sheet, targets))
            return false;
    }
    return true;
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
    for (Tally &tally : m_dayTallies) {
        for (auto target = tally.targets.cbegin(); target != tally.targets.cend(); ++target) {
            const Cell cell = tally.sums.take(*target);
            for (qsizetype i = 0; i < tally.by.size() && !cell.isEmpty(); ++i)
                tableOf(tally.by[i])->rows.cellOf(target.key()[i]).merge(cell);
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
