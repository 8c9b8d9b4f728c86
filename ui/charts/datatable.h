// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace Wheelhouse {

class TableHead;

/// A table as this program shows them: whole rows, no grid but a line below each, quiet heads that
/// are aligned as their columns, Tab leaves it, arrow keys move in it. Cells are painted by
/// CellDelegates; columns without one of their own get a TextDelegate.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    DataTable(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Columns of figures; see TableHead.
    void setTrailing(const QSet<int> &columns);
    /// Its columns can be sorted by, also by keyboard and from its menu: the one that is current.
    void offerSorting();
    /// -1 for none.
    int hoveredRow() const { return m_hovered; }

    /// As tall as its rows, at most `rows` of them: for tables on a page that scrolls itself.
    void setFittedRows(int most);
    /// Of a table with fitted rows that may be wider than its room: it scrolls, and is higher by
    /// the bar.
    void setScrollsSideways();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void fitRowHeight();
    void setHoveredRow(int row);

    const Theme &m_theme;
    TableHead *m_head;
    int m_hovered = -1;
    int m_fittedRows = 0;
};

} // namespace Wheelhouse
