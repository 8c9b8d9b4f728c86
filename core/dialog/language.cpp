// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/language.h"

#include "core/match/tokens.h"

#include <QHash>

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

QString detectLanguage(const QString &text, const QString &fallback)
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
    return score[best] == 0 || tied ? fallback : tagOf(best);
}

QString waitPhrase(const QString &language, qint64 waitMs)
{
    const qint64 minutes = (std::max<qint64>(waitMs, 0) + 59'999) / 60'000;
    // Rounded up, coarser as it grows: a promise has to be kept.
    const qint64 shown = minutes > 10 ? (minutes + 4) / 5 * 5 : minutes;
    const qint64 halves = (minutes + 29) / 30;
    const bool hours = shown >= 60;
    const bool half = hours && halves % 2 == 1;
    const qint64 n = hours ? halves / 2 : shown;
    const bool underMinute = waitMs < 60'000;
    const QString base = language.left(2).toLower();
    const auto say = [&](const QString &about, const QString &fraction, const QString &unit) {
        return QStringLiteral("%1 %2%3 %4")
            .arg(about)
            .arg(n)
            .arg(half ? fraction : QString(), unit);
    };

    if (base == QLatin1StringView("pl")) {
        if (underMinute)
            return QStringLiteral("mniej niż minuta");
        const bool one = n == 1 || half;
        return say(QStringLiteral("około"), QStringLiteral(",5"),
                   hours ? (one ? QStringLiteral("godziny") : QStringLiteral("godzin"))
                         : (one ? QStringLiteral("minuty") : QStringLiteral("minut")));
    }
    if (base == QLatin1StringView("ru")) {
        if (underMinute)
            return QStringLiteral("меньше минуты");
        const bool one = half || (n % 10 == 1 && n % 100 != 11);
        return say(QStringLiteral("около"), QStringLiteral(",5"),
                   hours ? (one ? QStringLiteral("часа") : QStringLiteral("часов"))
                         : (one ? QStringLiteral("минуты") : QStringLiteral("минут")));
    }
    if (base == QLatin1StringView("fr")) {
        if (underMinute)
            return QStringLiteral("moins d’une minute");
        return say(QStringLiteral("environ"), QStringLiteral(",5"),
                   hours ? (n < 2 ? QStringLiteral("heure") : QStringLiteral("heures"))
                         : (n < 2 ? QStringLiteral("minute") : QStringLiteral("minutes")));
    }
    if (base == QLatin1StringView("zh")) {
        if (underMinute)
            return QStringLiteral("不到 1 分钟");
        return say(QStringLiteral("大约"), QStringLiteral(".5"),
                   hours ? QStringLiteral("小时") : QStringLiteral("分钟"));
    }
    if (underMinute)
        return QStringLiteral("less than a minute");
    const bool one = n == 1 && !half;
    return say(QStringLiteral("about"), QStringLiteral(".5"),
               hours ? (one ? QStringLiteral("hour") : QStringLiteral("hours"))
                     : (one ? QStringLiteral("minute") : QStringLiteral("minutes")));
}

} // namespace Wheelhouse
