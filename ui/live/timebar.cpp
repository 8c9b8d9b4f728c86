// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/timebar.h"

#include "app/format/format.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 hourMs = 3'600'000;

} // namespace

TimeBar::TimeBar(const Theme &theme, PastFloorState &past, const QLocale &locale, QWidget *parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
    , m_past(past)
    , m_locale(locale)
{
    setObjectName(QStringLiteral("timeBar"));
    setAccessibleName(tr("Time of day"));
    setToolTip(Format::toolTip(tr("Left and right go by a minute, Page Up and Page Down by a "
                                  "quarter of an hour.")));
    setOrientation(Qt::Horizontal);
    setLayoutDirection(Qt::LeftToRight); // time runs so in every chart
    setFocusPolicy(Qt::StrongFocus);
    setSingleStep(1);
    setPageStep(15);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
    connect(&past, &PastFloorState::changed, this, &TimeBar::take);
    connect(&past.floor(), &LiveState::changed, this, &TimeBar::take);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int minute) {
        m_past.setAtMs(m_past.dayFromMs() + minute * PastFloorState::minuteMs);
    });
    take();
}

QSize TimeBar::sizeHint() const
{
    return {m_theme.scaled(480), m_theme.scaled(66)};
}

QString TimeBar::message() const
{
    const QString time = Format::timeOfDay(m_locale, m_past.atMs());
    if (!m_past.floor().loaded())
        return time;
    qint64 waiting = 0;
    for (const LiveQueue &queue : m_past.floor().queues().rows())
        waiting += queue.length;
    //: %1 time of day, %2 and %3 numbers of conversations
    return tr("%1: %2 open, %3 waiting")
        .arg(time, Format::count(m_locale, m_past.floor().conversations().rowCount()),
             Format::count(m_locale, waiting));
}

void TimeBar::take()
{
    const qint64 fromMs = m_past.dayFromMs();
    const auto minuteOf = [&](qint64 ms) { return int((ms - fromMs) / PastFloorState::minuteMs); };
    {
        const QSignalBlocker blocker(this);
        setRange(
            std::max(0, minuteOf(m_past.firstMs() + PastFloorState::minuteMs - 1)),
            minuteOf(std::min(m_past.dayToMs() - PastFloorState::minuteMs, m_past.latestMs())));
        setValue(minuteOf(m_past.atMs()));
    }
    setAccessibleDescription(message());
    QAccessibleValueChangeEvent event(this, value());
    QAccessible::updateAccessibility(&event);
    update();
}

QRectF TimeBar::plot() const
{
    return QRectF(rect()).adjusted(12, 8, -12, -m_theme.scaled(22));
}

double TimeBar::xOf(qint64 ms) const
{
    const QRectF area = plot();
    const qint64 length = std::max<qint64>(1, m_past.dayToMs() - m_past.dayFromMs());
    return area.left() + area.width() * double(ms - m_past.dayFromMs()) / double(length);
}

void TimeBar::goTo(double x)
{
    const QRectF area = plot();
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    setValue(qRound(share * double(m_past.dayToMs() - m_past.dayFromMs()) /
                    double(PastFloorState::minuteMs)));
}

void TimeBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position().x());
}

void TimeBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().x());
}

void TimeBar::drawAxis(QPainter &painter, const QRectF &plot) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(TextRole::Caption));
    const double room = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00 AM")) * 1.4;
    const int every = plot.width() / 8 > room ? 3 : 6;
    for (qint64 ms = m_past.dayFromMs(); ms <= m_past.dayToMs(); ms += every * hourMs) {
        painter.setPen(tokens.grid);
        const double x = xOf(ms);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(tokens.textFaint);
        QRectF words(x - room / 2, plot.bottom() + 3, room, m_theme.scaled(18));
        Qt::Alignment place = Qt::AlignHCenter;
        if (words.left() < 0) {
            words.moveLeft(plot.left());
            place = Qt::AlignLeft;
        } else if (words.right() > width()) {
            words.moveRight(plot.right());
            place = Qt::AlignRight;
        }
        painter.drawText(words, int(place | Qt::AlignTop), Format::timeOfDay(m_locale, ms));
    }
}

void TimeBar::drawCourse(QPainter &painter, const QRectF &plot, const QList<qint64> &course,
                         qint64 most, const QColor &colour) const
{
    if (course.isEmpty())
        return;
    const FloorDay &day = m_past.day();
    const auto yOf = [&](qint64 count) {
        return plot.bottom() - plot.height() * double(count) / double(most);
    };
    QPainterPath line;
    for (qsizetype i = 0; i < course.size(); ++i) {
        const QPointF left(xOf(day.fromMs + i * day.stepMs), yOf(course.at(i)));
        if (i == 0)
            line.moveTo(left);
        else
            line.lineTo(left);
        line.lineTo(xOf(std::min(day.fromMs + (i + 1) * day.stepMs, day.toMs)), left.y());
    }
    QPainterPath area = line;
    area.lineTo(area.currentPosition().x(), plot.bottom());
    area.lineTo(xOf(day.fromMs), plot.bottom());
    area.closeSubpath();
    QColor soft = colour;
    soft.setAlphaF(0.22f);
    painter.fillPath(area, soft);
    painter.setPen(QPen(colour, 1.4));
    painter.drawPath(line);
}

void TimeBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    drawAxis(painter, area);
    const FloorDay &day = m_past.day();
    qint64 most = 1;
    for (const QList<qint64> &course : {day.open, day.waiting}) {
        for (const qint64 count : course)
            most = std::max(most, count);
    }
    drawCourse(painter, area, day.open, most, tokens.series.at(0));
    drawCourse(painter, area, day.waiting, most, tokens.warn);
    if (!day.open.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::Caption));
        painter.setPen(tokens.textFaint);
        painter.drawText(area.adjusted(4, 0, -4, 0), Qt::AlignTop | Qt::AlignRight,
                         Format::count(m_locale, most));
    }
    painter.setPen(tokens.grid);
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    const double x = xOf(m_past.atMs());
    painter.setPen(QPen(tokens.text, 2));
    painter.drawLine(QPointF(x, area.top() - 2), QPointF(x, area.bottom()));
    painter.setPen(QPen(hasFocus() ? tokens.focus : tokens.surface, 2));
    painter.setBrush(tokens.text);
    painter.drawEllipse(QPointF(x, area.bottom()), 6, 6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

} // namespace Wheelhouse
