// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/phrasesuggestions.h"

#include "core/match/tokens.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype longestPhrase = 200;
constexpr double nearlyTheSame = 0.9;

double useOf(const PhraseSuggestion &each)
{
    return each.confidence * (1 - each.likeness);
}

/// Share of the words that both have.
double overlap(const QSet<QString> &a, const QSet<QString> &b)
{
    const qsizetype shared = (QSet<QString>(a) & b).size();
    const qsizetype all = a.size() + b.size() - shared;
    return all > 0 ? double(shared) / double(all) : 1;
}

} // namespace

QList<PhraseSuggestion> suggestPhrases(const TopicModel &model, const QStringList &history,
                                       qsizetype aTopic, double leastConfidence)
{
    QMap<QString, QList<PhraseSuggestion>> byTopic;
    for (const QString &text : history) {
        const QString line = text.simplified();
        if (line.size() > longestPhrase || foldedTokens(line).size() < 2)
            continue;
        const Explanation why = model.explain(line, 0);
        const double likeness = why.like.isEmpty() ? 0 : why.like[0].likeness;
        if (!why.topic.isEmpty() && why.confidence >= leastConfidence && likeness < nearlyTheSame)
            byTopic[why.topic].append({why.topic, line, why.confidence, likeness});
    }
    QList<PhraseSuggestion> chosen;
    for (QList<PhraseSuggestion> &each : byTopic) {
        std::stable_sort(each.begin(), each.end(),
                         [](const auto &a, const auto &b) { return useOf(a) > useOf(b); });
        QList<QSet<QString>> taken;
        for (const PhraseSuggestion &suggestion : std::as_const(each)) {
            const QStringList tokens = foldedTokens(suggestion.text);
            const QSet<QString> words(tokens.begin(), tokens.end());
            const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const auto &before) {
                return overlap(words, before) >= 0.6;
            });
            if (isTaken || taken.size() == aTopic)
                continue;
            taken.append(words);
            chosen.append(suggestion);
        }
    }
    return chosen;
}

} // namespace Wheelhouse
