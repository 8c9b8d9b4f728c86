// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/calibration.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Wheelhouse {

namespace {

constexpr double enoughPhrases = 8; // of a topic, on average
constexpr size_t folds = 10;
constexpr size_t enoughOutcomes = 1'500;
constexpr size_t fewestTopics = 4; // with fewer, none can be left out
constexpr size_t topicsToFit = 20;
constexpr size_t mostTopics = 1'000;   // with more, folds would cost minutes
constexpr double outsideShare = 0.15;  // of the outcomes' weight, on topics left out
constexpr double cautiousShare = 0.18; // the same where a mistake is dearer than a question
constexpr double usualShare = 0.05;    // and for the confidence itself

constexpr size_t commonTopics =
    2; // what stands in so many topics, and in such a share, tells little
constexpr double commonShare = 0.15;
constexpr double shiftDoubt = 10;
constexpr double strangeShare = 0.5; // of what is outside
constexpr quint32 strangeKey = 0x80000001;
constexpr double suggestedPrecision = 0.5;

std::vector<quint32> shuffled(size_t count, Random &random)
{
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0u);
    for (size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

/// One fold's training texts, with topics numbered anew, and the texts left out.
struct Fold
{
    std::vector<TopicText> kept;
    std::vector<TopicText> inside;
    std::vector<TopicText> outside;
    size_t topics = 0;
};

class Folds
{
public:
    Folds(std::span<const TopicText> texts, size_t topics)
        : m_texts(texts)
        , m_topicFold(topics)
        , m_textFold(texts.size())
    {
        Random random(1);
        const auto topicOrder = shuffled(topics, random);
        for (size_t i = 0; i < topics; ++i)
            m_topicFold[topicOrder[i]] = i % folds;
        const auto textOrder = shuffled(texts.size(), random);
        for (size_t i = 0; i < texts.size(); ++i)
            m_textFold[textOrder[i]] = i % folds;
    }

    Fold fold(size_t number) const
    {
        Fold fold;
        std::vector<quint32> numbers(m_topicFold.size(), KeyTable::none);
        for (size_t i = 0; i < m_texts.size(); ++i) {
            TopicText text = m_texts[i];
            if (m_topicFold[text.topic] == number) {
                fold.outside.push_back(text);
                continue;
            }
            if (m_textFold[i] == number) {
                fold.inside.push_back(text);
                continue;
            }
            quint32 &topic = numbers[text.topic];
            if (topic == KeyTable::none)
                topic = quint32(fold.topics++);
            text.topic = topic;
            fold.kept.push_back(text);
        }
        for (TopicText &text : fold.inside)
            text.topic = numbers[text.topic];
        return fold;
    }

private:
    std::span<const TopicText> m_texts;
    std::vector<size_t> m_topicFold;
    std::vector<size_t> m_textFold;
};

double oddsOf(double share)
{
    return share / (1 - share);
}

struct HeldOutText
{
    Judged judged;
    bool isAmongThree = false;
    bool isOutside = false;
    bool isStrange = false; ///< outside because its telling words were taken away
};

bool isAmongThree(const TopicScorer::Verdict &verdict, quint32 topic, size_t topics)
{
    int better = 0;
    for (size_t each = 0; each < topics; ++each)
        better += verdict.shares[each] > verdict.shares[topic];
    return better < 3;
}

/// In how many topics of a fold each n-gram of the texts held out stands.
class Spread
{
public:
    Spread(const GramRows &grams, const Fold &fold)
        : m_common(std::max(commonTopics, size_t(commonShare * double(fold.topics))))
    {
        for (const TopicText &text : fold.inside) {
            for (const CountedGram &gram : grams.row(text.row))
                m_numbers.insert(gram.key);
        }
        m_topics.resize(m_numbers.size());
        std::vector<quint32> last(m_numbers.size(), KeyTable::none);
        std::vector<TopicText> byTopic = fold.kept;
        std::stable_sort(byTopic.begin(), byTopic.end(),
                         [](const TopicText &a, const TopicText &b) { return a.topic < b.topic; });
        for (const TopicText &text : byTopic) {
            for (const CountedGram &gram : grams.row(text.row)) {
                const quint32 number = m_numbers.find(gram.key);
                if (number == KeyTable::none || last[number] == text.topic)
                    continue;
                last[number] = text.topic;
                ++m_topics[number];
            }
        }
    }

    /// The text with what tells topics apart replaced by what no text has: a question in the same
    /// manner about something else.
    std::vector<CountedGram> aboutSomethingElse(std::span<const CountedGram> text) const
    {
        std::vector<CountedGram> other(text.begin(), text.end());
        for (CountedGram &gram : other) {
            if (m_topics[m_numbers.find(gram.key)] < m_common)
                gram.key = strangeKey;
        }
        return other;
    }

private:
    const size_t m_common;
    KeyTable m_numbers;
    std::vector<quint32> m_topics;
};

void judgeFold(const Fold &fold, const TopicScorer &scorer, const GramRows &grams,
               std::vector<HeldOutText> &judged)
{
    TopicScorer::Verdict verdict;
    for (const TopicText &text : fold.inside) {
        if (text.topic != KeyTable::none && scorer.judge(grams.row(text.row), verdict))
            judged.push_back({{verdict.signals, verdict.topic == text.topic},
                              isAmongThree(verdict, text.topic, fold.topics)});
    }
    const Spread spread(grams, fold);
    for (const TopicText &text : fold.inside) {
        const auto other = spread.aboutSomethingElse(grams.row(text.row));
        if (scorer.judge(other, verdict))
            judged.push_back({{verdict.signals, false}, false, true, true});
    }
    for (const TopicText &text : fold.outside) {
        if (scorer.judge(grams.row(text.row), verdict))
            judged.push_back({{verdict.signals, false}, false, true});
    }
}

/// With the texts of topics left out at their share of the whole.
std::vector<Judged> weighed(std::span<const HeldOutText> held)
{
    const auto count = [&](bool isOutside, bool isStrange) {
        return double(std::count_if(held.begin(), held.end(), [&](const HeldOutText &each) {
            return each.isOutside == isOutside && each.isStrange == isStrange;
        }));
    };
    const double weight = oddsOf(outsideShare) * count(false, false);
    const double near = count(true, false);
    const double strange = count(true, true);
    std::vector<Judged> judged;
    for (const HeldOutText &each : held) {
        judged.push_back(each.judged);
        if (each.isStrange)
            judged.back().weight = weight * strangeShare / strange;
        else if (each.isOutside)
            judged.back().weight = weight * (1 - strangeShare) / near;
    }
    return judged;
}

double weightFor(const Calibration::Outcome &outcome, double share)
{
    return outcome.weight * (outcome.isOutside ? oddsOf(share) / oddsOf(outsideShare) : 1);
}

/// What to add to the logits of the confidences so that they are right on average when this share
/// of the messages is about nothing known (Newton's method). `doubt` is how many outcomes speak
/// for no shift at all.
double shiftFor(std::span<const Calibration::Outcome> outcomes, double share, double doubt)
{
    double shift = 0;
    for (int step = 0; step < 20; ++step) {
        double gap = -doubt * shift;
        double slope = doubt + 1e-9;
        for (const Calibration::Outcome &outcome : outcomes) {
            const double weight = weightFor(outcome, share);
            const double p = std::clamp(outcome.confidence, 1e-9, 1 - 1e-9);
            const double shifted = 1 / (1 + (1 - p) / p * std::exp(-shift));
            gap += weight * (double(outcome.right) - shifted);
            slope += weight * shifted * (1 - shifted);
        }
        shift += std::clamp(gap / slope, -1.0, 1.0);
    }
    return shift;
}

/// Measured with the standard weights on the draws they were fitted to: the share that is right
/// from a confidence on.
double standardThreshold(double precision)
{
    struct Point
    {
        double precision;
        double from;
    };
    static constexpr Point points[] = {{0.5, 0.05},  {0.7, 0.3},   {0.8, 0.5}, {0.9, 0.76},
                                       {0.95, 0.91}, {0.98, 0.98}, {1, 0.99}};
    for (size_t next = 1; next < std::size(points); ++next) {
        if (precision > points[next].precision)
            continue;
        const Point &below = points[next - 1];
        const double share =
            (precision - below.precision) / (points[next].precision - below.precision);
        return std::max(0.0, below.from + share * (points[next].from - below.from));
    }
    return 1;
}

} // namespace

std::optional<Calibration> Calibration::learn(const GramRows &grams,
                                              std::span<const TopicText> texts, size_t topics,
                                              const TopicScorer::Options &options)
{
    Calibration found;
    const double phrasesATopic = topics > 0 ? double(texts.size()) / double(topics) : 0;
    found.model = ConfidenceModel::standard(phrasesATopic);
    if (phrasesATopic < enoughPhrases || topics < fewestTopics || topics > mostTopics ||
        options.without.testFlag(ModelPart::Calibration))
        return found;

    TopicScorer::Options fewerPasses = options;
    fewerPasses.effort = 0.5; // the order of confidences is there long before the last point
    std::vector<HeldOutText> held;
    const Folds all(texts, topics);
    for (size_t number = 0; number < folds && held.size() < enoughOutcomes; ++number) {
        const Fold fold = all.fold(number);
        if (fold.topics < 2)
            continue;
        const auto scorer = TopicScorer::fit(grams, fold.kept, fold.topics, fewerPasses);
        if (!scorer)
            return std::nullopt;
        judgeFold(fold, *scorer, grams, held);
    }
    std::vector<Judged> judged = weighed(held);
    // With few topics to leave out, weights would fit these topics; one number does not.
    if (topics >= topicsToFit)
        found.model = ConfidenceModel::fitted(judged, found.model);
    for (size_t i = 0; i < held.size(); ++i)
        found.outcomes.push_back({found.model.confidence(judged[i].signals), judged[i].right,
                                  held[i].isAmongThree, held[i].isOutside, judged[i].weight});
    const double shift = shiftFor(found.outcomes, usualShare, shiftDoubt);
    found.model = found.model.shifted(shift);
    found.suggestAtLeast = 1 / (1 + std::exp(-shift) / oddsOf(found.suggestAtLeast));
    for (size_t i = 0; i < held.size(); ++i)
        found.outcomes[i].confidence = found.model.confidence(judged[i].signals);
    std::stable_sort(
        found.outcomes.begin(), found.outcomes.end(),
        [](const Outcome &a, const Outcome &b) { return a.confidence > b.confidence; });
    return found;
}

Bands Calibration::bands(double targetPrecision) const
{
    const double target = std::clamp(targetPrecision, 0.0, 1.0);
    if (outcomes.empty()) {
        const double from = standardThreshold(target);
        return {from, std::min(suggestAtLeast, from)};
    }
    Bands bands;
    size_t answered = 0;
    double right = 0;
    double all = 0;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        all += outcomes[i].weight;
        right += outcomes[i].right ? outcomes[i].weight : 0;
        if (right >= target * all) {
            bands.answerFrom = outcomes[i].confidence;
            answered = i + 1;
        }
    }
    bands.suggestFrom = bands.answerFrom;
    right = all = 0;
    for (size_t i = answered; i < outcomes.size(); ++i) {
        all += outcomes[i].weight;
        right += outcomes[i].isAmongThree ? outcomes[i].weight : 0;
        if (right >= suggestedPrecision * all)
            bands.suggestFrom = outcomes[i].confidence;
    }
    bands.suggestFrom = std::max(bands.suggestFrom, std::min(suggestAtLeast, bands.answerFrom));
    return bands;
}

double Calibration::acceptFrom() const
{
    if (outcomes.empty())
        return 0.5;
    const double shift = shiftFor(outcomes, cautiousShare, 0);
    return 1 / (1 + std::exp(shift));
}

} // namespace Wheelhouse
