// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

/// What a HistogramChart shows, in the user's words. Places on the value axis are in bins: 2.5 is
/// the middle of the third.
struct HistogramPicture
{
    struct Bin
    {
        double share = 0; ///< of all cases
        double shareBefore = 0;
        QString words; ///< the bin in a sentence
        bool operator==(const Bin &) const = default;
    };
    struct Place
    {
        double at = 0;
        QString label;
        bool operator==(const Place &) const = default;
    };
    QString message; ///< what the chart says; shown below it
    QList<Bin> bins;
    QList<Place> ticks;  ///< of the value axis
    QList<Place> levels; ///< of the shares, 0 first; `at` is a share
    QList<Place> marks;  ///< ascending: "p50 1:48"
    QString nowName;
    QString beforeName; ///< empty: nothing is compared
    bool operator==(const HistogramPicture &) const = default;
};

/// Bars side by side, as tall as the share of the cases in them, the period before as an outline,
/// the percentiles as lines with their names on top. Left and right move through the bins; the one
/// chosen or pointed at is read out below, else the message stands there. Values run from left to
/// right in every language.
class HistogramChart : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramChart(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const HistogramPicture &picture);
    /// The bin read out; -1 for none.
    int shownBin() const;
    QString wordsOf(int bin) const;

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
    QPointF pointOf(double at, double share) const;
    int lineHeight() const;
    int noteHeight() const;
    void moveTo(int bin);
    void paintAxes(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintOutline(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    const Theme &m_theme;
    HistogramPicture m_picture;
    int m_cursor = -1;
    int m_hover = -1;
};

} // namespace Wheelhouse
