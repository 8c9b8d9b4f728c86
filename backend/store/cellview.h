// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/dimtable.h"
#include "core/kpi/cell.h"

#include <QCache>
#include <QHash>

namespace Wheelhouse {

/// The view of KPI cells: what the contacts count for, by slot and dims. Dims are kept once and
/// named by number; a cell that became empty is removed. Cells touched lately are kept in memory.
class CellView
{
public:
    explicit CellView(Connection &connection) : m_connection(connection) {}

    /// Writes each changed cell once. `changes` comes back with one change a cell.
    Result<void> apply(QList<CellChange> &changes);
    /// Drops what was remembered.
    void forget();

private:
    Result<qint64> dimNumber(const ContactDims &dims);
    Result<Cell> cell(const CellKey &key, qint64 dim);

    Connection &m_connection;
    QHash<ContactDims, qint64> m_dims;
    QCache<CellKey, Cell> m_known{4000};
};

} // namespace Wheelhouse
