// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/pastfloorstate.h"
#include "ui/theme/theme.h"

#include <QAbstractSlider>
#include <QLocale>

namespace Wheelhouse {

/// A day as a slider: its value is the minute since the day began, behind it lies the course of the
/// open and the waiting conversations. Left and right go by a minute, Page Up and Page Down by a
/// quarter of an hour, Home and End to the ends of what was recorded.
class TimeBar : public QAbstractSlider
{
    Q_OBJECT

public:
    TimeBar(const Theme &theme, PastFloorState &past, const QLocale &locale,
            QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// The instant and what the floor held then, in words.
    QString message() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void take();
    QRectF plot() const;
    double xOf(qint64 ms) const;
    void goTo(double x);
    void drawAxis(QPainter &painter, const QRectF &plot) const;
    void drawCourse(QPainter &painter, const QRectF &plot, const QList<qint64> &course, qint64 most,
                    const QColor &colour) const;

    const Theme &m_theme;
    PastFloorState &m_past;
    const QLocale m_locale;
};

} // namespace Wheelhouse
