// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/celldelegate.h"

#include <QPainter>

namespace Wheelhouse {

CellDelegate::CellDelegate(const Theme &theme, int lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_lines(lines)
{}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    item.backgroundBrush = qvariant_cast<QBrush>(index.data(Qt::BackgroundRole));
    drawItemBackground(painter, item);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setLayoutDirection(option.direction);
    const int pad = option.fontMetrics.averageCharWidth();
    paintCell(*painter, option.rect.adjusted(pad, 0, -pad, 0), item, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    return {plain.width() + 2 * option.fontMetrics.averageCharWidth(),
            line * m_lines + line * 5 / 4};
}

} // namespace Wheelhouse
