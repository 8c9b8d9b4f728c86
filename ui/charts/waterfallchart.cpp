// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/waterfallchart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

/// Steps that move less than this part of the highest level are seen only on a cut axis.
constexpr double smallMove = 0.3;

} // namespace

WaterfallChart::WaterfallChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WaterfallChart::setPicture(const WaterfallPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_cursor = std::clamp(m_cursor, 0, std::max(0, int(picture.steps.size()) - 1));
    m_hover = -1;
    setAccessibleName(picture.message);
    setAccessibleDescription(wordsOf(m_cursor));
    updateGeometry();
    update();
}

WaterfallChart::Span WaterfallChart::span() const
{
    if (m_picture.steps.isEmpty())
        return {};
    double low = m_picture.steps.first().to;
    double high = low;
    for (const WaterfallPicture::Step &step : m_picture.steps) {
        if (!step.isLevel)
            low = std::min(low, step.from);
        low = std::min(low, step.to);
        high = std::max({high, step.from, step.to});
    }
    if (low <= 0 || high - low > smallMove * high)
        return {std::min(low, 0.0), high};
    const double room = high > low ? 0.35 * (high - low) : 0.1 * high;
    return {std::max(0.0, low - room), high};
}

int WaterfallChart::rowHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Body)).height() + m_theme.scaled(10);
}

int WaterfallChart::noteHeight() const
{
    return 2 * QFontMetrics(m_theme.font(TextRole::Small)).height() + m_theme.scaled(8);
}

QSize WaterfallChart::sizeHint() const
{
    return {m_theme.scaled(600), int(m_picture.steps.size()) * rowHeight() + noteHeight()};
}

QSize WaterfallChart::minimumSizeHint() const
{
    return {m_theme.scaled(340), sizeHint().height()};
}

QRect WaterfallChart::mirrored(const QRect &rect) const
{
    return isRightToLeft()
               ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
               : rect;
}

int WaterfallChart::stepAt(int y) const
{
    const int step = y < 0 ? -1 : y / rowHeight();
    return step < m_picture.steps.size() ? step : -1;
}

int WaterfallChart::shownStep() const
{
    if (m_hover >= 0)
        return m_hover;
    return hasFocus() ? m_cursor : -1;
}

QString WaterfallChart::wordsOf(int step) const
{
    return step >= 0 && step < m_picture.steps.size() ? m_picture.steps[step].words : QString();
}

void WaterfallChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics body(m_theme.font(TextRole::Body));
    const QFontMetrics strong(m_theme.font(TextRole::Strong));
    const int gap = m_theme.scaled(14);
    int label = 0;
    int figure = 0;
    for (const WaterfallPicture::Step &step : m_picture.steps) {
        label = std::max(label, (step.isLevel ? strong : body).horizontalAdvance(step.name) + 4);
        figure = std::max(figure, strong.horizontalAdvance(step.figure) + 4);
    }
    label = std::min(label, width() * 2 / 5);
    const int bar = std::max(m_theme.scaled(40), width() - label - figure - 2 * gap);
    for (int step = 0; step < m_picture.steps.size(); ++step)
        paintStep(painter, step, label, bar, figure);

    const QString words = wordsOf(shownStep());
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(words.isEmpty() ? m_theme.tokens().textMuted : m_theme.tokens().text);
    const int below = int(m_picture.steps.size()) * rowHeight() + m_theme.scaled(8);
    const QRect note(0, below, width(), noteHeight());
    painter.drawText(note, int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                     !words.isEmpty() ? words
                     : span().isCut() ? m_picture.cutNote
                                      : QString());
}

void WaterfallChart::paintStep(QPainter &painter, int index, int label, int bar, int figure) const
{
    const Tokens &tokens = m_theme.tokens();
    const WaterfallPicture::Step &step = m_picture.steps[index];
    const QRect row(0, index * rowHeight(), width(), rowHeight());
    const int gap = m_theme.scaled(14);
    if (shownStep() == index) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.surfaceRaised);
        painter.drawRoundedRect(row, 6, 6);
    }
    painter.setFont(m_theme.font(step.isLevel ? TextRole::Strong : TextRole::Body));
    painter.setPen(tokens.text);
    drawLine(painter, mirrored({0, row.top(), label, row.height()}),
             Qt::AlignLeading | Qt::AlignVCenter, step.name);
    painter.setFont(m_theme.font(TextRole::Strong));
    painter.setPen(step.isLevel ? tokens.text : toneColour(tokens, step.tone));
    drawLine(painter, mirrored({width() - figure, row.top(), figure, row.height()}),
             Qt::AlignTrailing | Qt::AlignVCenter, step.figure);

    const Span axis = span();
    const double scale = axis.high > axis.low ? bar / (axis.high - axis.low) : 0;
    const int start = label + gap;
    const auto placeOf = [&](double level) {
        return start +
               int(std::lround((std::clamp(level, axis.low, axis.high) - axis.low) * scale));
    };
    const int from = placeOf(step.isLevel ? std::max(axis.low, 0.0) : step.from);
    const int to = placeOf(step.to);
    const int inset = m_theme.scaled(6);
    const QRect where = mirrored({std::min(from, to), row.top() + inset,
                                  std::max(2, std::abs(to - from)), row.height() - 2 * inset});
    const QColor fill =
        step.tone == Tone::Neutral ? tokens.comparison : toneColour(tokens, step.tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    if (step.isLevel && axis.isCut()) {
        QLinearGradient fade(where.topLeft(), where.topRight());
        const bool right = isRightToLeft();
        fade.setColorAt(right ? 1 : 0, withAlpha(fill, 0.05));
        fade.setColorAt(right ? 0.7 : 0.3, fill);
        painter.setBrush(fade);
    }
    painter.drawRoundedRect(where, 3, 3);
    if (index + 1 < m_picture.steps.size()) {
        const int at = mirrored({to, 0, 1, 1}).left();
        painter.setPen(QPen(tokens.textFaint, 1, Qt::DotLine));
        painter.drawLine(at, where.bottom(), at, row.bottom() + inset);
    }
}

void WaterfallChart::moveTo(int step)
{
    m_cursor = std::clamp(step, 0, std::max(0, int(m_picture.steps.size()) - 1));
    m_hover = -1;
    setAccessibleDescription(wordsOf(m_cursor));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void WaterfallChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(m_cursor - 1);
    case Qt::Key_Down:
        return moveTo(m_cursor + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(int(m_picture.steps.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool WaterfallChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), wordsOf(stepAt(help->y())).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void WaterfallChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(m_cursor);
}

void WaterfallChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void WaterfallChart::mouseMoveEvent(QMouseEvent *event)
{
    if (const int step = stepAt(int(event->position().y())); step != m_hover) {
        m_hover = step;
        update();
    }
}

void WaterfallChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hover = -1;
    update();
}

} // namespace Wheelhouse
