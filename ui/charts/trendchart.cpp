// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendchart.h"

#include "ui/charts/painting.h"
#include "ui/charts/trendplot.h"

#include <QAccessible>
#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Wheelhouse {

/// Everything above the lines: labels, marks, read-out.
class TrendChart::Overlay : public QWidget
{
public:
    explicit Overlay(TrendChart *chart) : QWidget(chart), m_chart(*chart)
    {
        setMouseTracking(true);
    }

    qsizetype pointed = -1;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override { point(event->position().x()); }
    void leaveEvent(QEvent *) override { pointAtNothing(); }

private:
    struct Line
    {
        QString text;
        QPen swatch; ///< Qt::NoPen: none
        bool strong = false;
    };

    void point(double x);
    void pointAtNothing();
    void paintAxes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintReadOut(QPainter &painter) const;
    void paintBox(QPainter &painter, double x, const QList<Line> &lines) const;
    void paintDot(QPainter &painter, double atMs, const std::optional<double> &value,
                  const QColor &colour) const;
    const TrendPicture &picture() const { return m_chart.m_picture; }
    const Tokens &tokens() const { return m_chart.m_theme.tokens(); }

    const TrendChart &m_chart;
};

void TrendChart::Overlay::point(double x)
{
    const qsizetype index = picture().now.isEmpty() ? -1 : m_chart.m_plot->indexAt(x);
    if (std::exchange(pointed, index) != index)
        update();
}

void TrendChart::Overlay::pointAtNothing()
{
    if (std::exchange(pointed, -1) != -1)
        update();
}

void TrendChart::Overlay::paintEvent(QPaintEvent *)
{
    if (picture().now.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_chart.m_theme.font(TextRole::Caption));
    paintLegend(painter);
    paintAxes(painter);
    paintTarget(painter);
    paintMarks(painter);
    if (pointed >= 0 && pointed < picture().now.size())
        paintReadOut(painter);
    if (m_chart.hasFocus())
        drawFocusRing(painter, m_chart.m_plot->plotArea().adjusted(-5, -5, 5, 5),
                      Tokens::controlRadius, tokens());
}

void TrendChart::Overlay::paintAxes(QPainter &painter) const
{
    const TrendPlot &plot = *m_chart.m_plot;
    const QRectF area = plot.plotArea();
    const int line = painter.fontMetrics().height();
    painter.setPen(tokens().textFaint);
    for (const double tick : m_chart.m_ticks) {
        const double y = plot.pointOf(0, tick).y();
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - 8, line),
                         int(Qt::AlignRight | Qt::AlignVCenter), picture().words(tick));
    }
    const qint64 toMs = picture().fromMs + (picture().now.size() - 1) * picture().stepMs;
    const int widest = painter.fontMetrics().averageCharWidth() * 11;
    const auto ticks = timeTicks(picture().fromMs, toMs, picture().zone,
                                 std::max(2, int(area.width()) / widest), m_chart.m_locale);
    for (const TimeTick &tick : ticks) {
        const double x = plot.pointOf(double(tick.atMs), 0).x();
        const int wide = painter.fontMetrics().horizontalAdvance(tick.label);
        const double left = std::clamp(x - wide / 2.0, 0.0, double(width() - wide));
        painter.drawText(QPointF(left, area.bottom() + 8 + painter.fontMetrics().ascent()),
                         tick.label);
    }
}

void TrendChart::Overlay::paintLegend(QPainter &painter) const
{
    if (!m_chart.hasLegend())
        return;
    const int line = painter.fontMetrics().height();
    double left = 0;
    const auto entry = [&](const QPen &swatch, const QString &text) {
        painter.setPen(swatch);
        painter.drawLine(QPointF(left, line / 2.0), QPointF(left + 18, line / 2.0));
        painter.setPen(tokens().textMuted);
        painter.drawText(QPointF(left + 24, painter.fontMetrics().ascent()), text);
        left += 24 + painter.fontMetrics().horizontalAdvance(text) + 18;
    };
    entry(QPen(tokens().series[0], 2), TrendChart::tr("This period"));
    if (!picture().before.isEmpty())
        entry(QPen(tokens().comparison, 2, Qt::DotLine), picture().beforeName);
    if (picture().target)
        entry(QPen(tokens().good, 1.5, Qt::DashDotLine), picture().targetName);
}

void TrendChart::Overlay::paintTarget(QPainter &painter) const
{
    if (!picture().target)
        return;
    const QRectF area = m_chart.m_plot->plotArea();
    const double y = m_chart.m_plot->pointOf(0, *picture().target).y();
    painter.setPen(QPen(tokens().good, 1.5, Qt::DashDotLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

void TrendChart::Overlay::paintMarks(QPainter &painter) const
{
    const TrendPlot &plot = *m_chart.m_plot;
    const QRectF area = plot.plotArea();
    const int line = painter.fontMetrics().height();
    const double top = m_chart.marksTop();
    double free = 0;
    for (const TrendPicture::Mark &mark : picture().marks) {
        const double x = plot.pointOf(double(mark.atMs), 0).x();
        if (x < area.left() - 1 || x > area.right() + 1)
            continue;
        painter.setPen(QPen(tokens().comparison, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, top + line + 2), QPointF(x, area.bottom()));
        const int wide = pillSize(painter.font(), mark.label).width();
        const double left = std::clamp(x - wide / 2.0, 0.0, double(width() - wide));
        if (left < free) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens().warn);
            painter.drawEllipse(QPointF(x, top + line + 2), 3, 3);
            continue;
        }
        free = left + wide + 4;
        drawPill(painter, QRectF(left, top, wide, line + 3).toRect(), mark.label, tokens().warn,
                 tokens().warnSoft);
    }
}

void TrendChart::Overlay::paintDot(QPainter &painter, double atMs,
                                   const std::optional<double> &value, const QColor &colour) const
{
    if (!value)
        return;
    painter.setPen(QPen(tokens().surface, 2));
    painter.setBrush(colour);
    painter.drawEllipse(m_chart.m_plot->pointOf(atMs, *value), 4.5, 4.5);
}

void TrendChart::Overlay::paintReadOut(QPainter &painter) const
{
    const qint64 fromMs = picture().fromMs + pointed * picture().stepMs;
    const QRectF area = m_chart.m_plot->plotArea();
    const double x = m_chart.m_plot->pointOf(double(fromMs), 0).x();
    painter.setPen(QPen(tokens().comparison, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const auto now = picture().now.at(pointed);
    const auto before = picture().before.value(pointed);
    paintDot(painter, double(fromMs), before, tokens().comparison);
    paintDot(painter, double(fromMs), now, tokens().series[0]);

    QList<Line> lines{{picture().when(pointed, m_chart.m_locale), QPen(Qt::NoPen), false},
                      {picture().words(now), QPen(tokens().series[0], 2), true}};
    if (!picture().before.isEmpty())
        lines.append(
            {picture().beforeWords(before), QPen(tokens().comparison, 2, Qt::DotLine), false});
    for (const TrendPicture::Mark &mark : picture().marks) {
        if (mark.atMs >= fromMs && mark.atMs < fromMs + picture().stepMs)
            lines.append({mark.words(), QPen(tokens().warn, 2), false});
    }
    paintBox(painter, x, lines);
}

void TrendChart::Overlay::paintBox(QPainter &painter, double x, const QList<Line> &lines) const
{
    QFont plain = m_chart.m_theme.font(TextRole::Small);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const int most = width() * 2 / 5;
    const int swatch = metrics.height();
    int wide = 0;
    for (const Line &line : lines) {
        const int extra = line.swatch.style() == Qt::NoPen ? 0 : swatch + 4;
        wide = std::max(wide, metrics.horizontalAdvance(line.text) + extra);
    }
    wide = std::min(wide, most);
    constexpr int pad = 10;
    const int row = metrics.height() + 3;
    const QRectF area = m_chart.m_plot->plotArea();
    QRectF box(x + 12, area.top() + 6, wide + 2 * pad, row * double(lines.size()) + 2 * pad - 3);
    if (box.right() > width())
        box.moveRight(x - 12);
    painter.setPen(tokens().border);
    painter.setBrush(tokens().surfaceRaised);
    painter.drawRoundedRect(box, Tokens::controlRadius, Tokens::controlRadius);
    double top = box.top() + pad;
    for (const Line &line : lines) {
        double left = box.left() + pad;
        if (line.swatch.style() != Qt::NoPen) {
            painter.setPen(line.swatch);
            const double middle = top + metrics.height() / 2.0;
            painter.drawLine(QPointF(left, middle), QPointF(left + swatch, middle));
            left += swatch + 4;
        }
        painter.setFont(line.strong ? strong : plain);
        painter.setPen(line.strong ? tokens().text : tokens().textMuted);
        const double room = box.right() - pad - left + 1;
        drawLine(painter, QRectF(left, top, room, metrics.height()).toAlignedRect(),
                 Qt::AlignLeft | Qt::AlignVCenter, line.text);
        top += row;
    }
}

TrendChart::TrendChart(const Theme &theme, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_locale(locale)
    , m_plot(new TrendPlot(this))
    , m_overlay(new Overlay(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    restyle();
    connect(&theme, &Theme::changed, this, &TrendChart::restyle);
}

void TrendChart::setPicture(const TrendPicture &picture)
{
    const bool same = picture == m_picture;
    m_picture = picture;
    if (same)
        return;
    m_ticks = m_picture.valueTicks(4);
    m_plot->setPicture(m_picture, m_ticks);
    setAccessibleName(m_picture.name);
    setAccessibleDescription(wordsOf(m_picture.now.size() - 1));
    layOut();
}

qsizetype TrendChart::cursor() const
{
    return m_overlay->pointed;
}

QString TrendChart::wordsOf(qsizetype index) const
{
    if (index < 0 || index >= m_picture.now.size())
        return tr("No data");
    const QString now = m_picture.words(m_picture.now.at(index));
    const QString when = m_picture.when(index, m_locale);
    if (m_picture.before.isEmpty())
        //: %1 a time, %2 a figure
        return tr("%1: %2").arg(when, now);
    //: %1 a time, %2 a figure, %3 one of the days compared with: "11,702 one period before"
    return tr("%1: %2, %3").arg(when, now, m_picture.beforeWords(m_picture.before.value(index)));
}

QSize TrendChart::sizeHint() const
{
    return {m_theme.scaled(480), m_theme.scaled(240)};
}

QSize TrendChart::minimumSizeHint() const
{
    return {m_theme.scaled(260), m_theme.scaled(170)};
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool TrendChart::hasLegend() const
{
    return !m_picture.before.isEmpty() || m_picture.target;
}

int TrendChart::marksTop() const
{
    return !hasLegend() ? 0 : QFontMetrics(m_theme.font(TextRole::Caption)).height() + 8;
}

void TrendChart::layOut()
{
    m_plot->setGeometry(rect());
    m_overlay->setGeometry(rect());
    const QFontMetrics metrics(m_theme.font(TextRole::Caption));
    int labels = 0;
    for (const double tick : m_ticks)
        labels = std::max(labels, metrics.horizontalAdvance(m_picture.words(tick)));
    const int marks = m_picture.marks.isEmpty() ? metrics.height() / 2 : metrics.height() + 8;
    const int top = marksTop() + marks;
    m_plot->setPlotArea(QRectF(rect()).adjusted(labels + 10, top, -8, -metrics.height() - 12));
    m_overlay->update();
}

void TrendChart::restyle()
{
    m_plot->setTokens(m_theme.tokens());
    layOut();
}

void TrendChart::moveCursor(qsizetype index)
{
    const qsizetype last = m_picture.now.size() - 1;
    m_overlay->pointed = last < 0 ? -1 : std::clamp<qsizetype>(index, 0, last);
    setAccessibleDescription(wordsOf(m_overlay->pointed));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    m_overlay->update();
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(cursor() - 1);
    case Qt::Key_Right:
        return moveCursor(cursor() + 1);
    case Qt::Key_Home:
        return moveCursor(0);
    case Qt::Key_End:
        return moveCursor(m_picture.now.size() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        moveCursor(m_picture.now.size() - 1);
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_overlay->pointed = -1;
    m_overlay->update();
}

} // namespace Wheelhouse
