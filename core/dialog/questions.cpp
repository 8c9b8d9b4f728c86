// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/questions.h"

#include "core/match/plainwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype mostParts = 8;
constexpr qsizetype longestMessage = 2'000; // what is longer is a story, not a list of questions
constexpr std::ptrdiff_t fewestWords = 3;

bool canStandAlone(const QString &part)
{
    const auto words = plainWords(part);
    const auto isWord = [](const PlainWord &word) { return word.text != u"."; };
    return std::count_if(words.begin(), words.end(), isWord) >= fewestWords;
}

/// A sentence at each "and", where both sides of it could stand alone.
QStringList atConjunctions(const QString &sentence)
{
    static const QRegularExpression conjunction(
        QStringLiteral("[,，]?\\s+(?:(?i:and|also|plus|oraz|także|и|а|также|et|aussi)|i)\\s+|"
                       "[,，]?(?:还有|另外|以及)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    qsizetype from = 0;
    auto found = conjunction.globalMatch(sentence);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString before = sentence.mid(from, match.capturedStart() - from);
        if (canStandAlone(before) && canStandAlone(sentence.mid(match.capturedEnd()))) {
            parts.append(before);
            from = match.capturedEnd();
        }
    }
    parts.append(sentence.mid(from));
    return parts;
}

} // namespace

QStringList messageParts(const QString &text)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?;…\\n。！？；]+(?=\\s|$)|"
                                                               "[\\n。！？；]+"));
    QStringList parts;
    for (const QString &sentence : text.split(sentenceEnd, Qt::SkipEmptyParts)) {
        for (const QString &part : atConjunctions(sentence)) {
            if (parts.size() < mostParts && canStandAlone(part))
                parts.append(part.trimmed());
        }
    }
    return parts;
}

QList<Match> questionsOf(const QString &text, const QString &language, const Matcher &matcher,
                         double atLeast)
{
    if (text.size() > longestMessage)
        return {};
    const QStringList parts = messageParts(text);
    if (parts.size() < 2)
        return {};
    QList<Match> questions;
    for (const QString &part : parts) {
        const Match match = matcher.match(part, language);
        const bool isKnown =
            std::any_of(questions.begin(), questions.end(),
                        [&](const Match &each) { return each.topic == match.topic; });
        if (!match.topic.isEmpty() && match.confidence >= atLeast && !isKnown)
            questions.append(match);
    }
    return questions.size() < 2 ? QList<Match>() : questions;
}

} // namespace Wheelhouse
