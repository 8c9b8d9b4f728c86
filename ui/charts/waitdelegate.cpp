// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/waitdelegate.h"

#include <QPainter>

namespace Wheelhouse {

WaitDelegate::WaitDelegate(const Theme &theme, int lines, Read read, QObject *parent)
    : CellDelegate(theme, lines, parent)
    , m_read(std::move(read))
{}

void WaitDelegate::paintCell(QPainter &painter, const QRect &area,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const WaitCell cell = m_read(index);
    if (cell.text.isEmpty()) {
        painter.setFont(font(TextRole::Small));
        painter.setPen(tokens().textFaint);
        return drawLine(painter, area, Qt::AlignTrailing | Qt::AlignVCenter, cell.second);
    }
    const int line = option.fontMetrics.height();
    const int top = area.center().y() - (cell.second.isEmpty() ? line / 2 : line);
    const bool plain = cell.tone == Tone::Neutral;
    painter.setFont(font(TextRole::Strong));
    painter.setPen(plain ? tokens().text : toneColour(tokens(), cell.tone));
    drawLine(painter, {area.left(), top, area.width(), line}, Qt::AlignTrailing | Qt::AlignVCenter,
             cell.text);
    if (cell.second.isEmpty())
        return;
    painter.setFont(font(TextRole::Small));
    painter.setPen(plain ? tokens().textMuted : toneColour(tokens(), cell.tone));
    drawLine(painter, {area.left(), top + line + 1, area.width(), line},
             Qt::AlignTrailing | Qt::AlignVCenter, cell.second);
}

} // namespace Wheelhouse
