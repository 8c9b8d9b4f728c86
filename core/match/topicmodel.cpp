// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/topicmodel.h"

#include "core/match/calibration.h"
#include "core/match/history.h"
#include "core/match/ngrams.h"
#include "core/match/topicscorer.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace Wheelhouse {

namespace {

constexpr size_t mostCandidates = 5;
constexpr size_t likePhrasesShown = 3;
constexpr qsizetype mostHistory = 20'000; // the newest, which come last
constexpr size_t fewPhrases = 30;         // of a topic; with more, history changes nothing
constexpr double leastConfidence = 0.005;
constexpr double sureOfAPhrase = 0.99;

NgramCutter &cutter(ModelParts without)
{
    thread_local ModelParts parts;
    thread_local std::unique_ptr<NgramCutter> kept;
    if (!kept || parts != without) {
        parts = without;
        kept = std::make_unique<NgramCutter>(without);
    }
    return *kept;
}

quint64 hashOfWords(std::span<const CountedGram> grams)
{
    // order and repetition aside; pairs tell the order
    quint64 hash = 1;
    for (const CountedGram &gram : grams) {
        if (gram.kind != NgramKind::Piece)
            hash += (quint64(gram.key) * 0x9e3779b97f4a7c15ULL) ^ (quint64(gram.key) << 17);
    }
    return hash;
}

/// What each place of the text adds to the topic's score above the mean of all topics. Pieces count
/// for the word they are of.
QList<Clue> cluesOf(const TopicScorer &scorer, const CutText &cut,
                    const TopicScorer::Verdict &verdict, qsizetype most)
{
    std::unordered_map<quint32, float> effects;
    for (const Weighted &entry : verdict.vector.entries) {
        double mean = 0;
        for (size_t topic = 0; topic < scorer.layer().classes(); ++topic)
            mean += scorer.layer().weight(entry.column, topic);
        mean /= double(scorer.layer().classes());
        effects[entry.column] =
            entry.weight * (scorer.layer().weight(entry.column, verdict.topic) - float(mean));
    }
    std::unordered_map<quint32, int> times;
    for (const Ngram &gram : cut.grams)
        ++times[gram.key];
    using Place = std::pair<quint16, quint16>;
    QMap<Place, double> sums;
    Place word;
    for (const Ngram &gram : cut.grams) {
        Place place{gram.from, gram.size};
        if (gram.kind == NgramKind::Word)
            word = place;
        else if (gram.kind == NgramKind::Piece && gram.from >= word.first &&
                 gram.from + gram.size <= word.first + word.second)
            place = word;
        const auto effect = effects.find(scorer.vocabulary().columnOf(gram.key));
        if (effect != effects.end())
            sums[place] += double(effect->second) / times[gram.key];
    }
    QList<Clue> clues;
    for (auto each = sums.cbegin(); each != sums.cend(); ++each)
        clues.append(
            {QString::fromStdU16String(cut.text.substr(each.key().first, each.key().second)),
             *each});
    std::stable_sort(clues.begin(), clues.end(), [](const Clue &a, const Clue &b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    if (clues.size() > most)
        clues.resize(most);
    return clues;
}

} // namespace

struct TopicModel::Parts
{
    QList<TrainingPhrase> phrases;
    QStringList topics;
    std::vector<quint32> phraseOf; ///< row of the n-grams to index in `phrases`
    std::optional<TopicScorer> scorer;
    Calibration calibration;
    /// What was typed as a phrase, word for word, to its topic's number; none when two claim it.
    std::unordered_map<quint64, quint32> known;
    ModelParts without;
};

TopicModel::TopicModel(std::unique_ptr<const Parts> parts) : m_parts(std::move(parts)) {}
TopicModel::~TopicModel() = default;

std::shared_ptr<const TopicModel> TopicModel::train(const QList<TrainingPhrase> &phrases,
                                                    const TrainOptions &options)
{
    auto parts = std::make_unique<Parts>();
    parts->phrases = phrases;
    parts->without = options.without;
    GramRows grams;
    grams.reserve(size_t(phrases.size()));
    QMap<QString, quint32> numbers;
    std::vector<const QString *> topicOfRow;
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        if (options.cancelled && options.cancelled->load())
            return nullptr;
        const CutText &cut = cutter(options.without).cut(phrases[i].text);
        if (cut.grams.empty() || phrases[i].topic.isEmpty())
            continue;
        grams.add(cut);
        parts->phraseOf.push_back(quint32(i));
        topicOfRow.push_back(&phrases[i].topic);
        numbers.insert(phrases[i].topic, 0);
    }
    for (auto each = numbers.begin(); each != numbers.end(); ++each) {
        *each = quint32(parts->topics.size());
        parts->topics.append(each.key());
    }
    std::vector<TopicText> texts;
    for (quint32 row = 0; row < grams.size(); ++row) {
        const quint32 topic = numbers.value(*topicOfRow[row]);
        texts.push_back({row, topic, 1});
        const auto [known, isNew] = parts->known.try_emplace(hashOfWords(grams.row(row)), topic);
        if (!isNew && known->second != topic)
            known->second = KeyTable::none;
    }
    if (!texts.empty()) {
        const TopicScorer::Options fitOptions{options.without, options.cancelled};
        std::vector<TopicText> all = texts;
        if (!options.unlabelled.isEmpty() && !options.without.testFlag(ModelPart::History) &&
            texts.size() < fewPhrases * size_t(numbers.size())) {
            std::vector<quint32> history;
            const qsizetype looked = std::min(options.unlabelled.size(), mostHistory);
            for (const QString &text : options.unlabelled.last(looked)) {
                const CutText &cut = cutter(options.without).cut(text);
                if (cut.grams.empty())
                    continue;
                history.push_back(quint32(grams.size()));
                grams.add(cut);
            }
            const auto guesses =
                guessTopics(grams, texts, size_t(numbers.size()), history, fitOptions);
            if (!guesses)
                return nullptr;
            all.insert(all.end(), guesses->begin(), guesses->end());
        }
        parts->scorer = TopicScorer::fit(grams, all, size_t(numbers.size()), fitOptions);
        if (!parts->scorer)
            return nullptr;
        auto calibration = Calibration::learn(grams, texts, numbers.size(), fitOptions);
        if (!calibration)
            return nullptr;
        parts->calibration = std::move(*calibration);
    }
    return std::shared_ptr<const TopicModel>(new TopicModel(std::move(parts)));
}

QList<Match> TopicModel::candidates(const QString &text, const QString &language) const
{
    Q_UNUSED(language)
    const Parts &parts = *m_parts;
    if (!parts.scorer)
        return {};
    GramRows grams;
    grams.add(cutter(parts.without).cut(text));
    TopicScorer::Verdict verdict;
    if (!parts.scorer->judge(grams.row(0), verdict))
        return {};
    double confidence = parts.calibration.model.confidence(verdict.signals);
    const auto known = parts.known.find(hashOfWords(grams.row(0)));
    if (known != parts.known.end() && known->second == verdict.topic)
        confidence = std::max(confidence, sureOfAPhrase);

    std::vector<quint32> order(size_t(parts.topics.size()));
    for (quint32 i = 0; i < order.size(); ++i)
        order[i] = i;
    const size_t most = std::min(mostCandidates, order.size());
    std::partial_sort(order.begin(), order.begin() + qsizetype(most), order.end(),
                      [&](quint32 a, quint32 b) {
                          const float first = verdict.shares[a];
                          const float second = verdict.shares[b];
                          return first != second ? first > second : a < b;
                      });
    QList<Match> found;
    const auto words = std::span(verdict.vector.entries).first(verdict.vector.words);
    const double share = confidence / verdict.signals.probability;
    for (size_t i = 0; i < most; ++i) {
        const quint32 topic = order[i];
        // the others' shares of the softmax, scaled as the best one's
        const double each =
            i == 0 ? confidence : std::min(confidence, verdict.shares[topic] * share);
        if (i > 0 && each < leastConfidence)
            break;
        const quint32 phrase =
            i == 0 ? verdict.phrase
                   : parts.scorer->rowOf(parts.scorer->like().within(topic, words).phrase);
        found.append({parts.topics[topic], each, parts.phrases[parts.phraseOf[phrase]].text});
    }
    return found;
}

Bands TopicModel::bands(double targetPrecision) const
{
    return m_parts->calibration.bands(targetPrecision);
}

double TopicModel::acceptFrom() const
{
    return m_parts->calibration.acceptFrom();
}

Explanation TopicModel::explain(const QString &text, qsizetype most) const
{
    const Parts &parts = *m_parts;
    Explanation why;
    if (!parts.scorer)
        return why;
    const CutText cut = cutter(parts.without).cut(text); // a copy: candidates() cuts again
    GramRows grams;
    grams.add(cut);
    TopicScorer::Verdict verdict;
    if (!parts.scorer->judge(grams.row(0), verdict))
        return why;
    why.topic = parts.topics[verdict.topic];
    why.confidence = candidates(text).value(0).confidence;
    why.knownShare = verdict.signals.known;
    const auto words = std::span(verdict.vector.entries).first(verdict.vector.words);
    for (const auto &[phrase, likeness] : parts.scorer->like().nearest(words, likePhrasesShown)) {
        const qsizetype index = parts.phraseOf[parts.scorer->rowOf(phrase)];
        why.like.append({index, parts.phrases[index].topic, parts.phrases[index].text, likeness});
    }
    why.clues = cluesOf(*parts.scorer, cut, verdict, most);
    return why;
}

QStringList TopicModel::topics() const
{
    return m_parts->topics;
}

qsizetype TopicModel::memoryBytes() const
{
    qsizetype bytes = qsizetype(m_parts->scorer ? m_parts->scorer->bytes() : 0);
    for (const TrainingPhrase &phrase : m_parts->phrases)
        bytes += qsizetype(sizeof(TrainingPhrase)) + 2 * phrase.text.capacity();
    return bytes;
}

} // namespace Wheelhouse
