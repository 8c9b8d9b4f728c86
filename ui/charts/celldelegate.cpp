// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/celldelegate.h"

#include "ui/charts/datatable.h"

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
    painter->save();
    paintBackground(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setLayoutDirection(option.direction);
    const int pad = option.fontMetrics.averageCharWidth();
    paintCell(*painter, option.rect.adjusted(pad, 0, -pad, -1), option, index);
    painter->restore();
}

void CellDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens().selection);
    else if (table && table->hoveredRow() == index.row())
        painter.fillRect(option.rect, tokens().surfaceRaised);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, tokens().grid);
    const bool current = table && table->hasFocus() && table->currentIndex().row() == index.row();
    if (!current)
        return;
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2),
                     tokens().focus);
    painter.fillRect(line.adjusted(0, -1, 0, 0), tokens().focus);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    return {plain.width() + 2 * option.fontMetrics.averageCharWidth(),
            line * m_lines + line * 5 / 4};
}

} // namespace Wheelhouse
