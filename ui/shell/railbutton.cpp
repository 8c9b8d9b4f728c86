// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railbutton.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

namespace Wheelhouse {

RailButton::RailButton(const Theme &theme, const QString &icon, const QString &text,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Strong));
    const int side = m_theme.scaled(12);
    return {side * 2 + m_theme.scaled(18 + 10) + metrics.horizontalAdvance(text()),
            m_theme.scaled(38)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.accentSoft : tokens.surfaceRaised);
        painter.drawRoundedRect(rect(), Tokens::controlRadius, Tokens::controlRadius);
    }
    if (hasFocus() && m_showsFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::controlRadius - 1,
                                Tokens::controlRadius - 1);
    }
    const QColor ink = isChecked() ? tokens.accentHover : tokens.textMuted;
    const int side = m_theme.scaled(12);
    const int iconSize = m_theme.scaled(18);
    const QRect iconRect(side, (height() - iconSize) / 2, iconSize, iconSize);
    m_theme.icon(m_icon, ink)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconRect));
    const QRect textRect(iconRect.right() + m_theme.scaled(10), 0,
                         width() - iconRect.right() - m_theme.scaled(10) - side, height());
    painter.setFont(m_theme.font(TextRole::Strong));
    painter.setPen(isChecked()    ? tokens.accentHover
                   : underMouse() ? tokens.text
                                  : tokens.textMuted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailButton::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                   reason == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

} // namespace Wheelhouse
