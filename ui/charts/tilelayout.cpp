// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/tilelayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Wheelhouse {

TileLayout::TileLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

TileLayout::~TileLayout()
{
    qDeleteAll(m_items);
}

void TileLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *TileLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int TileLayout::widestMinimum() const
{
    int widest = 1;
    for (const QLayoutItem *item : m_items)
        widest = std::max(widest, item->minimumSize().width());
    return widest;
}

QList<int> TileLayout::rowsAt(int width) const
{
    if (m_items.isEmpty())
        return {};
    const int fitting = std::max(1, (width + spacing()) / (widestMinimum() + spacing()));
    const int all = count();
    const int rows = (all + fitting - 1) / fitting;
    QList<int> lengths;
    for (int row = 0; row < rows; ++row)
        lengths.append(all / rows + (row >= rows - all % rows ? 1 : 0));
    return lengths;
}

int TileLayout::arrange(const QRect &rect, bool apply) const
{
    int top = rect.top();
    int first = 0;
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    for (const int length : rowsAt(rect.width())) {
        const int room = rect.width() - (length - 1) * spacing();
        int height = 0;
        for (int i = first; i < first + length; ++i) {
            const QLayoutItem *item = m_items.at(i);
            const int narrowest = room / length;
            height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(narrowest)
                                                                : item->sizeHint().height());
        }
        for (int i = 0; apply && i < length; ++i) {
            const int left = room * i / length + i * spacing();
            const int right = room * (i + 1) / length + i * spacing();
            const QRect place(rect.left() + left, top, right - left, height);
            m_items.at(first + i)->setGeometry(
                mirrored ? QStyle::visualRect(Qt::RightToLeft, rect, place) : place);
        }
        first += length;
        top += height + spacing();
    }
    return m_items.isEmpty() ? 0 : top - spacing() - rect.top();
}

QSize TileLayout::sizeHint() const
{
    const int width = (widestMinimum() + spacing()) * std::min(count(), 5);
    return {width, heightForWidth(width)};
}

QSize TileLayout::minimumSize() const
{
    return {widestMinimum(), 1};
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace Wheelhouse
