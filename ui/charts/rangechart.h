// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/rangepicture.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

/// A figure that is known within a range: a bar from low to high on an axis that begins at 0, a
/// line where it likely is, and below it the same range in several units. Left and right move
/// through low, likely and high; the one chosen is read out at the bottom, else the message stands
/// there.
class RangeChart : public QWidget
{
    Q_OBJECT

public:
    explicit RangeChart(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const RangePicture &picture);
    /// The column read out; -1 for none.
    int shownColumn() const { return hasFocus() ? m_cursor : -1; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int barTop() const;
    int barHeight() const;
    int gridTop() const;
    int rowHeight() const;
    int noteHeight() const;
    int labelWidth() const;
    QRect cellRect(int row, int column) const;
    QRect mirrored(const QRect &rect) const;
    double placeOf(double value) const;
    void moveTo(int column);
    void paintBar(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;

    const Theme &m_theme;
    RangePicture m_picture;
    int m_cursor = 1;
};

} // namespace Wheelhouse
