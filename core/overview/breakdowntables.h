// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/celltaker.h"
#include "core/kpi/celltally.h"
#include "core/kpi/hoursmask.h"
#include "core/overview/breakdown.h"

#include <functional>

namespace Wheelhouse {

/// The Overview's tables, one a dimension. What sheets tell is added up in plain tallies and goes
/// into the rows when they are asked for.
class BreakdownTables
{
public:
    /// `wants` holds all that Breakdown::metrics() need and the contacts.
    explicit BreakdownTables(const CellWants &wants);

    /// One cell: `change(Cell &)` is called for its row of each table.
    template <typename Change> void change(const ContactDims &dims, const Change &change)
    {
        for (Table &table : m_tables)
            change(table.rows.cellOf(dims.*table.by));
    }

    /// One cell that stands beside the sheets.
    void take(const ContactDims &dims, const Cell &cell);

    using Counts = std::function<bool(quint32 slot)>;
    /// The rows that `mask` takes. False, here and below: the bytes do not make sense.
    bool takeDay(const CellSheet &sheet, const DimsOf &dimsOf, const Counts &slotCounts,
                 HoursMask &mask);
    /// A week's sums, each value of each dimension a group.
    bool takeWeeks(const CellSheet &sheet, const QList<DimensionValue> &names);

    /// Empty for a dimension without a table.
    QList<BreakdownRow> rows(Dimension by);

private:
    struct Table
    {
        Dimension by;
        Breakdown rows;
    };
    /// Several dimensions at once.
    struct Grouping
    {
        QList<Dimension> by;
        QHash<QStringList, qint32> targets; ///< of m_dayTally, by the values of `by`
    };
    Table *tableOf(Dimension by);
    qint32 dayTarget(Grouping &grouping, const ContactDims &dims);
    CellTally::TwoTargets dayTargets(const ContactDims &dims);
    qint32 valueTarget(const DimensionValue &value);
    void settle();

    std::vector<Table> m_tables;
    /// Topics times channels are few enough for a sum each, and so are bots, brands, teams and
    /// languages; all six at once would not be.
    Grouping m_many;
    Grouping m_few;
    CellTally m_dayTally;
    qint32 m_dayTargets = 0;
    QList<DimensionValue> m_values; ///< of m_weekTally's targets
    CellTally m_weekTally;
    bool m_told = false;
};

} // namespace Wheelhouse
