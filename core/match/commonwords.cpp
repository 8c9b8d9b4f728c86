// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/commonwords.h"

#include "core/match/tokens.h"

#include <QSet>

namespace Wheelhouse {

namespace {

QSet<QString> commonWords()
{
    // "not", "twice", "down", "more" and their like are left in: they tell topics apart.
    const QString english = QStringLiteral(
        "a an the i im ive id me my mine you your yours he she it its we us our they them their "
        "this "
        "that these those is am are was were be been being do does did done have has had having "
        "will "
        "would shall should can could may might must and or but if then so because as of at by for "
        "with about to from in on into out over up any some all every each other another such no "
        "only own same than too very just now when where why how what which who whom there here "
        "also "
        "get got getting want need like would please hi hello hey thanks thank yes ok okay dear "
        "still "
        "again always tell ask know see come comes came go goes going went make made one ones let "
        "thing things something anything nothing since yesterday today");
    const QString polish = QStringLiteral("i a z w we na do od za po o u przy dla przez nad pod "
                                          "bez ze to ten ta te tej tego tym tych "
                                          "jest są był była było były być będzie mam ma masz macie "
                                          "mamy mieć ja ty on ona ono my wy oni "
                                          "mi mnie mną moje moja mój moją mojego mojej swój swoje "
                                          "swoją swoim wasz wasza wasze waszej "
                                          "się czy jak co kiedy gdzie dlaczego który która które "
                                          "że żeby bo ale więc oraz lub albo też "
                                          "także już jeszcze tylko bardzo tak ciągle nadal chcę "
                                          "chciałbym chciałabym mogę można proszę "
                                          "dzień dobry cześć witam dziękuję hej pani pan państwo "
                                          "wczoraj dzisiaj dziś teraz mi ktoś coś");
    const QString russian = QStringLiteral(
        "и а в во на с со к ко о об от до из за по у для при без над под не ни но или что чтобы "
        "как "
        "так это этот эта эти тот та те то я ты он она оно мы вы они мне меня мной мой моя моё мои "
        "моего моей вас вам ваш ваша ваше ваши у нас нам наш свой свою есть был была было были "
        "быть "
        "будет ли же бы уже ещё только очень если когда где почему какой какая какие который можно "
        "хочу хотел хотела могу прошу пожалуйста здравствуйте привет добрый день спасибо вчера "
        "сегодня сейчас всё все");
    const QString french = QStringLiteral(
        "le la les l un une des du de d et ou mais donc car si que qu qui quoi quel quelle quels "
        "quelles dont où je j tu il elle on nous vous ils elles me m te t se s mon ma mes ton ta "
        "tes "
        "son sa ses notre nos votre vos leur leurs ce c cet cette ces ça cela est sont suis es "
        "êtes "
        "était être ai as a avons avez ont eu avoir fait faire vais va y en au aux à dans sur sous "
        "par "
        "pour avec sans chez entre vers comment quand pourquoi combien veux voudrais souhaite peux "
        "puis peut bonjour bonsoir salut merci oui svp plaît très bien encore aussi plus alors "
        "hier "
        "aujourdhui maintenant tout toute tous toutes");
    QSet<QString> words;
    for (const QString &list : {english, polish, russian, french}) {
        for (const QString &token : foldedTokens(list))
            words.insert(token);
    }
    return words;
}

} // namespace

bool isCommonWord(const QString &token)
{
    static const QSet<QString> words = commonWords();
    return words.contains(token);
}

} // namespace Wheelhouse
