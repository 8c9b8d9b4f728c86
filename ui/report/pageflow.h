// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>

#include <functional>

class QPainter;

namespace Wheelhouse {

/// Lays parts below each other onto pages: who wants room takes it, and gets it on the next page
/// when this one is full. What is drawn is kept as functions and painted afterwards, so that a page
/// knows how many there are.
class PageFlow
{
public:
    using Draw = std::function<void(QPainter &)>;

    /// `paper` in units of 1/96 inch.
    explicit PageFlow(QSizeF paper);

    QSizeF paper() const { return m_paper; }
    double left() const;
    double width() const;
    /// How far down this page is taken, and what is left above its foot.
    double top() const { return m_top; }
    double room() const;
    int pageCount() const { return int(m_pages.size()); }

    /// A strip over the full width at the top of the first page, before anything else.
    void begin(double coverHeight) { m_top = coverHeight; }
    /// Empty room, none at the top of a page.
    void space(double height);
    /// Turns the page unless `height` is left, or this page is empty.
    void keep(double height);
    void turn();
    /// `height` across the content's width, on this page or the next.
    QRectF take(double height);
    /// Onto the page on which the last room was taken.
    void draw(Draw what);
    /// Onto each page; told which (from 0) and of how many.
    void onEachPage(const std::function<void(QPainter &, int page, int count)> &what);

    void paint(QPainter &painter, int page) const;

private:
    const QSizeF m_paper;
    QList<QList<Draw>> m_pages;
    double m_top;
};

} // namespace Wheelhouse
