// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/tablehead.h"

#include "ui/charts/painting.h"

#include <QPainter>

namespace Wheelhouse {

TableHead::TableHead(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(false);
    setFocusPolicy(Qt::NoFocus);
}

int TableHead::arrowWidth() const
{
    return m_theme.scaled(12);
}

void TableHead::setTrailing(const QSet<int> &columns)
{
    m_trailing = columns;
    viewport()->update();
}

bool TableHead::isTrailing(int section) const
{
    const QVariant said = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    return m_trailing.contains(section) || said.value<Qt::Alignment>().testFlag(Qt::AlignTrailing);
}

QSize TableHead::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    return {QHeaderView::sizeHint().width(), metrics.height() + m_theme.scaled(14)};
}

QSize TableHead::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    const QString text = model()->headerData(section, orientation()).toString();
    const int pad = QFontMetrics(m_theme.font(TextRole::Body)).averageCharWidth();
    return {metrics.horizontalAdvance(text) + 2 * pad + 2 * arrowWidth(), sizeHint().height()};
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);

    const int pad = QFontMetrics(m_theme.font(TextRole::Body)).averageCharWidth();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool toRight = isTrailing(section) != isRightToLeft();
    QRect text = rect.adjusted(pad, 0, -pad, 0);
    painter->setFont(m_theme.font(TextRole::Caption));
    painter->setPen(sorted ? tokens.text : tokens.textFaint);
    const QString words = model()->headerData(section, orientation()).toString();
    const int room = sorted ? text.width() - arrowWidth() : text.width();
    const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, room);
    painter->drawText(text,
                      int(toRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                          int(Qt::AlignVCenter),
                      shown);
    if (sorted) {
        const int wide = painter->fontMetrics().horizontalAdvance(shown);
        const double x = toRight ? text.right() - wide - arrowWidth() / 2.0 - 1
                                 : text.left() + wide + arrowWidth() / 2.0 + 1;
        const double y = rect.center().y() + 0.5;
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        const double tip = up ? -2.5 : 2.5;
        painter->setPen(QPen(tokens.text, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF{{x - 3, y - tip / 2}, {x, y + tip / 2}, {x + 3, y - tip / 2}});
    }
    painter->restore();
}

} // namespace Wheelhouse
