// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/ladderpicture.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

/// Rungs as bars below each other, the pale end of a bar being what was lost since the rung above;
/// beside each its count and shares, below it the marks that stand on it. What the pointer or the
/// keyboard is at (up and down for rungs, left and right for their marks) is explained in a line at
/// the bottom, which is also what is read aloud, and in a tool tip.
class LadderChart : public QWidget
{
    Q_OBJECT

public:
    explicit LadderChart(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const LadderPicture &picture);

    /// A rung, or one of its marks.
    struct Place
    {
        int rung = -1;
        int mark = -1; ///< -1: the rung itself
        bool operator==(const Place &) const = default;
    };
    Place cursor() const { return m_cursor; }
    /// Of the figure at the cursor; empty: there is none.
    QString idAtCursor() const;
    Place placeAt(QPoint position) const; ///< rung -1: nothing there
    QString wordsOf(Place place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Columns
    {
        int label = 0; ///< widths
        int bar = 0;
        int count = 0;
        int all = 0;
        int above = 0;
        int gap = 0;
    };
    Columns layOut() const;
    int barHeight() const;
    int chipHeight() const;
    int headHeight() const;
    int readOutHeight() const;
    int rungHeight(int rung) const;
    QRect rungRect(int rung) const;
    QRect chipRect(Place place) const;
    QRect mirrored(const QRect &rect) const;
    QString chipText(const LadderPicture::Mark &mark) const;
    Place shownPlace() const;
    void moveTo(Place place);
    void paintHead(QPainter &painter, const Columns &columns) const;
    void paintRung(QPainter &painter, const Columns &columns, int rung) const;
    void paintChips(QPainter &painter, int rung) const;
    void paintReadOut(QPainter &painter) const;

    const Theme &m_theme;
    LadderPicture m_picture;
    Place m_cursor{0, -1};
    Place m_hover;
};

} // namespace Wheelhouse
