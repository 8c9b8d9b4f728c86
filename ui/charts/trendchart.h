// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/trendpicture.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

class TrendPlot;

/// The course of one metric over time: a line over a fading area, the period before as a dashed
/// line, marks for what happened, and a read-out under the pointer or the arrow keys. Time runs
/// from left to right in every language. Its table twin is TrendTableModel.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    TrendChart(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    void setPicture(const TrendPicture &picture);

    /// The value in the read-out; -1 for none.
    qsizetype cursor() const;
    /// What the read-out says of value `index`, in one sentence.
    QString wordsOf(qsizetype index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Overlay;

    bool hasLegend() const;
    int marksTop() const;
    void layOut();
    void restyle();
    void moveCursor(qsizetype index);

    const Theme &m_theme;
    const QLocale m_locale;
    TrendPicture m_picture;
    QList<double> m_ticks;
    TrendPlot *m_plot;
    Overlay *m_overlay;
};

} // namespace Wheelhouse
