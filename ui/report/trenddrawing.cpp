// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/trenddrawing.h"

#include "ui/charts/painting.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int axisSize = 9;
constexpr double badge = 13;

/// Time and value as points of the paper.
class Plane
{
public:
    Plane(const TrendPicture &picture, const QList<double> &ticks, const QRectF &area)
        : m_area(area)
        , m_fromMs(double(picture.fromMs))
        , m_spanMs(double(std::max<qsizetype>(1, picture.now.size() - 1)) *
                   double(std::max<qint64>(1, picture.stepMs)))
        , m_low(ticks.first())
        , m_high(ticks.last())
    {}

    double x(double atMs) const
    {
        return m_area.left() + (atMs - m_fromMs) / m_spanMs * m_area.width();
    }
    double y(double value) const
    {
        return m_area.bottom() - (value - m_low) / (m_high - m_low) * m_area.height();
    }
    const QRectF &area() const { return m_area; }

private:
    QRectF m_area;
    double m_fromMs;
    double m_spanMs;
    double m_low;
    double m_high;
};

/// The course as runs without gaps.
QList<QPolygonF> runsOf(const Course &course, const TrendPicture &picture, const Plane &plane)
{
    QList<QPolygonF> runs;
    bool open = false;
    for (qsizetype i = 0; i < course.size(); ++i) {
        if (course.at(i)) {
            if (!open)
                runs.append(QPolygonF());
            runs.last().append(
                {plane.x(double(picture.fromMs + i * picture.stepMs)), plane.y(*course.at(i))});
        }
        open = course.at(i).has_value();
    }
    return runs;
}

void drawCourse(QPainter &painter, const QList<QPolygonF> &runs, const QPen &pen)
{
    for (const QPolygonF &run : runs) {
        if (run.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(pen.color());
            painter.drawEllipse(run.first(), pen.widthF(), pen.widthF());
            continue;
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(run);
    }
}

void fillBelow(QPainter &painter, const QList<QPolygonF> &runs, const QRectF &area,
               const QColor &colour)
{
    // pale and opaque: paper has no use for transparency, and printers have trouble with it
    for (const QPolygonF &run : runs) {
        if (run.size() < 2)
            continue;
        QPainterPath below;
        below.addPolygon(run);
        below.lineTo(run.last().x(), area.bottom());
        below.lineTo(run.first().x(), area.bottom());
        painter.fillPath(below, colour);
    }
}

void drawAxes(QPainter &painter, const Plane &plane, const QList<double> &ticks,
              const TrendDrawing &drawing, const QLocale &locale, const Tokens &tokens)
{
    const QRectF &area = plane.area();
    const QFontMetricsF metrics(painter.font());
    for (const double tick : ticks) {
        const double y = plane.y(tick);
        painter.setPen(QPen(tick == ticks.first() ? tokens.border : tokens.grid, 0.8));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QString name = drawing.picture.words(tick);
        painter.setPen(tokens.textFaint);
        painter.drawText(
            QPointF(area.left() - 7 - metrics.horizontalAdvance(name), y + metrics.capHeight() / 2),
            name);
    }
    const TrendPicture &picture = drawing.picture;
    const qint64 toMs =
        picture.fromMs + std::max<qsizetype>(0, picture.now.size() - 1) * picture.stepMs;
    const double widest = metrics.averageCharWidth() * 12;
    const auto times = timeTicks(picture.fromMs, toMs, picture.zone,
                                 std::max(2, int(area.width() / widest)), locale);
    double taken = area.left() - 30;
    for (const TimeTick &tick : times) {
        const double x = plane.x(double(tick.atMs));
        const double wide = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(x - wide / 2, area.left() - 20, area.right() - wide);
        painter.setPen(QPen(tokens.border, 0.8));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        if (left < taken)
            continue;
        taken = left + wide + 6;
        painter.setPen(tokens.textFaint);
        painter.drawText(QPointF(left, area.bottom() + 6 + metrics.ascent()), tick.label);
    }
}

/// Left edges of the badges: each above its mark, or beside its neighbour, and none off the chart.
QList<double> badgePlaces(const QList<double> &at, const QRectF &area)
{
    constexpr double pitch = badge + 1;
    QList<double> places;
    for (const double x : at)
        places.append(std::max(x - badge / 2,
                               places.isEmpty() ? area.left() - badge : places.last() + pitch));
    double most = area.right() + badge / 2 - badge;
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        places[i] = std::min(places.at(i), most);
        most = places.at(i) - pitch;
    }
    return places;
}

void drawMarks(QPainter &painter, const Plane &plane, const TrendDrawing &drawing,
               const ReportFonts &fonts, const Tokens &tokens)
{
    constexpr double stub = 8;
    const QRectF &area = plane.area();
    QPen dashed(tokens.comparison, 0.8, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    QList<double> numbered;
    for (qsizetype i = 0; i < drawing.picture.marks.size(); ++i) {
        const double x = std::clamp(plane.x(double(drawing.picture.marks.at(i).atMs)), area.left(),
                                    area.right());
        const bool isNumbered = i >= drawing.firstMark;
        // those without a number may be hundreds: they stay short, or they would be a fence
        const double bottom = isNumbered ? area.bottom() : area.top() - 3 + stub;
        painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, bottom));
        if (isNumbered)
            numbered.append(x);
    }
    painter.setFont(fonts.font(8, QFont::DemiBold));
    const QList<double> places = badgePlaces(numbered, area);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF where(places.at(i), area.top() - badge - 3, badge, badge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.warnSoft);
        painter.drawEllipse(where);
        painter.setPen(tokens.warn);
        painter.drawText(where, int(Qt::AlignCenter), QString::number(i + 1));
    }
}

} // namespace

QPen targetPen(const Tokens &tokens)
{
    QPen pen(tokens.good, 1.2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({5, 2, 1, 2});
    return pen;
}

void drawTrend(QPainter &painter, const QRectF &area, const TrendDrawing &drawing,
               const QLocale &locale, const ReportFonts &fonts, const Tokens &tokens)
{
    const TrendPicture &picture = drawing.picture;
    if (picture.now.isEmpty())
        return;
    TrendPicture scale = picture;
    if (drawing.levelBefore)
        scale.before.append(drawing.levelBefore);
    const QList<double> ticks = scale.valueTicks(drawing.valueLines);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts.font(axisSize));
    const QFontMetricsF metrics(painter.font());
    double labels = 0;
    for (const double tick : ticks)
        labels = std::max(labels, metrics.horizontalAdvance(picture.words(tick)));
    const double marks = picture.marks.isEmpty() ? 4 : badge + 6;
    const Plane plane(picture, ticks,
                      area.adjusted(labels + 8, marks, -4, -(metrics.height() + 7)));

    const QList<QPolygonF> now = runsOf(picture.now, picture, plane);
    fillBelow(painter, now, plane.area(), mixed(tokens.surface, tokens.series[0], 0.09));
    drawAxes(painter, plane, ticks, drawing, locale, tokens);
    QPen dashed(mixed(tokens.comparison, tokens.textMuted, 0.35), 1.2, Qt::CustomDashLine,
                Qt::FlatCap);
    dashed.setDashPattern({4, 3});
    if (drawing.levelBefore)
        drawCourse(painter,
                   {QPolygonF{{plane.area().left(), plane.y(*drawing.levelBefore)},
                              {plane.area().right(), plane.y(*drawing.levelBefore)}}},
                   dashed);
    else
        drawCourse(painter, runsOf(picture.before, picture, plane), dashed);
    if (picture.target)
        drawCourse(painter,
                   {QPolygonF{{plane.area().left(), plane.y(*picture.target)},
                              {plane.area().right(), plane.y(*picture.target)}}},
                   targetPen(tokens));
    drawCourse(painter, now,
               QPen(tokens.series[0], 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawMarks(painter, plane, drawing, fonts, tokens);
}

} // namespace Wheelhouse
