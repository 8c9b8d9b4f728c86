// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/trendpicture.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QAreaSeries;
class QChart;
class QChartView;
class QLineSeries;
class QValueAxis;

namespace Wheelhouse {

/// The lines and the grid of a trend, and nothing else: the only place that knows Qt Charts. Text,
/// marks and pointer belong to TrendChart, which lies over it.
class TrendPlot : public QWidget
{
    Q_OBJECT

public:
    explicit TrendPlot(QWidget *parent = nullptr);

    void setPicture(const TrendPicture &picture, const QList<double> &ticks);
    void setTokens(const Tokens &tokens);
    /// Where the lines go, in this widget's coordinates.
    void setPlotArea(const QRectF &area);
    QRectF plotArea() const { return m_area; }

    /// Time and value as a point of this widget.
    QPointF pointOf(double atMs, double value) const;
    /// The index of the value nearest to `x`, clamped to those there are.
    qsizetype indexAt(double x) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A course is drawn as runs without gaps; each run has a series, kept for the next picture.
    struct Run
    {
        QLineSeries *line = nullptr;
        QAreaSeries *area = nullptr; ///< below it; only for the course of now
    };
    void show(QList<Run> &runs, const Course &course, bool filled);
    Run addRun(bool filled);
    void restyle();

    QChart *m_chart;
    QChartView *m_view;
    QValueAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
    QList<Run> m_now;
    QList<Run> m_before;
    Tokens m_tokens;
    QRectF m_area;
    qint64 m_fromMs = 0;
    qint64 m_stepMs = 1;
    qsizetype m_count = 0;
    double m_low = 0;
    double m_high = 1;
};

} // namespace Wheelhouse
