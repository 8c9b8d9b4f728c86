// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QSet>

namespace Wheelhouse {

/// What a TextGridModel holds.
struct TextGrid
{
    QStringList heads;
    QList<QStringList> rows; ///< each as long as `heads`
    QSet<int> figures;       ///< columns aligned at their end
    bool operator==(const TextGrid &) const = default;
};

/// The table twin of a chart with a few rows: texts that are ready to be read.
class TextGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(const TextGrid &grid);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TextGrid m_grid;
};

} // namespace Wheelhouse
