// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/plainwords.h"

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

constexpr qsizetype unitsRead = 4'000;
constexpr char32_t tableEnd = 0x500; // Latin, Greek, Cyrillic

QString foldSlowly(char32_t code)
{
    switch (code) {
    case 0x0141:
    case 0x0142:
        return QStringLiteral("l");
    case 0x00D8:
    case 0x00F8:
        return QStringLiteral("o");
    case 0x0110:
    case 0x0111:
        return QStringLiteral("d");
    case 0x0131:
        return QStringLiteral("i");
    case 0x00C6:
    case 0x00E6:
        return QStringLiteral("ae");
    case 0x0152:
    case 0x0153:
        return QStringLiteral("oe");
    default:
        break;
    }
    QString folded;
    const QString parts =
        QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar each : parts) {
        if (!each.isMark())
            folded += each;
    }
    return folded;
}

bool isInvisible(char32_t code)
{
    return QChar::category(code) == QChar::Other_Format || code == 0x00AD;
}

bool endsSentence(char32_t code)
{
    return code == U'.' || code == U'!' || code == U'?' || code == U';' || code == U'\n' ||
           code == 0x3002 || code == 0xFF01 || code == 0xFF1F || code == 0xFF1B || code == 0x2026;
}

bool isApostrophe(char32_t code)
{
    return code == U'\'' || code == 0x2019 || code == 0x2018 || code == 0x02BC || code == 0x0060 ||
           code == 0x00B4;
}

/// One script for a word of two: "oпeратор" with a Latin o and e.
void settleScript(QString &word)
{
    static constexpr std::u16string_view latin = u"aeopcxykmtbh";
    static constexpr std::u16string_view cyrillic = u"аеорсхукмтвн";
    int latinLetters = 0, cyrillicLetters = 0;
    for (const QChar each : word) {
        latinLetters += each.script() == QChar::Script_Latin ? 1 : 0;
        cyrillicLetters += each.script() == QChar::Script_Cyrillic ? 1 : 0;
    }
    if (latinLetters == 0 || cyrillicLetters == 0)
        return;
    const bool toCyrillic = cyrillicLetters >= latinLetters;
    const auto from = toCyrillic ? latin : cyrillic;
    const auto into = toCyrillic ? cyrillic : latin;
    for (QChar &each : word) {
        const size_t at = from.find(each.unicode());
        if (at != from.npos)
            each = QChar(into[at]);
    }
}

class Cutter
{
public:
    void take(char32_t code, qsizetype from, qsizetype to)
    {
        if (isApostrophe(code)) {
            if (m_word.size() == 1 || m_word == QLatin1StringView("qu"))
                end();
        } else if (endsSentence(code)) {
            end();
            if (!m_words.empty() && m_words.back().text != u'.')
                put(QStringLiteral("."), from, to);
        } else if (QChar::script(code) == QChar::Script_Han) {
            end();
            put(QString::fromUcs4(&code, 1), from, to);
        } else if (QChar::isLetterOrNumber(code)) {
            letter(code, from, to);
        } else if (!QChar::isMark(code) && !isInvisible(code)) {
            end();
        }
    }

    std::vector<PlainWord> take()
    {
        end();
        return std::move(m_words);
    }
    bool isFull() const { return m_words.size() >= plainWordLimit; }

private:
    void letter(char32_t code, qsizetype from, qsizetype to)
    {
        static const std::array<QString, tableEnd> table = [] {
            std::array<QString, tableEnd> folded;
            for (char32_t each = 0; each < tableEnd; ++each)
                folded[each] = foldSlowly(each);
            return folded;
        }();
        if (m_word.isEmpty())
            m_from = from;
        m_to = to;
        const QString folded = code < tableEnd ? table[code] : foldSlowly(code);
        const qsizetype size = m_word.size();
        const bool drawnOut = size >= 2 && folded.size() == 1 && folded[0].isLetter() &&
                              m_word[size - 1] == folded[0] && m_word[size - 2] == folded[0];
        m_drawnOut |= drawnOut;
        if (!drawnOut)
            m_word += folded;
    }

    void end()
    {
        if (m_word.isEmpty())
            return;
        if (m_drawnOut) {
            // Three or more became two above; now one.
            QString once;
            for (const QChar each : m_word) {
                if (once.isEmpty() || once.back() != each || !each.isLetter())
                    once += each;
            }
            m_word = once;
        }
        settleScript(m_word);
        put(m_word, m_from, m_to);
        m_word.clear();
        m_drawnOut = false;
    }

    void put(const QString &word, qsizetype from, qsizetype to)
    {
        if (!isFull())
            m_words.push_back({word, from, to});
    }

    std::vector<PlainWord> m_words;
    QString m_word;
    qsizetype m_from = 0;
    qsizetype m_to = 0;
    bool m_drawnOut = false;
};

} // namespace

std::vector<PlainWord> plainWords(const QString &text)
{
    Cutter cutter;
    const qsizetype size = std::min(text.size(), unitsRead);
    for (qsizetype i = 0; i < size && !cutter.isFull(); ++i) {
        const QChar each = text.at(i);
        if (each.isHighSurrogate() && i + 1 < size && text.at(i + 1).isLowSurrogate()) {
            cutter.take(QChar::surrogateToUcs4(each, text.at(i + 1)), i, i + 2);
            ++i;
        } else {
            cutter.take(each.unicode(), i, i + 1);
        }
    }
    return cutter.take();
}

} // namespace Wheelhouse
