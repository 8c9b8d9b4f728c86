// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatmap.h"

#include "ui/charts/painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

constexpr int days = 7;
constexpr int hours = 24;
constexpr QPoint nowhere{-1, -1};

/// "14:00", or "2 PM" where people say it so: a cell is a whole hour.
QString hourFormat(const QLocale &locale)
{
    const bool twelve =
        locale.timeFormat(QLocale::ShortFormat).contains(u"ap", Qt::CaseInsensitive);
    return twelve ? QStringLiteral("h AP") : QStringLiteral("HH:mm");
}

} // namespace

HeatMap::HeatMap(const Theme &theme, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_locale(locale)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Contacts by weekday and hour"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HeatMap::setValues(const QList<double> &values)
{
    if (values == m_values)
        return;
    m_values = values.size() == days * hours ? values : QList<double>();
    m_high = m_values.isEmpty() ? 0 : *std::max_element(m_values.cbegin(), m_values.cend());
    update();
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

int HeatMap::weekday(int row) const
{
    return (int(m_locale.firstDayOfWeek()) - 1 + row) % days + 1;
}

double HeatMap::valueAt(QPoint cell) const
{
    const int at = (weekday(cell.x()) - 1) * hours + cell.y();
    return m_values.value(at);
}

QString HeatMap::wordsOf(QPoint cell) const
{
    if (m_values.isEmpty() || cell == nowhere)
        return {};
    const auto hour = [this](int at) {
        return m_locale.toString(QTime(at % hours, 0), hourFormat(m_locale));
    };
    //: %1 weekday, %2 and %3 times of day, %4 a number
    return tr("%1 %2–%3: %4 contacts an hour")
        .arg(m_locale.standaloneDayName(weekday(cell.x())), hour(cell.y()), hour(cell.y() + 1),
             m_locale.toString(valueAt(cell), 'f', 1));
}

HeatMap::Geometry HeatMap::layOut() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    Geometry geometry;
    for (int row = 0; row < days; ++row)
        geometry.labelWidth =
            std::max(geometry.labelWidth, metrics.horizontalAdvance(m_locale.standaloneDayName(
                                              weekday(row), QLocale::ShortFormat)));
    geometry.labelWidth += metrics.averageCharWidth() * 2;
    geometry.hourHeight = metrics.height() + 4;
    geometry.legendHeight = metrics.height() + 10;
    geometry.cells = QRectF(geometry.labelWidth, 0, width() - geometry.labelWidth,
                            height() - geometry.hourHeight - geometry.legendHeight);
    return geometry;
}

QRectF HeatMap::cellRect(const Geometry &geometry, QPoint cell) const
{
    const double across = geometry.cells.width() / hours;
    const double down = geometry.cells.height() / days;
    const double gap = std::clamp(across * 0.14, 2.0, 4.0);
    return {geometry.cells.left() + cell.y() * across, geometry.cells.top() + cell.x() * down,
            across - gap, down - gap};
}

QPoint HeatMap::cellAt(QPointF position) const
{
    const QRectF cells = layOut().cells;
    if (m_values.isEmpty() || !cells.contains(position))
        return nowhere;
    const QPointF inside = position - cells.topLeft();
    return {std::min(days - 1, int(inside.y() * days / cells.height())),
            std::min(hours - 1, int(inside.x() * hours / cells.width()))};
}

QColor HeatMap::shade(double value) const
{
    // the root spreads the quiet hours, which a straight scale would all paint alike
    return heatColour(m_theme.tokens(), m_high > 0 ? std::sqrt(value / m_high) : 0);
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
    painter.setRenderHint(QPainter::Antialiasing);
    const Geometry geometry = layOut();
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < days; ++row) {
        for (int hour = 0; hour < hours; ++hour) {
            painter.setBrush(shade(valueAt({row, hour})));
            painter.drawRoundedRect(cellRect(geometry, {row, hour}), 3, 3);
        }
    }
    if (const QPoint cell = readOutCell(); cell != nowhere && !m_values.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.tokens().text, 1.5));
        painter.drawRoundedRect(cellRect(geometry, cell).adjusted(-1, -1, 1, 1), 4, 4);
    }
    painter.setFont(m_theme.font(TextRole::Caption));
    paintLabels(painter, geometry);
    paintLegend(painter, geometry);
}

void HeatMap::paintLabels(QPainter &painter, const Geometry &geometry) const
{
    painter.setPen(m_theme.tokens().textMuted);
    for (int row = 0; row < days; ++row) {
        const QRectF cell = cellRect(geometry, {row, 0});
        painter.drawText(QRectF(0, cell.top(), geometry.labelWidth, cell.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter),
                         m_locale.standaloneDayName(weekday(row), QLocale::ShortFormat));
    }
    painter.setPen(m_theme.tokens().textFaint);
    const double across = geometry.cells.width() / hours;
    for (int hour = 0; hour < hours; hour += 3) {
        const QRectF where(geometry.cells.left() + hour * across, geometry.cells.bottom() + 2,
                           across * 3, geometry.hourHeight);
        painter.drawText(where, int(Qt::AlignLeft | Qt::AlignTop),
                         m_locale.toString(QTime(hour, 0), hourFormat(m_locale)));
    }
}

void HeatMap::paintLegend(QPainter &painter, const Geometry &geometry) const
{
    const QRect line(0, height() - geometry.legendHeight, width(), geometry.legendHeight);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString most = m_locale.toString(m_high, 'f', m_high < 10 ? 1 : 0);
    const int box = metrics.height() - 4;
    constexpr int steps = 5;

    int right = line.right() + 1 - metrics.horizontalAdvance(most);
    painter.setPen(m_theme.tokens().textMuted);
    const int low = line.bottom() + 1 - metrics.height();
    painter.drawText(right, low + metrics.ascent(), most);
    right -= 6 + steps * (box + 2);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < steps; ++i) {
        const double share = i / double(steps - 1);
        painter.setBrush(shade(m_high * share * share));
        painter.drawRoundedRect(QRectF(right + i * (box + 2), low + 2, box, box), 2, 2);
    }
    const QString least = m_locale.toString(0);
    right -= 6 + metrics.horizontalAdvance(least);
    painter.setPen(m_theme.tokens().textMuted);
    painter.drawText(right, low + metrics.ascent(), least);

    const QString words = wordsOf(readOutCell());
    painter.setPen(m_theme.tokens().text);
    drawLine(painter, QRect(0, low, right - 12, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
             words);
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
