// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/queuecard.h"

#include "app/format/format.h"
#include "ui/live/safetext.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QStyle>

namespace Wheelhouse {

QueueCard::QueueCard(const Theme &theme, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_locale(locale)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QueueCard::Words QueueCard::wordsOf(const LiveQueue &queue, qint64 nowMs) const
{
    Words words;
    words.name = Wheelhouse::Words::brand(safeLine(queue.id));
    words.length = Format::count(m_locale, queue.length);
    words.waiting = tr("waiting", "after a number of customers");
    words.longest = queue.length > 0 && queue.oldestMs > 0
                        ? tr("longest %1").arg(Format::stopwatch(m_locale, nowMs - queue.oldestMs))
                        : tr("nobody waits");
    if (queue.expectedWaitMs > 0)
        //: how long the next customer will wait
        words.expected = tr("next about %1").arg(Format::duration(m_locale, queue.expectedWaitMs));
    //: agents online, and conversations they could still take
    words.people =
        tr("%1 online · %2 free")
            .arg(m_locale.toString(queue.agentsOnline), m_locale.toString(queue.slotsFree));
    const bool stuck = queue.length > 0 && queue.slotsFree == 0;
    const bool nobody = queue.length > 0 && queue.agentsOnline == 0;
    words.tone = nobody ? Tone::Bad : stuck ? Tone::Warning : Tone::Neutral;
    return words;
}

void QueueCard::setQueue(const LiveQueue &queue, qint64 nowMs)
{
    const Words words = wordsOf(queue, nowMs);
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words.name);
    setToolTip(tr("Agents online, and how many conversations they could still take"));
    QStringList spoken{words.length + u' ' + words.waiting, words.longest, words.people};
    if (!words.expected.isEmpty())
        spoken.insert(2, words.expected);
    setAccessibleDescription(m_locale.createSeparatedList(spoken));
    update();
}

QSize QueueCard::sizeHint() const
{
    const QFontMetrics display(m_theme.font(TextRole::Title));
    const QFontMetrics small(m_theme.font(TextRole::Small));
    const int pad = m_theme.scaled(12);
    return {m_theme.scaled(230), 2 * pad + display.height() + 2 * small.height() + 4};
}

void QueueCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::radius,
                            Tokens::radius);
    const int pad = m_theme.scaled(12);
    const QRect area = rect().adjusted(pad + 4, pad, -pad - 4, -pad);

    painter.setFont(m_theme.font(TextRole::Small));
    const int small = painter.fontMetrics().height();
    const QRect top(area.left(), area.top(), area.width(), small);
    painter.setPen(tokens.textMuted);
    const int right =
        std::min(area.width() / 2, painter.fontMetrics().horizontalAdvance(m_words.expected) + 2);
    const QRect trailing = QStyle::visualRect(
        layoutDirection(), area, QRect(top.right() + 1 - right, top.top(), right, small));
    const QRect leading = QStyle::visualRect(
        layoutDirection(), area, QRect(top.left(), top.top(), top.width() - right - 8, small));
    drawLine(painter, trailing, Qt::AlignTrailing | Qt::AlignVCenter, m_words.expected);
    QFont name = painter.font();
    name.setWeight(QFont::DemiBold);
    painter.setFont(name);
    drawLine(painter, leading, Qt::AlignLeading | Qt::AlignVCenter, m_words.name);

    painter.setFont(m_theme.font(TextRole::Title));
    const QFontMetrics large = painter.fontMetrics();
    const int figureTop = top.bottom() + 2;
    const int figure = large.horizontalAdvance(m_words.length);
    const QRect row(area.left(), figureTop, area.width(), large.height());
    painter.setPen(tokens.text);
    drawLine(painter, row, Qt::AlignLeading | Qt::AlignVCenter, m_words.length);
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_words.tone == Tone::Neutral ? tokens.textMuted
                                                 : toneColour(tokens, m_words.tone));
    const QRect words = QStyle::visualRect(
        layoutDirection(), area,
        row.adjusted(figure + 6, large.ascent() - painter.fontMetrics().ascent(), 0, 0));
    drawLine(painter, words, Qt::AlignLeading | Qt::AlignTop,
             m_words.waiting + QStringLiteral(" · ") + m_words.longest);
    painter.setPen(tokens.textFaint);
    drawLine(painter, {area.left(), area.bottom() + 1 - small, area.width(), small},
             Qt::AlignLeading | Qt::AlignVCenter, m_words.people);
}

} // namespace Wheelhouse
