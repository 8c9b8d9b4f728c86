// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/histogramchart.h"

#include "ui/charts/painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Wheelhouse {

HistogramChart::HistogramChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HistogramChart::setPicture(const HistogramPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_cursor = std::min(m_cursor, int(picture.bins.size()) - 1);
    m_hover = -1;
    setAccessibleName(picture.message);
    update();
}

int HistogramChart::shownBin() const
{
    return m_hover >= 0 ? m_hover : hasFocus() ? m_cursor : -1;
}

QString HistogramChart::wordsOf(int bin) const
{
    return m_picture.bins.value(bin).words;
}

int HistogramChart::lineHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Caption)).height();
}

int HistogramChart::noteHeight() const
{
    return 2 * QFontMetrics(m_theme.font(TextRole::Small)).height();
}

QSize HistogramChart::sizeHint() const
{
    return {m_theme.scaled(480), m_theme.scaled(270)};
}

QSize HistogramChart::minimumSizeHint() const
{
    return {m_theme.scaled(260), m_theme.scaled(220)};
}

QRectF HistogramChart::plotArea() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    int labels = 0;
    for (const HistogramPicture::Place &level : m_picture.levels)
        labels = std::max(labels, metrics.horizontalAdvance(level.label));
    const int line = lineHeight();
    const int top = (m_picture.beforeName.isEmpty() ? 0 : line + 8) +
                    (m_picture.marks.isEmpty() ? line / 2 : line + 8);
    return QRectF(rect()).adjusted(labels + 10, top, -8, -line - 12 - noteHeight() - 6);
}

QPointF HistogramChart::pointOf(double at, double share) const
{
    const QRectF area = plotArea();
    const double bins = std::max(1.0, double(m_picture.bins.size()));
    const double most = m_picture.levels.isEmpty() ? 1 : m_picture.levels.last().at;
    return {area.left() + at / bins * area.width(),
            area.bottom() - (most > 0 ? share / most : 0) * area.height()};
}

void HistogramChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Caption));
    if (!m_picture.bins.isEmpty()) {
        paintLegend(painter);
        paintAxes(painter);
        paintBars(painter);
        paintOutline(painter);
        paintMarks(painter);
    }
    if (hasFocus())
        drawFocusRing(painter, plotArea().adjusted(-5, -5, 5, 5), Tokens::controlRadius,
                      m_theme.tokens());
    const QString words = wordsOf(shownBin());
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(words.isEmpty() ? m_theme.tokens().textMuted : m_theme.tokens().text);
    painter.drawText(QRect(0, height() - noteHeight(), width(), noteHeight()),
                     int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                     words.isEmpty() ? m_picture.message : words);
}

void HistogramChart::paintLegend(QPainter &painter) const
{
    if (m_picture.beforeName.isEmpty())
        return;
    const Tokens &tokens = m_theme.tokens();
    const int line = lineHeight();
    double left = 0;
    const auto say = [&](const QString &text) {
        painter.setPen(tokens.textMuted);
        painter.drawText(QPointF(left + 24, painter.fontMetrics().ascent()), text);
        left += 24 + painter.fontMetrics().horizontalAdvance(text) + 18;
    };
    painter.fillRect(QRectF(left, 2, 18, line - 4), mixed(tokens.surface, tokens.series[0], 0.55));
    say(m_picture.nowName);
    painter.setPen(QPen(tokens.textMuted, 1.6));
    painter.drawLine(QPointF(left, line / 2.0), QPointF(left + 18, line / 2.0));
    say(m_picture.beforeName);
}

void HistogramChart::paintAxes(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF area = plotArea();
    const int line = lineHeight();
    for (const HistogramPicture::Place &level : m_picture.levels) {
        const double y = pointOf(0, level.at).y();
        painter.setPen(QPen(tokens.border, 1, Qt::DotLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.textFaint);
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - 8, line),
                         int(Qt::AlignRight | Qt::AlignVCenter), level.label);
    }
    double free = 0;
    for (const HistogramPicture::Place &tick : m_picture.ticks) {
        const double x = pointOf(tick.at, 0).x();
        const int wide = painter.fontMetrics().horizontalAdvance(tick.label);
        const double left = std::clamp(x - wide / 2.0, 0.0, std::max(0.0, double(width() - wide)));
        if (left < free)
            continue;
        free = left + wide + painter.fontMetrics().averageCharWidth() * 2;
        painter.setPen(tokens.border);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        painter.setPen(tokens.textFaint);
        painter.drawText(QPointF(left, area.bottom() + 8 + painter.fontMetrics().ascent()),
                         tick.label);
    }
}

void HistogramChart::paintBars(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(Qt::NoPen);
    for (int bin = 0; bin < m_picture.bins.size(); ++bin) {
        const QPointF top = pointOf(bin, m_picture.bins[bin].share);
        const QPointF end = pointOf(bin + 1, 0);
        painter.setBrush(mixed(tokens.surface, tokens.series[0], bin == shownBin() ? 0.9 : 0.55));
        painter.drawRect(QRectF(top, end).adjusted(0.5, 0, -0.5, 0));
    }
}

void HistogramChart::paintOutline(QPainter &painter) const
{
    if (m_picture.beforeName.isEmpty())
        return;
    QPainterPath outline(pointOf(0, 0));
    for (int bin = 0; bin < m_picture.bins.size(); ++bin) {
        outline.lineTo(pointOf(bin, m_picture.bins[bin].shareBefore));
        outline.lineTo(pointOf(bin + 1, m_picture.bins[bin].shareBefore));
    }
    outline.lineTo(pointOf(double(m_picture.bins.size()), 0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.tokens().textMuted, 1.6));
    painter.drawPath(outline);
}

void HistogramChart::paintMarks(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF area = plotArea();
    const int line = lineHeight();
    const double top = area.top() - line - 8;
    // from the end, so that the last name keeps its place and the others give way to the left
    double free = width();
    for (auto mark = m_picture.marks.crbegin(); mark != m_picture.marks.crend(); ++mark) {
        const double x = pointOf(mark->at, 0).x();
        painter.setPen(QPen(tokens.text, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, top + line + 3), QPointF(x, area.bottom()));
        const int wide = pillSize(painter.font(), mark->label).width();
        const double left = std::max(0.0, std::min(x - wide / 2.0, free - wide));
        free = left - 4;
        drawPill(painter, QRectF(left, top, wide, line + 3).toRect(), mark->label, tokens.text,
                 tokens.surfaceRaised);
    }
}

void HistogramChart::moveTo(int bin)
{
    m_cursor = std::clamp(bin, 0, std::max(0, int(m_picture.bins.size()) - 1));
    m_hover = -1;
    setAccessibleDescription(wordsOf(m_cursor));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void HistogramChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor - 1);
    case Qt::Key_Right:
        return moveTo(m_cursor + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(int(m_picture.bins.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistogramChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        moveTo(m_cursor);
}

void HistogramChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HistogramChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plotArea();
    const double share = (event->position().x() - area.left()) / std::max(1.0, area.width());
    const int bins = int(m_picture.bins.size());
    const int bin = share < 0 || share >= 1 ? -1 : int(share * bins);
    if (std::exchange(m_hover, bin) != bin)
        update();
}

void HistogramChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hover = -1;
    update();
}

} // namespace Wheelhouse
