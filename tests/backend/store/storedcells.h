// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/cellfeed.h"
#include "backend/store/cellview.h"
#include "tests/backend/store/testdatabase.h"
#include "tests/support/randomcells.h"

#include <QMap>

namespace Wheelhouse {

/// Random cells in a database, beside what they must add up to, which is kept in memory.
class StoredCells
{
public:
    StoredCells(Connection &connection, quint64 seed) : m_connection(connection), m_random(seed) {}

    /// Changes of cells all over a stretch of time, some of them taking back.
    void fill(qint64 fromMs, qint64 toMs, int changes)
    {
        const auto slotCount = quint64((toMs - fromMs) / slotLengthMs);
        QList<CellChange> all;
        for (int i = 0; i < changes; ++i) {
            const CellKey key{fromMs + qint64(m_random.below(slotCount)) * slotLengthMs,
                              randomDims(m_random)};
            all.append({key, deltasOf(randomCell(m_random, m_random.chance(0.1) ? -1 : 1))});
        }
        apply(all);
    }

    void takeAllBack()
    {
        QList<CellChange> all;
        for (const CellChange &change : std::as_const(m_changes)) {
            all.append(change);
            for (CellDelta &delta : all.last().deltas)
                delta.count = -delta.count;
        }
        apply(all);
    }

    /// Of what there must be.
    Cell sum(qint64 fromMs, qint64 toMs) const
    {
        Cell total;
        for (auto each = m_cells.cbegin(); each != m_cells.cend(); ++each) {
            if (each.key().slotMs >= fromMs && each.key().slotMs < toMs)
                total.merge(*each);
        }
        return total;
    }
    const QHash<CellKey, Cell> &all() const { return m_cells; }

    /// Whether what the database tells is what there must be, cell by cell.
    bool areStored()
    {
        QHash<CellKey, Cell> found;
        const auto visit = [&](const CellKey &key, const Cell &cell) { found[key].merge(cell); };
        EachCell each(0, std::numeric_limits<qint64>::max(), visit);
        DimTable dims;
        if (!dims.refresh(m_connection) ||
            !feedCells(m_connection, dims, 0, std::numeric_limits<qint64>::max(), each))
            return false;
        found.removeIf([](const auto &cell) { return cell.value().isEmpty(); });
        return found == m_cells;
    }

private:
    static QList<CellDelta> deltasOf(const Cell &cell)
    {
        QList<CellDelta> deltas;
        cell.forEach([&](Measure measure, qint64 count, const Histogram &durations) {
            qint32 timed = 0;
            for (const Histogram::Bucket &bucket : durations.buckets()) {
                // Whole buckets: the values of one add up to the same cell wherever they lie in it.
                const Histogram one({bucket});
                deltas.append({measure, bucket.count, one.sumMs() / bucket.count});
                timed += bucket.count;
            }
            deltas.append({measure, qint32(count) - timed, -1});
        });
        return deltas;
    }

    void apply(QList<CellChange> changes)
    {
        m_changes += changes;
        for (const CellChange &change : std::as_const(changes)) {
            Cell &cell = m_cells[change.key];
            for (const CellDelta &delta : change.deltas)
                cell.apply(delta);
            if (cell.isEmpty())
                m_cells.remove(change.key);
        }
        CellView view(m_connection);
        if (!view.apply(changes))
            qFatal("the cells cannot be stored");
    }

    Connection &m_connection;
    Random m_random;
    QList<CellChange> m_changes;
    QHash<CellKey, Cell> m_cells;
};

} // namespace Wheelhouse
