// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <cmath>

namespace Wheelhouse {
namespace {

QString firstLetterOf(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    const qsizetype end = finder.toNextBoundary();
    return word.first(end < 0 ? word.size() : end).toString().toUpper();
}

/// What QStyle::visualAlignment() does, without widgets.
Qt::Alignment visual(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    constexpr Qt::Alignment sides = Qt::AlignLeft | Qt::AlignRight;
    const bool turns = direction == Qt::RightToLeft && !(alignment & Qt::AlignAbsolute) &&
                       (alignment & sides) && (alignment & sides) != sides;
    return (turns ? alignment ^ sides : alignment) | Qt::AlignAbsolute;
}

bool isIdeograph(QStringView word)
{
    if (word.isEmpty() || word.front().isSurrogate())
        return false;
    return word.front().unicode() >= 0x2e80 && word.front().unicode() < 0xfb00;
}

} // namespace

QColor toneColour(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return tokens.accent;
    case Tone::Info:
        return mixed(tokens.track, tokens.accent, 0.55);
    case Tone::Good:
        return tokens.good;
    case Tone::Warning:
        return tokens.warn;
    case Tone::Bad:
        return tokens.bad;
    case Tone::Off:
        return tokens.offline;
    case Tone::Neutral:
        break;
    }
    return tokens.textMuted;
}

QColor toneBackground(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return tokens.accentSoft;
    case Tone::Info:
        return tokens.infoSoft;
    case Tone::Good:
        return tokens.goodSoft;
    case Tone::Warning:
        return tokens.warnSoft;
    case Tone::Bad:
        return tokens.badSoft;
    case Tone::Off:
    case Tone::Neutral:
        break;
    }
    return mixed(tokens.surface, tokens.track, 0.6);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()), part(from.alphaF(), to.alphaF()));
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QSize pillSize(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + metrics.height(), metrics.height() + 4};
}

void drawPill(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink,
              const QColor &background)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(QRectF(rect), rect.height() / 2.0, rect.height() / 2.0);
    painter.setPen(ink);
    const int inset = rect.height() / 4;
    drawLine(painter, rect.adjusted(inset, 0, -inset, 0), Qt::AlignCenter, text);
}

void drawLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    // "+6.2 %" and Latin names keep their order in a mirrored window, and their end its dots
    const int direction =
        text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(
        rect, int(visual(painter.layoutDirection(), alignment)) | Qt::TextSingleLine | direction,
        shown);
}

void drawOnTwoLines(QPainter &painter, const QRect &rect, Qt::Alignment alignment,
                    const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    qsizetype fitting = -1; // where the last word ends that the first line has room for
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (metrics.horizontalAdvance(text.left(at)) <= rect.width())
            fitting = at;
    }
    const int line = metrics.height();
    if (fitting < 0 || rect.height() < 2 * line || metrics.horizontalAdvance(text) <= rect.width())
        return drawLine(painter, rect, alignment, text);
    const QRect first(rect.left(), rect.center().y() - line + 1, rect.width(), line);
    drawLine(painter, first, alignment, text.left(fitting));
    drawLine(painter, first.translated(0, line), alignment, text.mid(fitting + 1));
}

void drawBar(QPainter &painter, const QRectF &rect, double share, const QColor &fill,
             const QColor &track, Qt::LayoutDirection direction)
{
    const double radius = rect.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(rect, radius, radius);
    const double width = rect.width() * std::clamp(share, 0.0, 1.0);
    if (width <= 0)
        return;
    QRectF filled(rect.left(), rect.top(), std::max(width, rect.height()), rect.height());
    if (direction == Qt::RightToLeft)
        filled.moveRight(rect.right());
    painter.setBrush(fill);
    painter.drawRoundedRect(filled, radius, radius);
}

void drawAvatar(QPainter &painter, const QRectF &rect, const QString &name, const Tokens &tokens)
{
    const AvatarColours colours = avatarColours(tokens, name);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawEllipse(rect);
    QFont font = painter.font();
    font.setPixelSize(std::max(7, int(rect.height() * 0.4)));
    font.setWeight(QFont::DemiBold);
    painter.save();
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.focus, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstLetterOf(words.first());
    if (words.size() == 1 || isIdeograph(words.first()) || isIdeograph(words.last()))
        return first;
    return first + firstLetterOf(words.last());
}

} // namespace Wheelhouse
