// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connectionindicator.h"

#include "app/format/format.h"
#include "ui/shell/linkwords.h"

#include <QPainter>
#include <QStyle>

namespace Wheelhouse {

ConnectionIndicator::ConnectionIndicator(const ShellContext &context, QWidget *parent)
    : QAbstractButton(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("connectionIndicator"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ConnectionIndicator::refresh);
    connect(&context.link, &Link::stateChanged, this, &ConnectionIndicator::refresh);
    connect(&context.link, &Link::countdownChanged, this, &ConnectionIndicator::refresh);
    connect(&context.link, &Link::latencyChanged, this, &ConnectionIndicator::refresh);
    connect(&context.connector, &Connector::currentChanged, this, &ConnectionIndicator::refresh);
    connect(&context.theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(this, &QAbstractButton::clicked, &context.link, &Link::tryNow);
    refresh();
}

QSize ConnectionIndicator::sizeHint() const
{
    return {m_context.theme.scaled(150), m_context.theme.scaled(44)};
}

void ConnectionIndicator::refresh()
{
    const Link &link = m_context.link;
    const auto &current = m_context.connector.current();
    m_place = current ? LinkWords::placeName(*current) : QString();
    m_words = LinkWords::state(link);
    const QString detail = LinkWords::detail(link, m_context.clock.nowMs());
    if (link.isOnline() && !detail.isEmpty())
        //: %1 is the state of the connection, %2 its latency: "Live · 42 ms"
        m_words = tr("%1 · %2").arg(m_words, detail);
    //: Read aloud: %1 is the place, %2 the state of the connection there
    setAccessibleName(m_place.isEmpty() ? m_words : tr("%1: %2").arg(m_place, m_words));
    const QString sentence = LinkWords::sentence(link, m_context.clock.nowMs());
    setToolTip(Format::toolTip(sentence.isEmpty() ? link.serverName() : sentence));
    setAccessibleDescription(sentence);
    // ages grow by themselves only while nothing is heard
    if (link.isOnline() || link.state() == LinkState::Disconnected)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    update();
}

void ConnectionIndicator::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.scaled(12);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::controlRadius,
                                Tokens::controlRadius);
    }
    const int dotSize = theme.scaled(9);
    const int textLeft = side + theme.scaled(18 + 10);
    const QRect upper(textLeft, theme.scaled(5), width() - textLeft - theme.scaled(4),
                      height() / 2 - theme.scaled(5));
    const QRect lower(textLeft, height() / 2, upper.width(), height() / 2 - theme.scaled(5));
    const QRect dot(side + (theme.scaled(18) - dotSize) / 2, upper.center().y() - dotSize / 2 + 1,
                    dotSize, dotSize);
    paintDot(painter, QStyle::visualRect(layoutDirection(), rect(), dot));

    const auto write = [&](const QRect &area, TextRole role, const QColor &ink,
                           const QString &text) {
        painter.setFont(theme.font(role));
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    write(upper, TextRole::Strong, tokens.text, m_place.isEmpty() ? m_words : m_place);
    if (!m_place.isEmpty())
        write(lower, TextRole::Small, tokens.textMuted, m_words);
}

void ConnectionIndicator::paintDot(QPainter &painter, const QRectF &dot) const
{
    const Tokens &tokens = m_context.theme.tokens();
    switch (m_context.link.state()) {
    case LinkState::Online:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.good);
        painter.drawEllipse(dot);
        return;
    case LinkState::Connecting:
    case LinkState::Opening:
    case LinkState::Waiting:
        painter.setPen(QPen(tokens.warn, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        return;
    case LinkState::Refused:
        painter.setPen(QPen(tokens.bad, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(dot.topLeft() + QPointF(1, 1), dot.bottomRight() - QPointF(1, 1));
        painter.drawLine(dot.topRight() + QPointF(-1, 1), dot.bottomLeft() + QPointF(1, -1));
        return;
    case LinkState::Disconnected:
        break;
    }
    painter.setPen(QPen(tokens.offline, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
}

} // namespace Wheelhouse
