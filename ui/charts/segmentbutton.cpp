// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/segmentbutton.h"

#include "ui/charts/painting.h"

#include <QPainter>

namespace Wheelhouse {

SegmentButton::SegmentButton(const Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QFont SegmentButton::textFont() const
{
    return m_theme.font(TextRole::Strong);
}

QSize SegmentButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.horizontalAdvance(text()) + m_theme.scaled(22),
            metrics.height() + m_theme.scaled(12)};
}

void SegmentButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SegmentButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    constexpr double radius = Tokens::controlRadius - 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked()    ? tokens.accentSoft
                     : underMouse() ? tokens.surfaceRaised
                                    : tokens.surface);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setFont(textFont());
    painter.setPen(isChecked() ? tokens.accentHover : tokens.textMuted);
    drawLine(painter, rect(), Qt::AlignCenter, text());
    if (hasFocus())
        drawFocusRing(painter, rect(), radius, tokens);
}

} // namespace Wheelhouse
