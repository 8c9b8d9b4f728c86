// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/rangechart.h"

#include "ui/charts/painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Wheelhouse {

RangeChart::RangeChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RangeChart::setPicture(const RangePicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_cursor = std::clamp(m_cursor, 0, std::max(0, int(picture.columns.size()) - 1));
    setAccessibleName(picture.message);
    updateGeometry();
    update();
}

int RangeChart::barTop() const
{
    return m_theme.scaled(6);
}

int RangeChart::barHeight() const
{
    return m_theme.scaled(18);
}

int RangeChart::gridTop() const
{
    return barTop() + barHeight() + QFontMetrics(m_theme.font(TextRole::Caption)).height() +
           m_theme.scaled(16);
}

int RangeChart::rowHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Strong)).height() + m_theme.scaled(10);
}

int RangeChart::noteHeight() const
{
    return 2 * QFontMetrics(m_theme.font(TextRole::Small)).height() + m_theme.scaled(8);
}

QSize RangeChart::sizeHint() const
{
    const int rows = int(m_picture.rows.size()) + 1;
    return {m_theme.scaled(520), gridTop() + rows * rowHeight() + noteHeight()};
}

QSize RangeChart::minimumSizeHint() const
{
    return {m_theme.scaled(340), sizeHint().height()};
}

QRect RangeChart::mirrored(const QRect &rect) const
{
    return isRightToLeft()
               ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
               : rect;
}

int RangeChart::labelWidth() const
{
    const QFontMetrics body(m_theme.font(TextRole::Body));
    int label = 0;
    for (const RangePicture::Row &row : m_picture.rows)
        label = std::max(label, body.horizontalAdvance(row.name) + m_theme.scaled(12));
    return std::min(label, width() * 2 / 5);
}

QRect RangeChart::cellRect(int row, int column) const
{
    const int label = labelWidth();
    const int columns = std::max(1, int(m_picture.columns.size()));
    const int each = (width() - label) / columns;
    const QRect rect =
        column < 0 ? QRect(0, 0, label, 0) : QRect(label + column * each, 0, each, 0);
    return mirrored({rect.left(), gridTop() + row * rowHeight(), rect.width(), rowHeight()});
}

double RangeChart::placeOf(double value) const
{
    const double end = m_picture.ticks.isEmpty() ? 1 : m_picture.ticks.last().at;
    const double share = end > 0 ? std::clamp(value / end, 0.0, 1.0) : 0;
    return isRightToLeft() ? width() * (1 - share) : width() * share;
}

void RangeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture.columns.isEmpty())
        return;
    paintBar(painter);
    paintGrid(painter);
    const int shown = shownColumn();
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(shown < 0 ? m_theme.tokens().textMuted : m_theme.tokens().text);
    const int below = gridTop() + (int(m_picture.rows.size()) + 1) * rowHeight();
    painter.drawText(QRect(0, below + m_theme.scaled(8), width(), noteHeight()),
                     int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                     shown < 0 ? m_picture.message : m_picture.columns[shown].words);
}

void RangeChart::paintBar(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF track(0, barTop(), width(), barHeight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(track, 4, 4);
    const double low = placeOf(m_picture.columns.first().at);
    const double high = placeOf(m_picture.columns.last().at);
    const double width = std::max(3.0, qAbs(high - low));
    painter.setBrush(withAlpha(tokens.series[0], 0.55));
    painter.drawRoundedRect(QRectF(std::min(low, high), track.top(), width, track.height()), 4, 4);
    painter.setFont(m_theme.font(TextRole::Caption));
    const QFontMetrics caption(painter.font());
    for (const RangePicture::Tick &tick : m_picture.ticks) {
        const double x = placeOf(tick.at);
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(x, track.bottom()), QPointF(x, track.bottom() + 4));
        const int wide = caption.horizontalAdvance(tick.label) + 2;
        const int left = std::clamp(int(x) - wide / 2, 0, std::max(0, this->width() - wide));
        painter.setPen(tokens.textFaint);
        painter.drawText(QRect(left, int(track.bottom()) + 4, wide, caption.height()),
                         int(Qt::AlignCenter), tick.label);
    }
    for (int column = 0; column < m_picture.columns.size(); ++column) {
        const bool likely = column == m_picture.columns.size() / 2;
        const bool lit = column == shownColumn();
        if (!likely && !lit)
            continue;
        const double x = placeOf(m_picture.columns[column].at);
        painter.setPen(QPen(lit ? tokens.focus : tokens.text, lit ? 3 : 2));
        painter.drawLine(QPointF(x, track.top() - 4), QPointF(x, track.bottom() + 2));
    }
}

void RangeChart::paintGrid(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    constexpr Qt::Alignment end = Qt::AlignTrailing | Qt::AlignVCenter;
    for (int column = 0; column < m_picture.columns.size(); ++column) {
        painter.setFont(m_theme.font(TextRole::Caption));
        painter.setPen(column == shownColumn() ? tokens.text : tokens.textMuted);
        drawLine(painter, cellRect(0, column), end, m_picture.columns[column].name);
    }
    for (int row = 0; row < m_picture.rows.size(); ++row) {
        const QRect line = cellRect(row + 1, -1);
        painter.setPen(tokens.grid);
        painter.drawLine(0, line.top(), width(), line.top());
        painter.setFont(m_theme.font(TextRole::Body));
        painter.setPen(tokens.text);
        drawLine(painter, line, Qt::AlignLeading | Qt::AlignVCenter, m_picture.rows[row].name);
        painter.setFont(m_theme.font(TextRole::Strong));
        for (int column = 0; column < m_picture.columns.size(); ++column) {
            const bool likely = column == m_picture.columns.size() / 2;
            painter.setPen(likely || column == shownColumn() ? tokens.text : tokens.textMuted);
            drawLine(painter, cellRect(row + 1, column), end,
                     m_picture.rows[row].figures.value(column));
        }
    }
}

void RangeChart::moveTo(int column)
{
    m_cursor = std::clamp(column, 0, std::max(0, int(m_picture.columns.size()) - 1));
    if (m_cursor < m_picture.columns.size())
        setAccessibleDescription(m_picture.columns[m_cursor].words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void RangeChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor - forward);
    case Qt::Key_Right:
        return moveTo(m_cursor + forward);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(int(m_picture.columns.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(m_cursor);
}

void RangeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RangeChart::mousePressEvent(QMouseEvent *event)
{
    for (int column = 0; column < m_picture.columns.size(); ++column) {
        const QRect top = cellRect(0, column);
        if (event->pos().y() >= gridTop() && event->pos().x() >= top.left() &&
            event->pos().x() <= top.right())
            moveTo(column);
    }
    QWidget::mousePressEvent(event);
}

} // namespace Wheelhouse
