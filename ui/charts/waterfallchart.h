// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/painting.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

/// What a WaterfallChart shows, in the user's words.
struct WaterfallPicture
{
    struct Step
    {
        QString name;
        QString figure; ///< beside the bar: "86.4 %", "−1.2 pt"
        QString words;  ///< the step in a sentence
        double from = 0;
        double to = 0;
        bool isLevel = false; ///< stands on the ground: before, after
        Tone tone = Tone::Neutral;
        bool operator==(const Step &) const = default;
    };
    QString message; ///< what the chart says, for those who listen
    QString cutNote; ///< said below when the axis does not begin at 0
    QList<Step> steps;
    bool operator==(const WaterfallPicture &) const = default;
};

/// From one level to another, step by step, top to bottom: a row for each, its bar beginning where
/// the one above ended. When the steps are small against the levels the axis is cut, the bars of
/// the levels fade towards it, and a note says so. Up and down move through the steps, each read
/// aloud and shown at the bottom.
class WaterfallChart : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallChart(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const WaterfallPicture &picture);

    /// The levels at the ends of the axis.
    struct Span
    {
        double low = 0;
        double high = 0;
        bool isCut() const { return low > 0; }
    };
    Span span() const;
    int cursor() const { return m_cursor; }
    int stepAt(int y) const; ///< -1 for none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int noteHeight() const;
    int shownStep() const;
    void moveTo(int step);
    void paintStep(QPainter &painter, int step, int label, int bar, int figure) const;
    QRect mirrored(const QRect &rect) const;
    QString wordsOf(int step) const;

    const Theme &m_theme;
    WaterfallPicture m_picture;
    int m_cursor = 0;
    int m_hover = -1;
};

} // namespace Wheelhouse
