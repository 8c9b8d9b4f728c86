// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pageflow.h"

#include <QPainter>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr double sideMargin = 56;
constexpr double headRoom = 84; ///< of pages after the first
constexpr double footRoom = 66;

} // namespace

PageFlow::PageFlow(QSizeF paper) : m_paper(paper), m_pages(1), m_top(headRoom) {}

double PageFlow::left() const
{
    return sideMargin;
}

double PageFlow::width() const
{
    return m_paper.width() - 2 * sideMargin;
}

double PageFlow::room() const
{
    return m_paper.height() - footRoom - m_top;
}

void PageFlow::space(double height)
{
    if (m_top > headRoom)
        m_top += std::min(height, std::max(0.0, room()));
}

void PageFlow::keep(double height)
{
    if (height > room() && m_top > headRoom)
        turn();
}

void PageFlow::turn()
{
    m_pages.append(QList<Draw>());
    m_top = headRoom;
}

QRectF PageFlow::take(double height)
{
    keep(height);
    const QRectF taken(left(), m_top, width(), height);
    m_top += height;
    return taken;
}

void PageFlow::draw(Draw what)
{
    m_pages.last().append(std::move(what));
}

void PageFlow::onEachPage(const std::function<void(QPainter &, int page, int count)> &what)
{
    const int count = pageCount();
    for (int page = 0; page < count; ++page)
        m_pages[page].append(
            [what, page, count](QPainter &painter) { what(painter, page, count); });
}

void PageFlow::paint(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Draw &draw : m_pages.at(page)) {
        painter.save();
        draw(painter);
        painter.restore();
    }
}

} // namespace Wheelhouse
