// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/replies.h"

#include "core/match/tokens.h"

#include <QSet>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype shortTokens = 4; ///< a reply may be this long

QStringList folded(const QString &list)
{
    QStringList words;
    for (const QString &word : list.split(u' ', Qt::SkipEmptyParts))
        words += foldedTokens(word).join(u' ');
    return words;
}

QSet<QString> setOf(const QString &list)
{
    const QStringList words = folded(list);
    return QSet<QString>(words.cbegin(), words.cend());
}

// Where words are not parted by spaces a token is a pair of letters, so these are pairs as well.
const QSet<QString> &yesWords()
{
    static const QSet<QString> words = setOf(
        QStringLiteral("yes yeah yep yup sure solved ok okay correct right perfect great works "
                       "tak jasne owszem pewnie super rozwiązane działa zgadza "
                       "да ага конечно верно решено работает помогло хорошо отлично получилось "
                       "oui ouais si parfait résolu ok super daccord "
                       "是 是的 对 对的 好 好的 可以 嗯 解决 行"));
    return words;
}

const QSet<QString> &noWords()
{
    static const QSet<QString> words = setOf(
        QStringLiteral("no nope nah not nie nieste niestety dalej нет не неа увы non pas toujours "
                       "不 不是 没 没有 没解 没用 还没 不行 否 未解 还是 不对"));
    return words;
}

const QSet<QString> &thanksWords()
{
    static const QSet<QString> words =
        setOf(QStringLiteral("thanks thank thx ty cheers dziękuję dzięki dziekuje спасибо "
                             "благодарю merci 谢谢 多谢 感谢"));
    return words;
}

const QSet<QString> &helloWords()
{
    static const QSet<QString> words = setOf(QStringLiteral(
        "hello hi hey good morning afternoon evening day there "
        "cześć witam hej dzień dobry wieczór привет здравствуйте добрый день вечер доброе утро "
        "bonjour bonsoir salut coucou 你好 您好 好"));
    return words;
}

} // namespace

Reply replyOf(const QString &text, const QStringList &tokens)
{
    if (tokens.isEmpty()) {
        if (text.contains(QStringView(u"\U0001F44D")))
            return Reply::Yes;
        return text.contains(QStringView(u"\U0001F44E")) ? Reply::No : Reply::Wordless;
    }
    if (tokens.size() > shortTokens)
        return Reply::Other;
    // "Nie, dziękuję" and "no thanks" are no before they are thanks.
    if (noWords().contains(tokens[0]))
        return Reply::No;
    if (std::all_of(tokens.begin(), tokens.end(),
                    [](const QString &token) { return helloWords().contains(token); }) &&
        !yesWords().contains(tokens[0]))
        return Reply::Hello;
    if (yesWords().contains(tokens[0]))
        return Reply::Yes;
    if (std::any_of(tokens.begin(), tokens.end(),
                    [](const QString &token) { return thanksWords().contains(token); }))
        return Reply::Thanks;
    return Reply::Other;
}

} // namespace Wheelhouse
