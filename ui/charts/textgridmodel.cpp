// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/textgridmodel.h"

namespace Wheelhouse {

void TextGridModel::setGrid(const TextGrid &grid)
{
    if (grid == m_grid)
        return;
    const bool sameShape = grid.heads == m_grid.heads && grid.rows.size() == m_grid.rows.size() &&
                           grid.figures == m_grid.figures;
    if (!sameShape)
        beginResetModel();
    m_grid = grid;
    if (!sameShape)
        endResetModel();
    else if (!m_grid.rows.isEmpty() && !m_grid.heads.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TextGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int TextGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.heads.size());
}

QVariant TextGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && m_grid.figures.contains(index.column()))
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_grid.rows.at(index.row()).value(index.column());
    return {};
}

QVariant TextGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (m_grid.figures.contains(section) ? Qt::AlignTrailing : Qt::AlignLeading) |
            Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_grid.heads.value(section)) : QVariant();
}

} // namespace Wheelhouse
