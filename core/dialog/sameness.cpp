// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/sameness.h"

#include "core/match/plainwords.h"
#include "core/match/stemrules.h"

#include <QSet>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr double nearlyAll = 0.8;
constexpr double most = 2.0 / 3;
constexpr qsizetype sharedStem = 4; ///< letters two forms of a word begin with, at least

/// Words that are in any sentence, or are a whole answer, whatever it is about.
QSet<QString> emptyWords()
{
    QSet<QString> words;
    for (const char16_t *list :
         {u"a an the i im ive id me my mine you your yours it its we us our they them their he "
          u"she this that these those is am are was were be been being do does did done have has "
          u"had will would can could shall should may might must and or but if then so as of at "
          u"by for with to from in on into out up any some all just very really now still again "
          u"yet even please what when where why how which who there here also too about hello hi "
          u"hey thanks thank yes yeah yep no nope ok okay sure good morning evening told tell "
          u"said say",
          u"i a w we z ze na do od po o u przy dla przez sie jest sa byl byla bylo byc mam ma "
          u"masz mamy mi mnie ty ja on ona ono my wy moj moja moje mojej moim swoj to ten ta te "
          u"tej tego tym tych czy jak co kiedy gdzie dlaczego ktory ktora ktore ze zeby bo ale "
          u"wiec oraz lub tez juz jeszcze tylko bardzo tak nadal dalej ciagle wciaz znowu no "
          u"prosze poprosze dzien dobry czesc witam hej dzieki dziekuje mowie mowilem mowilam "
          u"pisalem pisalam",
          u"и а в во на с со к ко о об от до из за по у для при мне меня я мы вы ты он она оно "
          u"они мой моя мое мои моего моей ваш ваша это этот эта эти тот что чтобы как так где "
          u"когда почему какой есть был была было были же ли бы уже еще только очень все опять "
          u"снова и-так да пожалуйста здравствуйте привет добрый спасибо ок говорю писал писала "
          u"нет",
          u"le la les l un une des du de d et ou mais donc que qu qui quoi quel quelle je j tu "
          u"il elle on nous vous ils elles me m te t se s mon ma mes ton votre vos notre ce c "
          u"cet cette ces ca cela est sont suis es etes ete etre ai as a avez avons ont y en au "
          u"aux dans sur pour par avec plus bien encore toujours deja tout tous faire fait "
          u"comment pourquoi quand ou bonjour bonsoir salut merci oui svp sil plait ok disais "
          u"dis non",
          u"我 你 您 们 的 了 吗 呢 吧 啊 呀 是 在 还 也 都 就 又 再 把 将 被 给 这 那 个 请 怎 么 "
          u"办 样 什 好 谢 嗯 对 可 以 能 会 要 想 "
          u"有 说 很 一"}) {
        for (const PlainWord &word : plainWords(QString::fromUtf16(list)))
            words.insert(word.text);
    }
    return words;
}

bool isNegation(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const PlainWord &word :
             plainWords(QStringLiteral("not never cant cannot dont doesnt didnt isnt arent "
                                       "wasnt wont havent hasnt nie не "
                                       "ни ne n pas jamais rien 不 没 未 无")))
            set.insert(word.text);
        return set;
    }();
    return words.contains(word);
}

struct Meaning
{
    QStringList words;
    QStringList numbers;
    bool negated = false;
};

Meaning meaningOf(const QString &text)
{
    static const QSet<QString> empty = emptyWords();
    Meaning meaning;
    for (const PlainWord &word : plainWords(text)) {
        if (isNegation(word.text))
            meaning.negated = true;
        else if (word.text.at(0).isDigit())
            meaning.numbers.append(word.text);
        else if (word.text != u'.' && !empty.contains(word.text))
            meaning.words.append(word.text);
    }
    meaning.numbers.sort();
    // "no", "nie": an answer, not a subject.
    meaning.negated = meaning.negated && !meaning.words.isEmpty();
    return meaning;
}

bool isSameWord(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    qsizetype shared = 0;
    const qsizetype shorter = std::min(a.size(), b.size());
    while (shared < shorter && a[shared] == b[shared])
        ++shared;
    const qsizetype longer = std::max(a.size(), b.size());
    return (shared >= sharedStem && shared * 10 >= longer * 6) || isSlipOf(a, b);
}

qsizetype inCommon(const QStringList &a, QStringList b)
{
    qsizetype common = 0;
    for (const QString &word : a) {
        const auto found = std::find_if(
            b.begin(), b.end(), [&](const QString &other) { return isSameWord(word, other); });
        if (found == b.end())
            continue;
        b.erase(found);
        ++common;
    }
    return common;
}

bool nearlySame(const Meaning &a, const Meaning &b)
{
    if (a.words.isEmpty() || b.words.isEmpty() || a.negated != b.negated || a.numbers != b.numbers)
        return false;
    const qsizetype common = inCommon(a.words, b.words);
    const double dice = 2.0 * double(common) / double(a.words.size() + b.words.size());
    const bool held = common == std::min(a.words.size(), b.words.size());
    return dice > nearlyAll || (held && dice >= most);
}

} // namespace

bool nearlySame(const QString &a, const QString &b)
{
    return nearlySame(meaningOf(a), meaningOf(b));
}

int timesSaid(const QString &text, const QStringList &earlier)
{
    const Meaning meaning = meaningOf(text);
    return int(std::count_if(earlier.begin(), earlier.end(), [&](const QString &each) {
        return nearlySame(meaning, meaningOf(each));
    }));
}

} // namespace Wheelhouse
