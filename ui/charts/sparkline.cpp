// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/sparkline.h"

#include "ui/charts/painting.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr double lineWidth = 1.6;
constexpr double dotRadius = 3.0;
/// How many times its own height a course gives room to its target.
constexpr double mostStretched = 3;

void drawRun(QPainter &painter, const QPolygonF &run, double bottom, const QColor &colour,
             const QBrush &area)
{
    if (run.size() == 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(run.first(), lineWidth, lineWidth);
        return;
    }
    QPainterPath below;
    below.addPolygon(run);
    below.lineTo(run.last().x(), bottom);
    below.lineTo(run.first().x(), bottom);
    painter.setPen(Qt::NoPen);
    painter.fillPath(below, area);
    painter.setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(run);
}

} // namespace

Course thinned(const Course &values, qsizetype most)
{
    if (values.size() <= most || most < 1)
        return values;
    Course result;
    result.reserve(most);
    for (qsizetype i = 0; i < most; ++i) {
        const qsizetype from = i * values.size() / most;
        const qsizetype to = (i + 1) * values.size() / most;
        double sum = 0;
        int present = 0;
        for (qsizetype at = from; at < to; ++at) {
            if (values.at(at)) {
                sum += *values.at(at);
                ++present;
            }
        }
        result.append(present ? std::optional(sum / present) : std::nullopt);
    }
    return result;
}

void drawSparkline(QPainter &painter, const QRectF &rect, const Course &values,
                   const QColor &colour, const QColor &surface, SparkArea filled,
                   const SparkTarget &target)
{
    const Course course = thinned(values, qsizetype(std::max(2.0, rect.width() / 2)));
    std::optional<double> low;
    std::optional<double> high;
    for (const auto &value : course) {
        if (value) {
            low = std::min(low.value_or(*value), *value);
            high = std::max(high.value_or(*value), *value);
        }
    }
    if (!low)
        return;

    bool showsTarget = false;
    if (target.value) {
        const double from = std::min(*low, *target.value);
        const double to = std::max(*high, *target.value);
        showsTarget = to - from <= mostStretched * (*high - *low);
        if (showsTarget) {
            low = from;
            high = to;
        }
    }
    const QRectF inner = rect.adjusted(1, dotRadius, -dotRadius - 1, -2);
    const double range = *high - *low;
    const double step = course.size() > 1 ? inner.width() / double(course.size() - 1) : 0;
    const auto pointAt = [&](qsizetype i) {
        const double share = range > 0 ? (*course.at(i) - *low) / range : 0.5;
        return QPointF(inner.left() + step * double(i), inner.bottom() - share * inner.height());
    };

    QLinearGradient area(rect.topLeft(), rect.bottomLeft());
    area.setColorAt(0, withAlpha(colour, 0.26));
    area.setColorAt(1, withAlpha(colour, 0.0));

    const QBrush fill =
        filled == SparkArea::Flat ? QBrush(mixed(surface, colour, 0.12)) : QBrush(area);

    painter.setRenderHint(QPainter::Antialiasing);
    if (showsTarget) {
        const double y = inner.bottom() - (*target.value - *low) / range * inner.height();
        painter.setPen(QPen(target.colour, 1, Qt::DashLine));
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
    }
    QPolygonF run;
    for (qsizetype i = 0; i <= course.size(); ++i) {
        if (i < course.size() && course.at(i)) {
            run.append(pointAt(i));
        } else if (!run.isEmpty()) {
            drawRun(painter, run, rect.bottom(), colour, fill);
            run.clear();
        }
    }
    if (course.last()) {
        painter.setPen(QPen(surface, 1.5));
        painter.setBrush(colour);
        painter.drawEllipse(pointAt(course.size() - 1), dotRadius, dotRadius);
    }
}

} // namespace Wheelhouse
