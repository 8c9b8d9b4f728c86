// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/textdelegate.h"

#include <QPainter>

namespace Wheelhouse {

TextDelegate::TextDelegate(const Theme &theme, int lines, QObject *parent, int secondRole)
    : CellDelegate(theme, lines, parent)
    , m_secondRole(secondRole)
{}

void TextDelegate::paintCell(QPainter &painter, const QRect &area,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto alignment = wanted.isValid() ? wanted.value<Qt::Alignment>()
                                            : Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = m_secondRole < 0 ? QString() : index.data(m_secondRole).toString();
    const int line = option.fontMetrics.height();
    painter.setPen(text == QChar(0x2013) ? tokens().textFaint : tokens().text);
    if (second.isEmpty()) {
        drawLine(painter, area, alignment, text);
        return;
    }
    const int top = area.center().y() - line;
    drawLine(painter, {area.left(), top, area.width(), line}, alignment, text);
    painter.setFont(font(TextRole::Small));
    painter.setPen(tokens().textMuted);
    drawLine(painter, {area.left(), top + line + 1, area.width(), line}, alignment, second);
}

} // namespace Wheelhouse
