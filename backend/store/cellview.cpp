// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/cellview.h"

namespace Wheelhouse {

namespace {

QList<CellChange> oneEach(const QList<CellChange> &changes)
{
    QList<CellChange> merged;
    QHash<CellKey, qsizetype> places;
    for (const CellChange &change : changes) {
        const auto place = places.constFind(change.key);
        if (place != places.cend()) {
            merged[*place].deltas += change.deltas;
            continue;
        }
        places.insert(change.key, merged.size());
        merged.append(change);
    }
    return merged;
}

} // namespace

Result<qint64> CellView::dimNumber(const ContactDims &dims)
{
    if (const auto known = m_dims.constFind(dims); known != m_dims.cend())
        return *known;
    const QString key = QString::fromUtf8(encodeDims(dims));
    if (auto added = m_connection.change("dim_add", {key}); !added)
        return added.error();
    auto row = m_connection.run("dim", {key});
    if (!row)
        return row.error();
    if (!row->next())
        return row->failure().value_or(
            Error{ErrorCode::Corrupt, QStringLiteral("a cell's dims were not kept"), key});
    return *m_dims.insert(dims, row->integer(0));
}

Result<Cell> CellView::cell(const CellKey &key, qint64 dim)
{
    if (const std::unique_ptr<Cell> known{m_known.take(key)})
        return std::move(*known);
    auto row = m_connection.run("cell", {key.slotMs, dim});
    if (!row)
        return row.error();
    if (row->next())
        return Cell::decode(row->blob(0));
    if (const auto failure = row->failure())
        return *failure;
    return Cell();
}

Result<void> CellView::apply(QList<CellChange> &changes)
{
    changes = oneEach(changes);
    for (const CellChange &change : std::as_const(changes)) {
        const auto dim = dimNumber(change.key.dims);
        if (!dim)
            return dim.error();
        auto cell = this->cell(change.key, *dim);
        if (!cell)
            return cell.error();
        for (const CellDelta &delta : change.deltas)
            cell->apply(delta);
        auto written =
            cell->isEmpty()
                ? m_connection.change("cell_remove", {change.key.slotMs, *dim})
                : m_connection.change("cell_put", {change.key.slotMs, *dim, cell->encode()});
        if (!written)
            return written;
        m_known.insert(change.key, new Cell(std::move(*cell)));
    }
    return {};
}

void CellView::forget()
{
    m_dims.clear();
    m_known.clear();
}

} // namespace Wheelhouse
