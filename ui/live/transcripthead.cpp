// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transcripthead.h"

#include "ui/charts/painting.h"
#include "ui/live/conversationcells.h"
#include "ui/live/safetext.h"
#include "ui/words/words.h"

#include <QPainter>

namespace Wheelhouse {

TranscriptHead::TranscriptHead(const Theme &theme, const QLocale &locale, QWidget *parent)
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

void TranscriptHead::setConversation(const LiveConversation &conversation, bool open, qint64 nowMs)
{
    const QString name = customerCell(conversation, {}).name;
    QStringList facts{
        Words::channel(conversation.channel), Words::brand(safeLine(conversation.brand)),
        conversation.topic.isEmpty() ? QString() : Words::topic(conversation.topic),
        conversation.language.isEmpty() ? QString() : Words::language(conversation.language)};
    facts.removeAll(QString());
    const StatusCell owner = ownerCell(conversation);
    const WaitCell wait = waitCell(conversation, nowMs, m_locale);
    QString with = open ? tr("With %1").arg(owner.text) : tr("Closed");
    if (open && !wait.text.isEmpty()) {
        with += QStringLiteral(" · ") + tr("waiting %1").arg(wait.text);
        if (!wait.second.isEmpty())
            with += QStringLiteral(", ") + wait.second;
    }
    const QString line = facts.join(QStringLiteral(" · "));
    if (name == m_name && line == m_facts && with == m_owner)
        return;
    m_name = name;
    m_facts = line;
    m_owner = with;
    setAccessibleName(name);
    setAccessibleDescription(line + QStringLiteral(". ") + with);
    setToolTip((name + u'\n' + line + u'\n' + with).toHtmlEscaped());
    update();
}

QSize TranscriptHead::sizeHint() const
{
    const int line = QFontMetrics(m_theme.font(TextRole::Heading)).height();
    const int small = QFontMetrics(m_theme.font(TextRole::Small)).height();
    return {m_theme.scaled(200), line + 2 * small + 6};
}

QSize TranscriptHead::minimumSizeHint() const
{
    return {m_theme.scaled(120), sizeHint().height()};
}

void TranscriptHead::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int disc = m_theme.scaled(38);
    QRect circle(0, (height() - disc) / 2, disc, disc);
    if (isRightToLeft())
        circle.moveRight(width() - 1);
    painter.setFont(m_theme.font(TextRole::Body));
    drawAvatar(painter, circle, m_name, tokens);

    const int shift = disc + m_theme.scaled(12);
    const QRect text =
        isRightToLeft() ? rect().adjusted(0, 0, -shift, 0) : rect().adjusted(shift, 0, 0, 0);
    const auto alignment = Qt::AlignLeading | Qt::AlignVCenter;
    painter.setFont(m_theme.font(TextRole::Heading));
    int top = 0;
    const auto line = [&](const QString &words, const QColor &colour) {
        painter.setPen(colour);
        const int tall = painter.fontMetrics().height();
        drawLine(painter, {text.left(), top, text.width(), tall}, alignment, words);
        top += tall + 2;
    };
    line(m_name, tokens.text);
    painter.setFont(m_theme.font(TextRole::Small));
    line(m_facts, tokens.textMuted);
    line(m_owner, tokens.textMuted);
}

} // namespace Wheelhouse
