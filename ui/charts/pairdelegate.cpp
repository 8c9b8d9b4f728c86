// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/pairdelegate.h"

#include <QPainter>

namespace Wheelhouse {

PairDelegate::PairDelegate(const Theme &theme, Read read, QObject *parent)
    : CellDelegate(theme, 2, parent)
    , m_read(std::move(read))
{}

void PairDelegate::paintCell(QPainter &painter, const QRect &area,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PairCell cell = m_read(index);
    const int line = option.fontMetrics.height();
    const int top = area.center().y() - line;
    const auto alignment = Qt::AlignLeading | Qt::AlignVCenter;
    painter.setPen(tokens().text);
    drawLine(painter, {area.left(), top, area.width(), line}, alignment, cell.first);
    painter.setFont(font(TextRole::Small));
    painter.setPen(tokens().textMuted);
    drawLine(painter, {area.left(), top + line + 1, area.width(), line}, alignment, cell.second);
}

} // namespace Wheelhouse
