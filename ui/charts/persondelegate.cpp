// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/persondelegate.h"

#include <QPainter>

namespace Wheelhouse {

PersonDelegate::PersonDelegate(const Theme &theme, int lines, Read read, QObject *parent)
    : CellDelegate(theme, lines, parent)
    , m_read(std::move(read))
{}

void PersonDelegate::paintCell(QPainter &painter, const QRect &area,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PersonCell cell = m_read(index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int line = option.fontMetrics.height();
    const int disc = std::min(area.height() - 8, cell.second.isEmpty() ? line * 3 / 2 : line * 2);
    QRect circle(area.left(), area.center().y() - disc / 2 + 1, disc, disc);
    if (mirrored)
        circle.moveRight(area.right());
    drawAvatar(painter, circle, cell.name, tokens());

    const int gap = option.fontMetrics.averageCharWidth() * 3 / 2;
    QRect text =
        mirrored ? area.adjusted(0, 0, -disc - gap, 0) : area.adjusted(disc + gap, 0, 0, 0);
    QFont name = option.font;
    name.setWeight(QFont::Medium);
    painter.setFont(name);
    painter.setPen(tokens().text);
    if (cell.second.isEmpty()) {
        drawLine(painter, text, Qt::AlignLeading | Qt::AlignVCenter, cell.name);
        return;
    }
    const int top = area.center().y() - line;
    drawLine(painter, {text.left(), top, text.width(), line}, Qt::AlignLeading | Qt::AlignVCenter,
             cell.name);
    painter.setFont(font(TextRole::Small));
    painter.setPen(tokens().textMuted);
    drawLine(painter, {text.left(), top + line + 1, text.width(), line},
             Qt::AlignLeading | Qt::AlignVCenter, cell.second);
}

} // namespace Wheelhouse
