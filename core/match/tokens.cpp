// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/tokens.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

bool isHan(char32_t code)
{
    return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) ||
           (code >= 0x20000 && code <= 0x2FA1F) || (code >= 0xF900 && code <= 0xFAFF);
}

bool isApostrophe(char32_t code)
{
    return code == U'\'' || code == 0x2019 || code == 0x02BC || code == 0xFF07;
}

// Letters that carry a stroke or are two in one: decomposition leaves them whole.
QString withoutStroke(char32_t code)
{
    switch (code) {
    case 0x0142:
        return QStringLiteral("l");
    case 0x00F8:
        return QStringLiteral("o");
    case 0x0111:
        return QStringLiteral("d");
    case 0x0131:
        return QStringLiteral("i");
    case 0x00DF:
        return QStringLiteral("ss");
    case 0x00E6:
        return QStringLiteral("ae");
    case 0x0153:
        return QStringLiteral("oe");
    default:
        return {};
    }
}

class Cutter
{
public:
    void take(char32_t code)
    {
        if (code >= 0x80 && QChar::isMark(code))
            return;
        if (isHan(code))
            han(code);
        else if (QChar::isLetterOrNumber(code))
            letter(code);
        else if (isApostrophe(code))
            apostrophe();
        else
            end();
    }

    void end()
    {
        endWord();
        endHan();
    }

    QStringList take() { return std::move(m_tokens); }
    bool isFull() const { return m_tokens.size() >= maxTokens; }

private:
    void letter(char32_t code)
    {
        endHan();
        const QString plain = code < 0x80 ? QString() : withoutStroke(code);
        if (!plain.isEmpty())
            m_word += plain;
        else if (QChar::requiresSurrogates(code))
            m_word += QString::fromUcs4(&code, 1);
        else
            m_word += QChar(char16_t(code));
    }

    void han(char32_t code)
    {
        endWord();
        m_han.append(code);
    }

    void apostrophe()
    {
        // "l'", "qu'", "j'" stand for a word of their own; in "can't" the mark is part of the word.
        if (m_word.size() <= 2)
            endWord();
    }

    void endWord()
    {
        if (!m_word.isEmpty() && !isFull())
            m_tokens.append(m_word);
        m_word.clear();
    }

    void endHan()
    {
        const qsizetype last = m_han.size() - 1;
        if (last == 0 && !isFull())
            m_tokens.append(QString::fromUcs4(m_han.constData(), 1));
        for (qsizetype i = 0; i < last && !isFull(); ++i)
            m_tokens.append(QString::fromUcs4(m_han.constData() + i, 2));
        m_han.clear();
    }

    QStringList m_tokens;
    QString m_word;
    QList<char32_t> m_han;
};

} // namespace

QStringList foldedTokens(const QString &text)
{
    // A text that is too long is cut before it is normalised: the cost stays bounded.
    const QString head = text.left(maxTokens * 20);
    const bool isAscii =
        std::all_of(head.begin(), head.end(), [](QChar each) { return each.unicode() < 0x80; });
    const QString plain =
        isAscii ? head.toLower() : head.normalized(QString::NormalizationForm_KD).toCaseFolded();
    Cutter cutter;
    for (qsizetype i = 0; i < plain.size() && !cutter.isFull(); ++i) {
        const QChar each = plain.at(i);
        const bool isPair =
            each.isHighSurrogate() && i + 1 < plain.size() && plain.at(i + 1).isLowSurrogate();
        cutter.take(isPair ? QChar::surrogateToUcs4(each, plain.at(++i))
                           : char32_t(each.unicode()));
    }
    cutter.end();
    return cutter.take();
}

} // namespace Wheelhouse
