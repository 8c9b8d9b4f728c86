// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bardelegate.h"

#include <QPainter>

namespace Wheelhouse {
namespace {

constexpr double barHeight = 5;

} // namespace

BarDelegate::BarDelegate(const Theme &theme, Read read, const QString &widest,
                         const QString &widestNote, QObject *parent, Place place)
    : CellDelegate(theme, 1, parent)
    , m_read(std::move(read))
    , m_widest(widest)
    , m_widestNote(widestNote)
    , m_place(place)
{}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize cell = CellDelegate::sizeHint(option, index);
    return {option.fontMetrics.horizontalAdvance(m_widest + m_widestNote) * 2, cell.height()};
}

void BarDelegate::paintCell(QPainter &painter, const QRect &area,
                            const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BarCell cell = m_read(index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int gap = 2 * option.fontMetrics.averageCharWidth();
    QRect rest = mirrored ? area.adjusted(0, 0, -gap, 0) : area.adjusted(gap, 0, 0, 0);
    const bool below = m_place == Place::Below;
    const QRect whole = rest;
    if (below)
        rest.adjust(0, 0, 0, -2 * barHeight);
    const auto takeTrailing = [&](int width) {
        QRect taken = rest;
        taken.setWidth(width);
        if (!mirrored)
            taken.moveRight(rest.right());
        rest.adjust(mirrored ? width : 0, 0, mirrored ? 0 : -width, 0);
        return taken;
    };

    if (!m_widestNote.isEmpty()) {
        painter.setFont(font(TextRole::Caption));
        const int wide = painter.fontMetrics().horizontalAdvance(m_widestNote) + gap / 2;
        painter.setPen(tokens().textFaint);
        drawLine(painter, takeTrailing(wide), Qt::AlignTrailing | Qt::AlignVCenter, cell.note);
    }
    painter.setFont(option.font);
    painter.setPen(cell.share < 0 ? tokens().textFaint : tokens().text);
    drawLine(painter, takeTrailing(option.fontMetrics.horizontalAdvance(m_widest)),
             Qt::AlignTrailing | Qt::AlignVCenter, cell.text);

    takeTrailing(gap);
    const QRectF bar =
        below ? QRectF(whole.left(), whole.center().y() + option.fontMetrics.height() / 2 + 1,
                       whole.width(), barHeight)
              : QRectF(rest.left(), rest.center().y() - barHeight / 2 + 1, rest.width(), barHeight);
    if (bar.width() > 4 * barHeight && cell.share >= 0)
        drawBar(painter, bar, cell.share, toneColour(tokens(), cell.tone), tokens().track,
                option.direction);
}

} // namespace Wheelhouse
