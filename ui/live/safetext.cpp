// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/safetext.h"

#include <QTextBoundaryFinder>

namespace Wheelhouse {
namespace {

constexpr qsizetype mostCharacters = 1'200;
constexpr int mostLines = 24;
constexpr int mostAccents = 8;

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e ||
           c == 0x200f || c == 0x061c;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

qsizetype cutAt(const QString &text)
{
    qsizetype end = std::min(text.size(), mostCharacters);
    int lines = 0;
    for (qsizetype i = 0; i < end; ++i) {
        if (text.at(i) == u'\n' && ++lines == mostLines)
            end = i;
    }
    if (end == text.size())
        return end;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(end);
    if (!finder.isAtBoundary())
        end = std::max<qsizetype>(0, finder.toPreviousBoundary());
    return end;
}

QString cleaned(const QString &raw)
{
    QString text;
    text.reserve(raw.size());
    int accents = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        if (c == u'\r' || turnsDirection(c.unicode()))
            continue;
        accents = c.isMark() ? accents + 1 : 0;
        if (accents > mostAccents)
            continue;
        if (c.isHighSurrogate() && i + 1 < raw.size() && raw.at(i + 1).isLowSurrogate()) {
            text += c;
            text += raw.at(++i);
        } else {
            text += c.isSurrogate() || isControl(c) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return text;
}

} // namespace

SafeText safeText(const QString &raw, bool all)
{
    // cleaning only what will be seen keeps 100 kB as cheap as a sentence
    QString text = cleaned(all ? raw : raw.left(2 * mostCharacters));
    if (all)
        return {text, 0};
    const qsizetype shown = cutAt(text);
    const bool whole = shown == text.size() && raw.size() <= 2 * mostCharacters;
    return whole ? SafeText{text, 0} : SafeText{text.left(shown), raw.size() - shown};
}

QString safeLine(const QString &raw)
{
    return cleaned(raw.left(400)).simplified();
}

} // namespace Wheelhouse
