// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/language.h"

#include "core/match/languagemodel.h"
#include "core/match/languagetexts.h"
#include "core/match/plainwords.h"

#include <QSet>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype unitsRead = 1'000;
// Log-odds: how much likelier than in the next language a text has to be to be called anything, and
// how much likelier than in the old one to leave it; few words have to be clearer.
constexpr double nameFrom = 1.0;
constexpr double leaveFrom = 2.0;
constexpr double leaveFromOfWords = 4.0; ///< divided by their number

const LanguageModel &model()
{
    static const LanguageModel latin({{QStringLiteral("en"), Words::languageEn},
                                      {QStringLiteral("pl"), Words::languagePl},
                                      {QStringLiteral("fr"), Words::languageFr},
                                      {QStringLiteral("de"), Words::languageDe},
                                      {QStringLiteral("es"), Words::languageEs},
                                      {QStringLiteral("it"), Words::languageIt},
                                      {QStringLiteral("nl"), Words::languageNl},
                                      {QStringLiteral("ru"), Words::languageRuLatin}});
    return latin;
}

struct Letters
{
    int han = 0;
    int kana = 0;
    int cyrillic = 0;
    int notRussian = 0; ///< Cyrillic letters of Ukrainian, Belarusian, Serbian, Macedonian
    int latinWords = 0;
};

Letters lettersOf(const QString &text)
{
    static const QString others = QStringLiteral("іїєґўјљњђћџѓќѕ");
    Letters letters;
    bool inLatin = false;
    for (const QChar each : text.toLower()) {
        const bool latin = each.script() == QChar::Script_Latin;
        letters.latinWords += latin && !inLatin ? 1 : 0;
        inLatin = latin;
        switch (each.script()) {
        case QChar::Script_Han:
            ++letters.han;
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            ++letters.kana;
            break;
        case QChar::Script_Cyrillic:
            ++letters.cyrillic;
            letters.notRussian += others.contains(each) ? 1 : 0;
            break;
        default:
            break;
        }
    }
    return letters;
}

/// Words that are said in any language, and names of things: they show nothing.
bool saysNothing(const QString &text)
{
    static const QSet<QString> anywhere = [] {
        QSet<QString> words;
        for (const PlainWord &word :
             plainWords(QStringLiteral("ok okay okey thanks thx merci sorry super stop bye ciao hi "
                                       "hej no halo iphone ipad "
                                       "android samsung smart tv app wifi sms pin email mail vpn "
                                       "pdf usb hdmi roaming bot chat "
                                       "login router xbox playstation chromecast apple google")))
            words.insert(word.text);
        return words;
    }();
    const std::vector<PlainWord> words = plainWords(text);
    return std::all_of(words.begin(), words.end(), [](const PlainWord &word) {
        return word.text == u'.' || word.text.at(0).isDigit() || anywhere.contains(word.text);
    });
}

QString byWords(const QString &text, int words, const QString &previous)
{
    const std::vector<double> scores = model().scores(text);
    if (scores.empty() || saysNothing(text))
        return previous;
    const QStringList languages = model().languages();
    const auto best = std::max_element(scores.begin(), scores.end());
    const QString named = languages.at(best - scores.begin());
    double next = -1e9;
    for (auto each = scores.begin(); each != scores.end(); ++each) {
        if (each != best)
            next = std::max(next, *each);
    }
    if (-next < nameFrom)
        return previous;
    const qsizetype before = languages.indexOf(previous.section(u'-', 0, 0).toLower());
    const double wanted = leaveFrom + leaveFromOfWords / std::max(words, 1);
    const bool leaves = before < 0 || -scores[size_t(before)] >= wanted;
    return leaves ? named : previous;
}

} // namespace

QString languageOf(const QString &text, const QString &previous)
{
    const QString head = text.left(unitsRead);
    const Letters letters = lettersOf(head);
    // A Chinese or Russian sentence may name a foreign thing or two.
    if (letters.kana > 0)
        return previous;
    if (letters.han > 0 && letters.han >= letters.latinWords)
        return previous.startsWith(QLatin1StringView("zh")) ? previous : QStringLiteral("zh");
    if (letters.cyrillic >= 2 && letters.cyrillic >= letters.latinWords * 3) {
        const bool stays = letters.notRussian > 0 || previous.startsWith(QLatin1StringView("ru"));
        return stays ? previous : QStringLiteral("ru");
    }
    return byWords(head, letters.latinWords, previous);
}

} // namespace Wheelhouse
