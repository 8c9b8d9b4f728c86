// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowsstate.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Wheelhouse {

/// The contacts of a RowsState as a table in the user's words. SortRole orders as the values do,
/// not as their words.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, Channel, Topic, Bot, People, Value, Counted };
    static constexpr int SortRole = Qt::UserRole;

    /// `state` outlives it.
    RowsModel(const RowsState &state, const QLocale &locale, QObject *parent = nullptr);

    const FigureRow &at(int row) const { return m_state.rows().at(row); }
    /// The state has other rows, or more.
    void restart();
    void grow();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FigureRow &row, int column) const;
    QVariant order(const FigureRow &row, int column) const;

    const RowsState &m_state;
    const QLocale m_locale;
    int m_count = 0; ///< rows that views were told of
};

} // namespace Wheelhouse
