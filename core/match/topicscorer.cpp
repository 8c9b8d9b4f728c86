// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/topicscorer.h"

#include "core/match/linearkernels.h"
#include "core/match/softmaxtrainer.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr size_t manyTexts = 3'000;
// What thousands of topics may take, so that they cost quality before they cost memory or hours.
constexpr size_t mostWeights = 64'000'000; // 256 MB while they are trained
constexpr double mostSteps = 1e9;          // of a text and a topic: about half a minute
constexpr int fewestEpochs = 2;

SoftmaxOptions softmaxOptions(size_t texts, size_t topics, const TopicScorer::Options &how)
{
    SoftmaxOptions options;
    if (texts < manyTexts) {
        options.epochs = 30;
        options.rate = 3;
        options.dropped = 0.5f;
    } else {
        options.epochs = int(std::lround(options.epochs * how.effort));
        options.restsBelow = 0.02f;
    }
    const double affordable = mostSteps / (double(texts) * double(topics));
    options.epochs = std::max(fewestEpochs, int(std::min(double(options.epochs), affordable)));
    options.cancelled = how.cancelled;
    return options;
}

} // namespace

std::optional<TopicScorer> TopicScorer::fit(const GramRows &grams, std::span<const TopicText> texts,
                                            size_t topics, const Options &options)
{
    TopicScorer scorer;
    std::vector<quint32> rows;
    rows.reserve(texts.size());
    for (const TopicText &text : texts)
        rows.push_back(text.row);
    scorer.m_vocabulary = Vocabulary(grams, rows,
                                     {.leastTexts = texts.size() < manyTexts ? 1 : 2,
                                      .mostColumns = mostWeights / std::max<size_t>(topics, 1),
                                      .rarity = !options.without.testFlag(ModelPart::Rarity)});
    VectorRows vectors;
    VectorRows words;
    std::vector<Labelled> samples;
    std::vector<quint32> labels;
    TextVector vector;
    for (const TopicText &text : texts) {
        scorer.m_vocabulary.vectorOf(grams.row(text.row), vector);
        samples.push_back({quint32(vectors.size()), text.topic, text.weight});
        vectors.add(vector.entries);
        if (text.isGuess)
            continue;
        labels.push_back(text.topic);
        words.add(std::span(vector.entries).first(vector.words));
        scorer.m_rows.push_back(text.row);
    }
    LinearLayer layer(scorer.m_vocabulary.size(), topics);
    if (!trainSoftmax(layer, vectors, std::move(samples),
                      softmaxOptions(texts.size(), topics, options)))
        return std::nullopt;
    scorer.m_layer = PackedLayer(layer);
    scorer.m_like = LikePhrases(words, labels, topics);
    return scorer;
}

bool TopicScorer::judge(std::span<const CountedGram> grams, Verdict &verdict) const
{
    m_vocabulary.vectorOf(grams, verdict.vector);
    if (verdict.vector.entries.empty() || m_layer.classes() == 0)
        return false;
    AlignedFloats &shares = verdict.shares;
    shares.resize(m_layer.stride());
    m_layer.scoresOf(verdict.vector.entries, shares.data());
    const auto end = shares.begin() + qsizetype(m_layer.classes());
    const auto best = std::max_element(shares.begin(), end);
    float second = -1e30f;
    for (auto each = shares.begin(); each != end; ++each) {
        if (each != best)
            second = std::max(second, *each);
    }
    Signals &signals = verdict.signals;
    signals.score = *best;
    signals.margin = m_layer.classes() > 1 ? *best - second : *best;
    verdict.topic = quint32(best - shares.begin());
    signals.logSum = Kernels::softmax(shares.data(), m_layer.classes(), m_layer.stride());
    signals.probability = shares[verdict.topic];
    const auto near =
        m_like.within(verdict.topic, std::span(verdict.vector.entries).first(verdict.vector.words));
    signals.nearest = near.nearest;
    signals.centre = near.centre;
    signals.known = verdict.vector.knownShare;
    const auto stems = std::span(verdict.vector.entries).first(verdict.vector.stems);
    float seen = 0;
    for (const Weighted &each : stems)
        seen += each.weight * each.weight;
    signals.words = float(stems.size());
    const float all = seen + verdict.vector.unknown;
    signals.knownWords = all > 0 ? seen / all : 0;
    signals.covered = all > 0 ? m_like.covered(verdict.topic, stems) / all : 0;
    verdict.phrase = m_rows[near.phrase];
    return true;
}

size_t TopicScorer::bytes() const
{
    return m_vocabulary.bytes() + m_layer.bytes() + m_like.bytes() +
           m_rows.size() * sizeof(quint32);
}

} // namespace Wheelhouse
