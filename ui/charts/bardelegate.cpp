// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bardelegate.h"

#include <QPainter>

namespace Wheelhouse {
namespace {

constexpr double barHeight = 5;

} // namespace

BarDelegate::BarDelegate(const Theme &theme, Read read, const QString &widest, QObject *parent)
    : CellDelegate(theme, 1, parent)
    , m_read(std::move(read))
    , m_widest(widest)
{}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize cell = CellDelegate::sizeHint(option, index);
    return {option.fontMetrics.horizontalAdvance(m_widest) * 3, cell.height()};
}

void BarDelegate::paintCell(QPainter &painter, const QRect &area,
                            const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BarCell cell = m_read(index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int number = option.fontMetrics.horizontalAdvance(m_widest);
    const int gap = 2 * option.fontMetrics.averageCharWidth();
    QRect text = area;
    text.setWidth(number);
    if (!mirrored)
        text.moveRight(area.right());
    painter.setPen(tokens().text);
    drawLine(painter, text, Qt::AlignTrailing | Qt::AlignVCenter, cell.text);

    QRectF bar(area.left(), area.center().y() - barHeight / 2 + 1, area.width() - number - gap,
               barHeight);
    if (mirrored)
        bar.moveRight(area.right());
    if (bar.width() > barHeight)
        drawBar(painter, bar, cell.share, toneColour(tokens(), cell.tone), tokens().track,
                option.direction);
}

} // namespace Wheelhouse
