// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/tokens.h"

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
    void letter(char32_t code)
    {
        endHan();
        const QString plain = withoutStroke(code);
        m_word += plain.isEmpty() ? QString::fromUcs4(&code, 1) : plain;
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

    void end()
    {
        endWord();
        endHan();
    }

    QStringList take() { return std::move(m_tokens); }
    bool isFull() const { return m_tokens.size() >= maxTokens; }

private:
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
    const QString plain =
        text.left(maxTokens * 20).normalized(QString::NormalizationForm_KD).toCaseFolded();
    Cutter cutter;
    for (const char32_t code : plain.toStdU32String()) {
        if (cutter.isFull())
            break;
        if (QChar::isMark(code))
            continue;
        if (isHan(code))
            cutter.han(code);
        else if (QChar::isLetterOrNumber(code))
            cutter.letter(code);
        else if (isApostrophe(code))
            cutter.apostrophe();
        else
            cutter.end();
    }
    cutter.end();
    return cutter.take();
}

} // namespace Wheelhouse
