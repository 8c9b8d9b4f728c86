// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/freshness.h"

#include "ui/charts/statusdelegate.h"

#include <QPainter>

namespace Wheelhouse {

Freshness::Freshness(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(State::Loading, {}, {});
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Freshness::setState(State state, const QString &age, const QString &when)
{
    QString text = tr("Loading …");
    if (state == State::Live)
        //: %1 an age: "12 s ago"
        text = tr("Live, newest event %1").arg(age);
    else if (state == State::Stale)
        //: %1 a time of day, %2 an age
        text = tr("Not live: this is from %1, %2").arg(when, age);
    if (state == m_state && text == m_text)
        return;
    const bool wider = text.size() != m_text.size();
    m_state = state;
    m_text = text;
    setAccessibleName(text);
    if (wider)
        updateGeometry();
    update();
}

QSize Freshness::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Small));
    return {metrics.horizontalAdvance(m_text) + 2 * metrics.height(), metrics.height() + 4};
}

void Freshness::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Small));
    const int size = painter.fontMetrics().height() * 5 / 9;
    const bool mirrored = isRightToLeft();
    QRectF dot(0, (height() - size) / 2.0, size, size);
    if (mirrored)
        dot.moveRight(width());
    const bool live = m_state == State::Live;
    const QColor colour = live                      ? tokens.good
                          : m_state == State::Stale ? tokens.warn
                                                    : tokens.offline;
    StatusDelegate::drawDot(painter, dot, live ? StatusCell::Dot::Full : StatusCell::Dot::Ring,
                            colour);
    painter.setPen(m_state == State::Stale ? tokens.warn : tokens.textMuted);
    const int shift = size + painter.fontMetrics().averageCharWidth();
    drawLine(painter, rect().adjusted(mirrored ? 0 : shift, 0, mirrored ? -shift : 0, 0),
             Qt::AlignLeading | Qt::AlignVCenter, m_text);
}

} // namespace Wheelhouse
