// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/statusdelegate.h"

#include <QPainter>

namespace Wheelhouse {

StatusDelegate::StatusDelegate(const Theme &theme, int lines, Read read, QObject *parent)
    : CellDelegate(theme, lines, parent)
    , m_read(std::move(read))
{}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize cell = CellDelegate::sizeHint(option, index);
    return {cell.width() + option.fontMetrics.height() * 2, cell.height()};
}

void StatusDelegate::drawDot(QPainter &painter, const QRectF &rect, StatusCell::Dot dot,
                             const QColor &colour)
{
    const QRectF inner = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(dot == StatusCell::Dot::Full ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(inner);
    if (dot == StatusCell::Dot::Half) {
        painter.setBrush(colour);
        painter.drawPie(inner, 90 * 16, 180 * 16);
    }
}

void StatusDelegate::paintCell(QPainter &painter, const QRect &area,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StatusCell cell = m_read(index);
    const int line = option.fontMetrics.height();
    const bool two = !cell.second.isEmpty();
    const int top = two ? area.center().y() - line : area.center().y() - line / 2;
    const int size = line * 5 / 9;
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRectF dot(area.left(), top + (line - size) / 2.0, size, size);
    if (mirrored)
        dot.moveRight(area.right());
    drawDot(painter, dot, cell.dot, toneColour(tokens(), cell.tone));

    const int shift = size + option.fontMetrics.averageCharWidth();
    const QRect text = mirrored ? area.adjusted(0, 0, -shift, 0) : area.adjusted(shift, 0, 0, 0);
    painter.setPen(tokens().text);
    drawLine(painter, {text.left(), top, text.width(), line}, Qt::AlignLeading | Qt::AlignVCenter,
             cell.text);
    if (!two)
        return;
    painter.setFont(font(TextRole::Small));
    painter.setPen(tokens().textMuted);
    drawLine(painter, {text.left(), top + line + 1, text.width(), line},
             Qt::AlignLeading | Qt::AlignVCenter, cell.second);
}

} // namespace Wheelhouse
