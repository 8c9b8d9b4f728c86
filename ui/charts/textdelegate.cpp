// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/textdelegate.h"

#include <QPainter>

namespace Wheelhouse {

TextDelegate::TextDelegate(const Theme &theme, int lines, QObject *parent)
    : CellDelegate(theme, lines, parent)
{}

void TextDelegate::paintCell(QPainter &painter, const QRect &area,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto alignment = wanted.isValid() ? wanted.value<Qt::Alignment>()
                                            : Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter);
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    painter.setPen(text == QChar(0x2013) ? tokens().textFaint : tokens().text);
    drawOnTwoLines(painter, area, alignment, text);
}

} // namespace Wheelhouse
