// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/bubblelayout.h"

#include "app/format/format.h"
#include "ui/charts/painting.h"
#include "ui/live/safetext.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace Wheelhouse {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Transcript)
};

constexpr int side = 3;
constexpr int inset = 11;
constexpr double shareOfWidth = 0.8;

bool isAgentSide(ActorKind from)
{
    return from == ActorKind::Agent || from == ActorKind::Bot;
}

} // namespace

BubbleLayout::BubbleLayout(const TranscriptLine &line, const Context &context)
    : m_from(line.from)
    , m_message(line.kind == u"message")
    , m_trailing(isAgentSide(line.from))
    , m_mirrored(context.mirrored)
    , m_width(context.width)
{
    if (context.newDay)
        layOutDay(line, context);
    if (m_message)
        layOutMessage(line, context);
    else
        layOutNotice(line, context);
}

QRectF BubbleLayout::placed(QRectF rect) const
{
    if (m_mirrored)
        rect.moveLeft(m_width - rect.right());
    return rect;
}

void BubbleLayout::layOutDay(const TranscriptLine &line, const Context &context)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(line.atMs).date();
    m_day = context.locale.toString(day, QLocale::LongFormat);
    const QFontMetrics metrics(context.theme.font(TextRole::Caption));
    m_dayRect = QRectF(0, metrics.height() / 2.0, m_width, metrics.height() * 1.5);
    m_height = int(m_dayRect.bottom());
}

double BubbleLayout::layOutText(const QString &text, const QFont &font, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    QString lines = text;
    lines.replace(u'\n', QChar(QChar::LineSeparator));
    m_text = std::make_unique<QTextLayout>(lines, font);
    m_text->setTextOption(option);
    m_text->setCacheEnabled(true);
    m_text->beginLayout();
    double height = 0;
    for (QTextLine line = m_text->createLine(); line.isValid(); line = m_text->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height() * 1.08);
    }
    m_text->endLayout();
    return height;
}

void BubbleLayout::layOutNotice(const TranscriptLine &line, const Context &context)
{
    const QFont font = context.theme.font(TextRole::Small);
    const QString words = Words::notice(line.kind, safeLine(line.fromName), safeLine(line.text));
    //: a notice in a transcript and the time of day it came
    const QString text = Text::tr("%1 · %2", "notice and time")
                             .arg(words, Format::timeOfDay(context.locale, line.atMs));
    const double room = m_width - 2.0 * side - 2 * inset;
    const double height = layOutText(text, font, room);
    const double wide = std::min(room, std::ceil(m_text->maximumWidth()) + 1);
    m_height += context.theme.scaled(6);
    m_bubble = QRectF((m_width - wide) / 2 - inset, m_height, wide + 2 * inset, height + 6);
    m_textAt = {(m_width - wide) / 2, m_bubble.top() + 3};
    m_height = int(std::ceil(m_bubble.bottom())) + context.theme.scaled(4);
}

void BubbleLayout::layOutHead(const TranscriptLine &line, const Context &context)
{
    const QFontMetrics metrics(context.theme.font(TextRole::Caption));
    m_name = safeLine(line.fromName);
    if (m_name.isEmpty() && line.from == ActorKind::Customer)
        m_name = context.customer.isEmpty() ? Text::tr("Customer") : context.customer;
    if (line.from == ActorKind::Bot)
        m_badge = Text::tr("Bot");
    QStringList facts;
    if (!line.step.isEmpty())
        facts.append(safeLine(line.step));
    facts.append(Format::timeOfDay(context.locale, line.atMs));
    m_facts = facts.join(QStringLiteral(" · "));
    m_height += context.theme.scaled(10);
    m_headRect = QRectF(side + 2, m_height, m_width - 2 * side - 4, metrics.height() + 2);
    m_height = int(m_headRect.bottom()) + 3;
}

void BubbleLayout::layOutMessage(const TranscriptLine &line, const Context &context)
{
    if (context.grouped && !context.newDay)
        m_height += 3;
    else
        layOutHead(line, context);

    const SafeText safe = safeText(line.text, context.expanded);
    const QFont font = context.theme.font(TextRole::Body);
    const double room = std::max(60.0, (m_width - 2 * side) * shareOfWidth - 2 * inset);
    const double height =
        layOutText(safe.text.isEmpty() ? Format::noData() : safe.text, font, room);
    double wide = 0;
    for (int i = 0; i < m_text->lineCount(); ++i)
        wide = std::max(wide, m_text->lineAt(i).naturalTextWidth());
    wide = std::min(room, std::ceil(wide) + 1);
    double bottom = m_height + inset * 0.7 + height + inset * 0.7;
    if (safe.left > 0) {
        const QFontMetrics metrics(context.theme.font(TextRole::Strong));
        m_showAllText =
            Text::tr("Show all (%1 more characters)").arg(context.locale.toString(safe.left));
        wide = std::min(room, std::max<double>(wide, metrics.horizontalAdvance(m_showAllText)));
        bottom += metrics.height() + 4;
    }
    // right-to-left text is aligned within the line's width, so the lines get the bubble's own
    if (safe.text.isRightToLeft())
        layOutText(safe.text, font, wide);

    QRectF bubble(side, m_height, wide + 2 * inset, bottom - m_height);
    if (m_trailing)
        bubble.moveRight(m_width - side);
    m_bubble = placed(bubble);
    m_textAt = m_bubble.topLeft() + QPointF(inset, inset * 0.7);
    if (safe.left > 0)
        m_showAll = QRectF(m_bubble.left() + inset, m_textAt.y() + height + 4, wide,
                           m_bubble.bottom() - inset * 0.7 - m_textAt.y() - height - 2);
    m_height = int(std::ceil(m_bubble.bottom())) + 2;
    layOutChoices(line, context);
}

void BubbleLayout::layOutChoices(const TranscriptLine &line, const Context &context)
{
    const QFont font = context.theme.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const double room = m_width - 2.0 * side;
    constexpr double gap = 6;
    double used = 0;
    double top = m_height + 3;
    qsizetype firstOfRow = 0;
    const auto endRow = [&] {
        const double shift = m_trailing ? room - used + gap : 0;
        for (; firstOfRow < m_choices.size(); ++firstOfRow) {
            QRectF &rect = m_choices[firstOfRow].rect;
            rect = placed(rect.translated(shift, 0));
        }
        used = 0;
    };
    for (const Wheelhouse::Choice &choice : line.choices) {
        const QString text = safeLine(choice.label);
        const double wide =
            std::min<double>(room, metrics.horizontalAdvance(text) + metrics.height());
        if (used > 0 && used + wide > room) {
            endRow();
            top += metrics.height() + 12;
        }
        const QRectF rect(side + used, top, wide, metrics.height() + 6);
        m_choices.append({rect, text});
        used += wide + gap;
        m_height = int(rect.bottom()) + 3;
    }
    endRow();
}

void BubbleLayout::paint(QPainter &painter, QPointF at, const Theme &theme, bool current) const
{
    const Tokens &tokens = theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_day.isEmpty()) {
        painter.setFont(theme.font(TextRole::Caption));
        painter.setPen(tokens.textFaint);
        painter.drawText(m_dayRect.translated(at), Qt::AlignCenter, m_day);
    }
    if (m_message && !m_headRect.isEmpty())
        paintHead(painter, at, theme);
    paintBubble(painter, at, theme, current);
    painter.setFont(theme.font(TextRole::Small));
    for (const Choice &choice : m_choices) {
        const QRectF rect = choice.rect.translated(at);
        painter.setPen(tokens.border);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        painter.setPen(tokens.textMuted);
        drawLine(painter, rect.toAlignedRect().adjusted(6, 0, -6, 0), Qt::AlignCenter, choice.text);
    }
}

void BubbleLayout::paintHead(QPainter &painter, QPointF at, const Theme &theme) const
{
    const Tokens &tokens = theme.tokens();
    QFont strong = theme.font(TextRole::Caption);
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const int height = int(m_headRect.height());
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, m_width / 2);
    const int badge = m_badge.isEmpty() ? 0 : pillSize(strong, m_badge).width() + 5;
    const int wide = metrics.horizontalAdvance(name) + 6 + badge;
    const QFontMetrics plain(theme.font(TextRole::Caption));
    const int facts =
        std::min(int(m_headRect.width()) - wide, plain.horizontalAdvance(m_facts) + 1);
    double left = m_trailing ? m_headRect.right() - wide - facts : m_headRect.left();
    const auto next = [&](int width) {
        const QRectF rect = placed({left, m_headRect.top(), double(width), double(height)});
        left += width;
        return rect.translated(at).toAlignedRect();
    };
    painter.setLayoutDirection(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setFont(strong);
    painter.setPen(tokens.textMuted);
    drawLine(painter, next(metrics.horizontalAdvance(name) + 6),
             Qt::AlignLeading | Qt::AlignVCenter, name);
    if (badge > 0) {
        QRect pill = next(badge);
        pill.setWidth(badge - 5);
        drawPill(painter, pill, m_badge, tokens.accentHover, tokens.accentSoft);
    }
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(tokens.textFaint);
    drawLine(painter, next(facts), Qt::AlignLeading | Qt::AlignVCenter, m_facts);
}

void BubbleLayout::paintBubble(QPainter &painter, QPointF at, const Theme &theme,
                               bool current) const
{
    const Tokens &tokens = theme.tokens();
    const QRectF bubble = m_bubble.translated(at);
    const double radius = m_message ? Tokens::radius : bubble.height() / 2;
    painter.setPen(Qt::NoPen);
    if (!m_message)
        painter.setBrush(Qt::NoBrush);
    else if (m_from == ActorKind::Agent)
        painter.setBrush(tokens.accentSoft);
    else
        painter.setBrush(m_from == ActorKind::Bot ? tokens.surface : tokens.surfaceRaised);
    if (m_message && m_from == ActorKind::Bot)
        painter.setPen(tokens.border);
    painter.drawRoundedRect(bubble, radius, radius);
    if (current)
        drawFocusRing(painter, bubble.adjusted(-2, -2, 2, 2), radius + 1, tokens);
    painter.setPen(m_message ? tokens.text : tokens.textMuted);
    m_text->draw(&painter, m_textAt + at);
    if (!m_showAll.isEmpty()) {
        painter.setFont(theme.font(TextRole::Strong));
        painter.setPen(tokens.accentHover);
        drawLine(painter, m_showAll.translated(at).toAlignedRect(),
                 Qt::AlignLeading | Qt::AlignVCenter, m_showAllText);
    }
}

} // namespace Wheelhouse
