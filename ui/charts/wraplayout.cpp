// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Wheelhouse {

WrapLayout::WrapLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::arrange(const QRect &rect, bool apply) const
{
    int left = rect.left();
    int top = rect.top();
    int line = 0;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int group = widthFrom(m_groupAt);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        const bool leadsGroup = i == m_groupAt && group <= rect.width() &&
                                left + group > rect.right() + 1 && left > rect.left();
        if (leadsGroup) {
            left = rect.left();
            top += line + spacing();
            line = 0;
        }
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (size.width() > rect.width()) {
            size.setWidth(std::max(rect.width(), 1));
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
        }
        if (left > rect.left() && left + size.width() > rect.right() + 1) {
            left = rect.left();
            top += line + spacing();
            line = 0;
        }
        if (apply)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect({left, top}, size)));
        left += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return top + line - rect.top();
}

int WrapLayout::widthFrom(qsizetype index) const
{
    int width = 0;
    for (const QLayoutItem *item : m_items.sliced(index))
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    return std::max(0, width - spacing());
}

QSize WrapLayout::sizeHint() const
{
    const int width = widthFrom(0);
    return {width, heightForWidth(width)};
}

QSize WrapLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return least;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace Wheelhouse
