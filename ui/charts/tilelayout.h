// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace Wheelhouse {

/// Rows of equally wide items that fill the width. As few rows as the items' minimum width allows,
/// as even as possible, with the shorter rows first: five items in at most four columns stand as
/// two over three. All items of a row are equally tall.
class TileLayout : public QLayout
{
public:
    explicit TileLayout(int spacing, QWidget *parent = nullptr);
    ~TileLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

    /// How many items stand in each row at that width.
    QList<int> rowsAt(int width) const;

private:
    int arrange(const QRect &rect, bool apply) const;
    int widestMinimum() const;

    QList<QLayoutItem *> m_items;
};

} // namespace Wheelhouse
