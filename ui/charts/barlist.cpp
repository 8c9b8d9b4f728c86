// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barlist.h"

#include "ui/charts/painting.h"

#include <QPainter>

namespace Wheelhouse {

BarList::BarList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarList::setPicture(const BarListPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    QStringList spoken;
    for (const BarListPicture::Bar &bar : picture.bars)
        spoken.append(QStringLiteral("%1: %2").arg(bar.name, bar.figure));
    setAccessibleName(picture.heading);
    setAccessibleDescription(spoken.isEmpty() ? picture.empty : spoken.join(QStringLiteral(". ")));
    setToolTip(accessibleDescription().toHtmlEscaped());
    updateGeometry();
    update();
}

int BarList::lineHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Small)).height();
}

int BarList::rowHeight() const
{
    return lineHeight() + m_theme.scaled(16);
}

QSize BarList::sizeHint() const
{
    const int rows = std::max(1, int(m_picture.bars.size()));
    return {m_theme.scaled(260), lineHeight() + m_theme.scaled(10) + rows * rowHeight()};
}

QSize BarList::minimumSizeHint() const
{
    return {m_theme.scaled(160), sizeHint().height()};
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    QFont heading = m_theme.font(TextRole::Small);
    heading.setWeight(QFont::DemiBold);
    painter.setFont(heading);
    painter.setPen(tokens.text);
    QRect line(0, 0, width(), lineHeight());
    drawLine(painter, line, Qt::AlignLeading | Qt::AlignVCenter, m_picture.heading);
    line.translate(0, lineHeight() + m_theme.scaled(10));

    const QFont font = m_theme.font(TextRole::Small);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    if (m_picture.bars.isEmpty()) {
        painter.setPen(tokens.textMuted);
        drawLine(painter, line, Qt::AlignLeading | Qt::AlignVCenter, m_picture.empty);
    }
    for (const BarListPicture::Bar &bar : m_picture.bars) {
        const int figure = metrics.horizontalAdvance(bar.figure) + 1;
        const int name = std::max(0, width() - figure - m_theme.scaled(10));
        const bool right = isRightToLeft();
        painter.setPen(tokens.textMuted);
        drawLine(painter, {right ? width() - name : 0, line.top(), name, line.height()},
                 Qt::AlignLeading | Qt::AlignVCenter, bar.name);
        painter.setPen(tokens.text);
        drawLine(painter, {right ? 0 : width() - figure, line.top(), figure, line.height()},
                 Qt::AlignTrailing | Qt::AlignVCenter, bar.figure);
        const QRectF rail(0, line.bottom() + m_theme.scaled(3), width(), m_theme.scaled(5));
        drawBar(painter, rail, bar.share, mixed(tokens.surface, tokens.accent, 0.6), tokens.track,
                layoutDirection());
        line.translate(0, rowHeight());
    }
}

} // namespace Wheelhouse
