// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/scatterchart.h"

#include "ui/charts/painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

constexpr double smallestDot = 3;
constexpr double latestDot = 5;
constexpr double largestDot = 9;
constexpr double nearEnough = 14; ///< of the pointer to a dot

double along(const QList<ScatterPicture::Tick> &ticks, double value)
{
    if (ticks.size() < 2 || ticks.last().at <= ticks.first().at)
        return 0;
    return (value - ticks.first().at) / (ticks.last().at - ticks.first().at);
}

} // namespace

ScatterChart::ScatterChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ScatterChart::setPicture(const ScatterPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_cursor = std::min(m_cursor, int(picture.points.size()) - 1);
    m_hover = -1;
    setAccessibleName(picture.message);
    update();
}

int ScatterChart::shownPoint() const
{
    return m_hover >= 0 ? m_hover : hasFocus() ? m_cursor : -1;
}

QString ScatterChart::wordsOf(int point) const
{
    return m_picture.points.value(point).words;
}

int ScatterChart::lineHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Caption)).height();
}

int ScatterChart::noteHeight() const
{
    return 3 * QFontMetrics(m_theme.font(TextRole::Small)).height();
}

QSize ScatterChart::sizeHint() const
{
    return {m_theme.scaled(480), m_theme.scaled(290)};
}

QSize ScatterChart::minimumSizeHint() const
{
    return {m_theme.scaled(260), m_theme.scaled(240)};
}

QRectF ScatterChart::plotArea() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    int labels = 0;
    for (const ScatterPicture::Tick &tick : m_picture.yTicks)
        labels = std::max(labels, metrics.horizontalAdvance(tick.label));
    const int line = lineHeight();
    return QRectF(rect()).adjusted(labels + 10, line + 10, -largestDot - 4,
                                   -2 * line - 14 - noteHeight() - 6);
}

QPointF ScatterChart::placeOf(int point) const
{
    const QRectF area = plotArea();
    const ScatterPicture::Point &at = m_picture.points[point];
    return {area.left() + along(m_picture.xTicks, at.x) * area.width(),
            area.bottom() - along(m_picture.yTicks, at.y) * area.height()};
}

double ScatterChart::radiusOf(int point) const
{
    const double weight = std::clamp(m_picture.points[point].weight, 0.0, 1.0);
    const bool isLatest = point + 1 == m_picture.points.size();
    return m_theme.scaled(100) / 100.0 *
           std::max(isLatest ? latestDot : smallestDot, largestDot * std::sqrt(weight));
}

void ScatterChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Caption));
    if (!m_picture.points.isEmpty()) {
        paintAxes(painter);
        paintPoints(painter);
    }
    if (hasFocus())
        drawFocusRing(painter, plotArea().adjusted(-5, -5, 5, 5), Tokens::controlRadius,
                      m_theme.tokens());
    const QString words = wordsOf(shownPoint());
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(words.isEmpty() ? m_theme.tokens().textMuted : m_theme.tokens().text);
    painter.drawText(QRect(0, height() - noteHeight(), width(), noteHeight()),
                     int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                     words.isEmpty() ? m_picture.message : words);
}

void ScatterChart::paintAxes(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF area = plotArea();
    const int line = lineHeight();
    for (const ScatterPicture::Tick &tick : m_picture.yTicks) {
        const double y = area.bottom() - along(m_picture.yTicks, tick.at) * area.height();
        painter.setPen(QPen(tokens.border, 1, Qt::DotLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.textFaint);
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - 8, line),
                         int(Qt::AlignRight | Qt::AlignVCenter), tick.label);
    }
    double free = 0;
    for (const ScatterPicture::Tick &tick : m_picture.xTicks) {
        const double x = area.left() + along(m_picture.xTicks, tick.at) * area.width();
        painter.setPen(QPen(tokens.border, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const int wide = painter.fontMetrics().horizontalAdvance(tick.label);
        const double left = std::clamp(x - wide / 2.0, 0.0, std::max(0.0, double(width() - wide)));
        if (left < free)
            continue;
        free = left + wide + painter.fontMetrics().averageCharWidth() * 2;
        painter.setPen(tokens.textFaint);
        painter.drawText(QPointF(left, area.bottom() + 8 + painter.fontMetrics().ascent()),
                         tick.label);
    }
    painter.setPen(tokens.textMuted);
    drawLine(painter, QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
             QStringLiteral("↑ ") + m_picture.yName);
    drawLine(painter, QRect(0, int(area.bottom()) + line + 10, width(), line),
             Qt::AlignRight | Qt::AlignVCenter, m_picture.xName + QStringLiteral(" →"));
}

void ScatterChart::paintPoints(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const int last = int(m_picture.points.size()) - 1;
    for (int point = 0; point <= last; ++point) {
        const bool strong = point == last || point == shownPoint();
        painter.setPen(QPen(strong ? tokens.surface : tokens.series[0], strong ? 2 : 1));
        painter.setBrush(strong ? (point == last ? tokens.series[1] : tokens.series[0])
                                : withAlpha(tokens.series[0], 0.35));
        painter.drawEllipse(placeOf(point), radiusOf(point), radiusOf(point));
    }
    const QPointF place = placeOf(last);
    const int wide = pillSize(painter.font(), m_picture.latestName).width();
    const int tall = lineHeight() + 3;
    QRectF label(place.x() + radiusOf(last) + 4, place.y() - tall / 2.0, wide, tall);
    if (label.right() > width())
        label.moveRight(place.x() - radiusOf(last) - 4);
    drawPill(painter, label.toRect(), m_picture.latestName, tokens.text, tokens.surfaceRaised);
}

void ScatterChart::moveTo(int point)
{
    m_cursor = std::clamp(point, 0, std::max(0, int(m_picture.points.size()) - 1));
    m_hover = -1;
    setAccessibleDescription(wordsOf(m_cursor));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void ScatterChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor - 1);
    case Qt::Key_Right:
        return moveTo(m_cursor + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(int(m_picture.points.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScatterChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        moveTo(int(m_picture.points.size()) - 1);
}

void ScatterChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ScatterChart::mouseMoveEvent(QMouseEvent *event)
{
    int nearest = -1;
    double distance = nearEnough;
    for (int point = 0; point < m_picture.points.size(); ++point) {
        const QPointF off = placeOf(point) - event->position();
        if (const double far = std::hypot(off.x(), off.y()); far < distance) {
            nearest = point;
            distance = far;
        }
    }
    if (std::exchange(m_hover, nearest) != nearest)
        update();
}

void ScatterChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hover = -1;
    update();
}

} // namespace Wheelhouse
