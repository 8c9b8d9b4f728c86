// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

/// What a ScatterChart shows, in the user's words.
struct ScatterPicture
{
    struct Point
    {
        double x = 0;
        double y = 0;
        double weight = 0; ///< 0..1: the area of the dot
        QString words;     ///< the point in a sentence
        bool operator==(const Point &) const = default;
    };
    struct Tick
    {
        double at = 0;
        QString label;
        bool operator==(const Tick &) const = default;
    };
    QString message; ///< what the chart says; shown below it
    QString xName;
    QString yName;
    QString latestName;  ///< beside the last point
    QList<Point> points; ///< by time
    QList<Tick> xTicks;  ///< ascending; the first and the last are the ends of the axis
    QList<Tick> yTicks;  ///< likewise
    bool operator==(const ScatterPicture &) const = default;
};

/// Two figures against each other, a dot a day, the latest filled and named. Left and right move
/// through time; the dot chosen or pointed at is read out below, else the message stands there.
class ScatterChart : public QWidget
{
    Q_OBJECT

public:
    explicit ScatterChart(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const ScatterPicture &picture);
    /// The point read out; -1 for none.
    int shownPoint() const;
    QString wordsOf(int point) const;
    /// Where a point stands in this widget.
    QPointF placeOf(int point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF plotArea() const;
    int lineHeight() const;
    int noteHeight() const;
    double radiusOf(int point) const;
    void moveTo(int point);
    void paintAxes(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;

    const Theme &m_theme;
    ScatterPicture m_picture;
    int m_cursor = -1;
    int m_hover = -1;
};

} // namespace Wheelhouse
