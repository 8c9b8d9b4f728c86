// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendplot.h"

#include "ui/charts/painting.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

TrendPlot::TrendPlot(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_timeAxis(new QValueAxis(m_chart))
    , m_valueAxis(new QValueAxis(m_chart))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->addAxis(m_timeAxis, Qt::AlignBottom);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    for (QValueAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
    }
    m_timeAxis->setGridLineVisible(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
}

TrendPlot::Run TrendPlot::addRun(bool filled)
{
    Run run;
    const auto add = [this](QAbstractSeries *series) {
        m_chart->addSeries(series);
        series->attachAxis(m_timeAxis);
        series->attachAxis(m_valueAxis);
    };
    if (filled) {
        run.area = new QAreaSeries;
        run.area->setUpperSeries(new QLineSeries(run.area));
        run.area->setLowerSeries(new QLineSeries(run.area));
        add(run.area);
    }
    run.line = new QLineSeries;
    add(run.line);
    return run;
}

void TrendPlot::show(QList<Run> &runs, const Course &course, bool filled)
{
    QList<QList<QPointF>> pieces;
    bool open = false;
    for (qsizetype i = 0; i < course.size(); ++i) {
        if (course.at(i)) {
            if (!open)
                pieces.append(QList<QPointF>());
            pieces.last().append({double(m_fromMs + i * m_stepMs), *course.at(i)});
        }
        open = course.at(i).has_value();
    }
    while (runs.size() < pieces.size())
        runs.append(addRun(filled));
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QList<QPointF> points = pieces.value(i);
        runs.at(i).line->replace(points);
        runs.at(i).line->setPointsVisible(points.size() == 1);
        if (!filled)
            continue;
        QList<QPointF> floor;
        if (!points.isEmpty())
            floor = {{points.first().x(), m_low}, {points.last().x(), m_low}};
        runs.at(i).area->upperSeries()->replace(points);
        runs.at(i).area->lowerSeries()->replace(floor);
    }
}

void TrendPlot::setPicture(const TrendPicture &picture, const QList<double> &ticks)
{
    m_fromMs = picture.fromMs;
    m_stepMs = std::max<qint64>(1, picture.stepMs);
    m_count = picture.now.size();
    m_low = ticks.first();
    m_high = ticks.last();
    m_valueAxis->setRange(m_low, m_high);
    m_valueAxis->setTickCount(int(ticks.size()));
    m_timeAxis->setRange(double(m_fromMs),
                         double(m_fromMs + std::max<qint64>(1, m_count - 1) * m_stepMs));
    show(m_before, picture.before, false);
    show(m_now, picture.now, true);
    restyle();
}

void TrendPlot::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    restyle();
}

void TrendPlot::restyle()
{
    m_valueAxis->setGridLinePen(QPen(m_tokens.border, 1, Qt::DotLine));
    QPen dashed(m_tokens.comparison, 1.6, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({4, 3});
    for (const Run &run : m_before)
        run.line->setPen(dashed);
    QLinearGradient fading(0, 0, 0, 1);
    fading.setCoordinateMode(QGradient::ObjectBoundingMode);
    fading.setColorAt(0, withAlpha(m_tokens.series[0], 0.22));
    fading.setColorAt(1, withAlpha(m_tokens.series[0], 0.01));
    for (const Run &run : m_now) {
        run.line->setPen(QPen(m_tokens.series[0], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        run.area->setPen(Qt::NoPen);
        run.area->setBrush(fading);
    }
}

void TrendPlot::setPlotArea(const QRectF &area)
{
    m_area = area;
    m_chart->setPlotArea(area);
}

QPointF TrendPlot::pointOf(double atMs, double value) const
{
    const double span = double(std::max<qint64>(1, m_count - 1) * m_stepMs);
    return {m_area.left() + (atMs - double(m_fromMs)) / span * m_area.width(),
            m_area.bottom() - (value - m_low) / (m_high - m_low) * m_area.height()};
}

qsizetype TrendPlot::indexAt(double x) const
{
    const double share = (x - m_area.left()) / std::max(1.0, m_area.width());
    const auto index = qsizetype(std::lround(share * double(m_count - 1)));
    return std::clamp<qsizetype>(index, 0, std::max<qsizetype>(0, m_count - 1));
}

void TrendPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
}

} // namespace Wheelhouse
