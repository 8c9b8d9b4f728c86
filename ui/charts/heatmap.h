// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/heatpicture.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

/// A week of hours, 7 x 24 rounded cells that fill the widget, darker for more, with a legend and
/// the value under the pointer or the keyboard's cell in words. Days begin as the locale's week
/// does. Time runs from left to right in every language, as on the trend.
class HeatMap : public QWidget
{
    Q_OBJECT

public:
    HeatMap(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    /// `values`: 168, Monday 00:00 first, none where there is no data; any other count shows
    /// nothing.
    void setValues(const QList<std::optional<double>> &values);

    /// The row (0..6, as shown) and hour of the keyboard's cell.
    QPoint cursorCell() const { return m_cursor; }
    /// The same as an hour of the week, Monday 00:00 being 0.
    int cursorHourOfWeek() const;
    /// "Monday 14:00–15:00: 41.2 contacts an hour", or that there is no data.
    QString wordsOf(QPoint cell) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString message() const; ///< what the chart says, for those who listen
    HeatPlaces places() const;
    QPoint cellAt(QPointF position) const; ///< (-1, -1) outside
    QPoint readOutCell() const;
    void moveCursor(QPoint cell);

    const Theme &m_theme;
    HeatPicture m_picture;
    QPoint m_cursor{0, 9};
    QPoint m_hover{-1, -1};
};

} // namespace Wheelhouse
