// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/heldout.h"

#include "core/base/random.h"
#include "core/match/topicscorer.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace Wheelhouse {

namespace {

constexpr size_t folds = 5;

/// In which fold each phrase is judged: one after the other within a topic, so that a topic of two
/// phrases or more is never left out as a whole.
std::vector<size_t> foldsOf(std::span<const TopicText> texts, size_t topics)
{
    Random random(1);
    std::vector<size_t> order(texts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    std::vector<size_t> next(topics);
    for (size_t topic = 0; topic < topics; ++topic)
        next[topic] = random.below(folds);
    std::vector<size_t> fold(texts.size());
    for (const size_t at : order)
        fold[at] = next[texts[at].topic]++ % folds;
    return fold;
}

struct Numbered
{
    GramRows grams;
    std::vector<TopicText> texts;
    std::vector<qsizetype> phraseOf; ///< by row
    QStringList topics;
};

Numbered numbered(const QList<TrainingPhrase> &phrases)
{
    Numbered all;
    QMap<QString, quint32> numbers;
    NgramCutter cutter;
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        const CutText &cut = cutter.cut(phrases[i].text);
        if (cut.grams.empty() || phrases[i].topic.isEmpty())
            continue;
        const auto topic = numbers.constFind(phrases[i].topic);
        const quint32 number = topic == numbers.constEnd() ? quint32(numbers.size()) : *topic;
        if (topic == numbers.constEnd()) {
            numbers.insert(phrases[i].topic, number);
            all.topics.append(phrases[i].topic);
        }
        all.texts.push_back({quint32(all.grams.size()), number});
        all.grams.add(cut);
        all.phraseOf.push_back(i);
    }
    return all;
}

} // namespace

std::optional<QList<HeldOut>> judgeHeldOut(const QList<TrainingPhrase> &phrases,
                                           const std::atomic_bool *cancelled)
{
    QList<HeldOut> judged(phrases.size());
    const Numbered all = numbered(phrases);
    const std::vector<size_t> foldOf = foldsOf(all.texts, size_t(all.topics.size()));
    for (size_t fold = 0; fold < folds; ++fold) {
        std::vector<TopicText> kept;
        std::vector<quint32> compact(size_t(all.topics.size()), KeyTable::none);
        std::vector<quint32> full;
        for (size_t i = 0; i < all.texts.size(); ++i) {
            if (foldOf[i] == fold)
                continue;
            TopicText text = all.texts[i];
            quint32 &topic = compact[text.topic];
            if (topic == KeyTable::none) {
                topic = quint32(full.size());
                full.push_back(text.topic);
            }
            text.topic = topic;
            kept.push_back(text);
        }
        if (kept.empty())
            continue;
        const auto scorer = TopicScorer::fit(all.grams, kept, full.size(), {{}, cancelled});
        if (!scorer)
            return std::nullopt;
        TopicScorer::Verdict verdict;
        for (size_t i = 0; i < all.texts.size(); ++i) {
            if (foldOf[i] != fold || !scorer->judge(all.grams.row(all.texts[i].row), verdict))
                continue;
            HeldOut &held = judged[all.phraseOf[i]];
            held.best = all.topics[full[verdict.topic]];
            const quint32 own = compact[all.texts[i].topic];
            held.own = own == KeyTable::none ? 0 : verdict.shares[own];
            quint32 other = KeyTable::none;
            for (quint32 topic = 0; topic < full.size(); ++topic) {
                if (topic != own &&
                    (other == KeyTable::none || verdict.shares[topic] > verdict.shares[other]))
                    other = topic;
            }
            if (other == KeyTable::none)
                continue;
            held.other = verdict.shares[other];
            held.otherTopic = all.topics[full[other]];
            const auto near = scorer->like().within(
                other, std::span(verdict.vector.entries).first(verdict.vector.words));
            if (near.nearest > 0)
                held.pulls = all.phraseOf[scorer->rowOf(near.phrase)];
        }
    }
    return judged;
}

} // namespace Wheelhouse
