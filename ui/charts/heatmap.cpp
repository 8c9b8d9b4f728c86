// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatmap.h"

#include "ui/charts/painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int days = HeatPicture::days;
constexpr int hours = HeatPicture::hours;
constexpr QPoint nowhere{-1, -1};

} // namespace

HeatMap::HeatMap(const Theme &theme, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture{{}, locale}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Contacts by weekday and hour"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HeatMap::setValues(const QList<std::optional<double>> &values)
{
    if (values == m_picture.values)
        return;
    m_picture.values = values.size() == days * hours ? values : QList<std::optional<double>>();
    setAccessibleName(message());
    update();
}

QString HeatMap::message() const
{
    QPoint busiest = nowhere;
    double most = 0;
    for (int row = 0; row < days && !m_picture.values.isEmpty(); ++row) {
        for (int hour = 0; hour < hours; ++hour) {
            if (const auto value = m_picture.valueAt(row, hour); value && *value > most) {
                most = *value;
                busiest = {row, hour};
            }
        }
    }
    const QString name = tr("Contacts by weekday and hour");
    //: the name of the chart, and the hour with the most contacts in words
    return busiest == nowhere ? name : tr("%1. Most: %2").arg(name, wordsOf(busiest));
}

QSize HeatMap::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 26, line * 15};
}

QSize HeatMap::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 18, line * 11};
}

int HeatMap::cursorHourOfWeek() const
{
    return (m_picture.weekday(m_cursor.x()) - 1) * hours + m_cursor.y();
}

QString HeatMap::wordsOf(QPoint cell) const
{
    if (m_picture.values.isEmpty() || cell == nowhere)
        return {};
    const QLocale &locale = m_picture.locale;
    const QString day = locale.standaloneDayName(m_picture.weekday(cell.x()));
    const QString from = m_picture.hourName(cell.y());
    const QString to = m_picture.hourName(cell.y() + 1);
    const auto value = m_picture.valueAt(cell.x(), cell.y());
    if (!value)
        //: %1 weekday, %2 and %3 times of day: an hour that the period does not have yet
        return tr("%1 %2–%3: no data").arg(day, from, to);
    //: %1 weekday, %2 and %3 times of day, %4 a number
    return tr("%1 %2–%3: %4 contacts an hour").arg(day, from, to, locale.toString(*value, 'f', 1));
}

HeatPlaces HeatMap::places() const
{
    return heatPlaces(m_picture, QFontMetricsF(m_theme.font(TextRole::Caption)), rect());
}

QPoint HeatMap::cellAt(QPointF position) const
{
    const QRectF cells = places().cells;
    if (m_picture.values.isEmpty() || !cells.contains(position))
        return nowhere;
    const QPointF inside = position - cells.topLeft();
    return {std::min(days - 1, int(inside.y() * days / cells.height())),
            std::min(hours - 1, int(inside.x() * hours / cells.width()))};
}

QPoint HeatMap::readOutCell() const
{
    if (m_hover != nowhere)
        return m_hover;
    return hasFocus() ? m_cursor : nowhere;
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(m_theme.font(TextRole::Caption));
    const Tokens &tokens = m_theme.tokens();
    const double legend = drawHeat(painter, rect(), m_picture, tokens);
    const QPoint cell = readOutCell();
    if (m_picture.values.isEmpty())
        return;
    const int line = painter.fontMetrics().height();
    const QRect below(0, height() - line, int(legend) - 12, line);
    if (cell == nowhere) {
        painter.setPen(tokens.textMuted);
        drawLine(painter, below, Qt::AlignLeft | Qt::AlignVCenter, tr("contacts an hour"));
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.text, 1.5));
    painter.drawRoundedRect(places().cell(cell.x(), cell.y()).adjusted(-1, -1, 1, 1), 4, 4);
    drawLine(painter, below, Qt::AlignLeft | Qt::AlignVCenter, wordsOf(cell));
}

void HeatMap::moveCursor(QPoint cell)
{
    m_cursor = {std::clamp(cell.x(), 0, days - 1), std::clamp(cell.y(), 0, hours - 1)};
    m_hover = nowhere;
    setAccessibleDescription(wordsOf(m_cursor));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor + QPoint(0, -1));
    case Qt::Key_Right:
        return moveCursor(m_cursor + QPoint(0, 1));
    case Qt::Key_Up:
        return moveCursor(m_cursor + QPoint(-1, 0));
    case Qt::Key_Down:
        return moveCursor(m_cursor + QPoint(1, 0));
    case Qt::Key_Home:
        return moveCursor({m_cursor.x(), 0});
    case Qt::Key_End:
        return moveCursor({m_cursor.x(), hours - 1});
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveCursor(m_cursor);
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    if (const QPoint cell = cellAt(event->position()); cell != nowhere)
        moveCursor(cell);
    QWidget::mousePressEvent(event);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    if (const QPoint cell = cellAt(event->position()); cell != m_hover) {
        m_hover = cell;
        update();
    }
}

void HeatMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hover = nowhere;
    update();
}

} // namespace Wheelhouse
