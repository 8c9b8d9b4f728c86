// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/language.h"

#include "core/match/tokens.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

enum Latin { English, Polish, French, LatinCount };
constexpr std::array latinTags{"en", "pl", "fr"};

// Folded words that only one of the three uses; what two share ("to", "do", "on", "me") is left
// out.
QHash<QString, Latin> stopWords()
{
    QHash<QString, Latin> words;
    const auto put = [&](Latin language, QLatin1StringView list) {
        for (const QString &word : QString(list).split(u' '))
            words.insert(word, language);
    };
    put(English,
        QLatin1StringView(
            "the and you your is are was were it this that what when where why how can cant "
            "cannot could would will wont have has had does doesnt dont didnt not my im ive "
            "isnt of for with from but please hello hi hey thanks thank yes want need help "
            "work works working get got been be still any there here they we"));
    put(Polish,
        QLatin1StringView(
            "nie jest sie jak czy dlaczego gdzie kiedy mam moje moja moj mi mnie moge mozna chce "
            "prosze dzien dobry czesc witam dziekuje dzieki tak ale juz jeszcze bardzo tylko "
            "przez dla od przy oraz lub ktory ktora bylo byl byla sa nadal dziala dzialaja "
            "wczoraj dzisiaj dlaczego za z w na ze po jestem macie pomoc jaki jaka co"));
    put(French,
        QLatin1StringView(
            "le la les un une des du de je ne pas est sont mon ma mes mais avec pour pourquoi "
            "comment quand qui que quoi vous nous bonjour bonsoir salut merci oui non sur dans "
            "ai suis ca cela cest jai plus et ou ete tres fait encore toujours marche depuis "
            "puis peux veux voudrais sil plait votre"));
    return words;
}

struct Letters
{
    int han = 0;
    int cyrillic = 0;
    int ukrainian = 0;
    int kana = 0;
    std::array<int, LatinCount> own{}; ///< letters that only one of the Latin three writes
};

Letters lettersOf(const QString &text)
{
    static const QString polish = QStringLiteral("ąćęłńśźż");
    static const QString french = QStringLiteral("éèêëàâçùûîïôœ");
    static const QString ukrainian = QStringLiteral("іїєґ");
    Letters letters;
    for (const QChar each : text.toLower()) {
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
            letters.ukrainian += ukrainian.contains(each) ? 1 : 0;
            break;
        default:
            letters.own[Polish] += polish.contains(each) ? 1 : 0;
            letters.own[French] += french.contains(each) ? 1 : 0;
        }
    }
    return letters;
}

QString tagOf(Latin language)
{
    return QString::fromLatin1(latinTags[language]);
}

} // namespace

QString languageOf(const QString &text, const QString &previous)
{
    const QString head = text.left(1'000);
    const Letters letters = lettersOf(head);
    const QStringList tokens = foldedTokens(head);
    int latinWords = 0;
    static const QHash<QString, Latin> known = stopWords();
    std::array<int, LatinCount> score{};
    for (const QString &token : tokens) {
        latinWords += token.at(0).script() == QChar::Script_Latin ? 1 : 0;
        if (const auto found = known.constFind(token); found != known.constEnd())
            ++score[*found];
    }
    // A Chinese or Russian sentence may name a foreign thing or two.
    if (letters.kana == 0 && letters.han > 0 && letters.han >= latinWords)
        return QStringLiteral("zh");
    if (letters.ukrainian == 0 && letters.cyrillic >= 2 && letters.cyrillic >= latinWords * 3)
        return QStringLiteral("ru");

    Latin best = English;
    for (const Latin each : {English, Polish, French}) {
        score[each] += 2 * letters.own[each];
        if (score[each] > score[best])
            best = each;
    }
    const bool tied = std::count(score.begin(), score.end(), score[best]) > 1;
    return score[best] == 0 || tied ? previous : tagOf(best);
}

} // namespace Wheelhouse
