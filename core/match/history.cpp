// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/history.h"

#include "core/match/latentspace.h"
#include "core/match/linearkernels.h"
#include "core/match/softmaxtrainer.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr int dimensions = 200;
constexpr int rounds = 3;
constexpr float guessWeight = 0.3f; // a phrase's is 1
// Of an even share of the texts, what a topic may take in the end: topics are asked for unevenly.
constexpr double mostOfShare = 1.25;
constexpr int firstEpochs = 20;
constexpr int laterEpochs = 10;

struct Guess
{
    quint32 row = 0; ///< of the vectors
    quint32 topic = 0;
    float share = 0;
};

/// The surest texts of each topic, at most so many.
std::vector<Guess> surest(std::vector<Guess> guesses, size_t topics, size_t aTopic)
{
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const Guess &a, const Guess &b) { return a.share > b.share; });
    std::vector<size_t> taken(topics);
    std::erase_if(guesses, [&](const Guess &each) { return ++taken[each.topic] > aTopic; });
    return guesses;
}

/// Texts as n-grams, and after them as places in the space of all of them.
VectorRows withPlaces(const GramRows &grams, std::span<const quint32> rows,
                      const Vocabulary &vocabulary, size_t &columns)
{
    VectorRows plain;
    TextVector vector;
    for (const quint32 row : rows) {
        vocabulary.vectorOf(grams.row(row), vector);
        plain.add(vector.entries);
    }
    const LatentSpace space(plain, vocabulary.size(), dimensions);
    VectorRows texts;
    std::vector<Weighted> entries;
    for (size_t row = 0; row < plain.size(); ++row) {
        const auto text = plain.row(row);
        entries.assign(text.begin(), text.end());
        const Eigen::VectorXf place = space.place(text);
        for (Eigen::Index i = 0; i < place.size(); ++i)
            entries.push_back({vocabulary.size() + quint32(i), place[i]});
        texts.add(entries);
    }
    columns = vocabulary.size() + size_t(space.dimensions());
    return texts;
}

/// What the layer takes each text from `first` on for.
std::vector<Guess> guessesOf(const LinearLayer &layer, const VectorRows &texts, size_t first)
{
    std::vector<Guess> guesses;
    AlignedFloats shares(layer.stride());
    for (size_t row = first; row < texts.size(); ++row) {
        layer.scoresOf(texts.row(row), shares.data());
        Kernels::softmax(shares.data(), layer.classes(), layer.stride());
        const auto end = shares.begin() + qsizetype(layer.classes());
        const auto best = std::max_element(shares.begin(), end);
        guesses.push_back({quint32(row), quint32(best - shares.begin()), *best});
    }
    return guesses;
}

} // namespace

std::optional<std::vector<TopicText>> guessTopics(const GramRows &grams,
                                                  std::span<const TopicText> phrases, size_t topics,
                                                  std::span<const quint32> history,
                                                  const TopicScorer::Options &options)
{
    std::vector<quint32> rows;
    std::vector<Labelled> known;
    for (const TopicText &phrase : phrases) {
        known.push_back({quint32(rows.size()), phrase.topic, 1});
        rows.push_back(phrase.row);
    }
    rows.insert(rows.end(), history.begin(), history.end());
    size_t columns = 0;
    const VectorRows texts =
        withPlaces(grams, rows, Vocabulary(grams, rows, {.leastTexts = 2}), columns);

    std::vector<Guess> taken;
    for (int round = 0; round <= rounds; ++round) {
        std::vector<Labelled> samples = known;
        for (const Guess &guess : taken)
            samples.push_back({guess.row, guess.topic, guessWeight});
        LinearLayer layer(columns, topics);
        SoftmaxOptions how;
        how.epochs = round == 0 ? firstEpochs : laterEpochs;
        how.rate = 3;
        how.margin = 1;
        how.dropped = 0; // the directions of the space have to be seen whole
        how.cancelled = options.cancelled;
        if (!trainSoftmax(layer, texts, std::move(samples), how))
            return std::nullopt;
        const double share = mostOfShare * (round + 1) / (rounds + 1);
        const double aTopic = share * double(history.size()) / double(topics);
        taken =
            surest(guessesOf(layer, texts, phrases.size()), topics, size_t(std::max(1.0, aTopic)));
    }
    std::vector<TopicText> guesses;
    for (const Guess &guess : taken)
        guesses.push_back({rows[guess.row], guess.topic, guessWeight, true});
    return guesses;
}

} // namespace Wheelhouse
