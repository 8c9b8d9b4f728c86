// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text to topic: milliseconds to train, microseconds a message, megabytes, and how often a plain
// search for the nearest phrase (1-NN over the same words) fits into that time. The phrases are
// made up: words of a topic among words that all share, with the lengths that customers' questions
// have.
#include "core/base/random.h"
#include "core/match/likephrases.h"
#include "core/match/topicmodel.h"
#include "core/match/vocabulary.h"

#include <QElapsedTimer>
#include <QHash>

#include <cmath>
#include <cstdio>

using namespace Wheelhouse;

namespace {

/// A word of three syllables, the same for the same number.
QString wordOf(quint64 number)
{
    static const char *const syllables[] = {"ka",  "re",  "mi",  "to",  "lu", "san",  "ber", "din",
                                            "pol", "vex", "cha", "ing", "er", "ment", "ti",  "on"};
    QString word;
    for (int i = 0; i < 3; ++i, number /= 16)
        word += QLatin1StringView(syllables[number % 16]);
    return word;
}

/// Frequent words often, rare ones seldom (Zipf): 1 / rank by inversion of a uniform draw.
quint64 ranked(Random &random, double words)
{
    return quint64(std::pow(words, random.uniform())) - 1;
}

class Questions
{
public:
    Questions(int topics, quint64 seed) : m_topics(topics), m_random(seed) {}

    TrainingPhrase next()
    {
        const auto topic = m_random.below(quint64(m_topics));
        QString text;
        const auto words = 5 + m_random.below(9);
        for (quint64 i = 0; i < words; ++i) {
            const bool isOwn = m_random.chance(0.35);
            const quint64 word =
                isOwn ? 1'000 + (topic * 31 + ranked(m_random, 40)) * 7 : ranked(m_random, 3'000);
            text += wordOf(word * 2654435761u % 4'000) + u' ';
        }
        return {QString::number(topic), text};
    }

private:
    int m_topics;
    Random m_random;
};

/// The nearest phrase by its words and pairs, among all.
class PlainNearest
{
public:
    explicit PlainNearest(const QList<TrainingPhrase> &phrases)
    {
        GramRows grams;
        std::vector<quint32> rows;
        QHash<QString, quint32> numbers;
        std::vector<quint32> labels;
        for (const TrainingPhrase &phrase : phrases) {
            rows.push_back(quint32(grams.size()));
            grams.add(m_cutter.cut(phrase.text));
            if (!numbers.contains(phrase.topic))
                numbers.insert(phrase.topic, quint32(numbers.size()));
            labels.push_back(numbers.value(phrase.topic));
        }
        m_vocabulary = Vocabulary(grams, rows, {});
        VectorRows words;
        for (const quint32 row : rows) {
            m_vocabulary.vectorOf(grams.row(row), m_vector);
            words.add(m_vector.entries);
        }
        m_like = LikePhrases(words, labels, size_t(numbers.size()));
    }

    size_t find(const QString &text)
    {
        GramRows grams;
        grams.add(m_cutter.cut(text));
        m_vocabulary.vectorOf(grams.row(0), m_vector);
        return m_like.nearest(m_vector.entries, 1).size();
    }

private:
    NgramCutter m_cutter{ModelPart::Pieces};
    Vocabulary m_vocabulary;
    LikePhrases m_like;
    TextVector m_vector;
};

template <typename Match> double microsecondsEach(const QStringList &texts, const Match &match)
{
    size_t found = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QString &text : texts)
        found += match(text);
    const double each = double(timer.nsecsElapsed()) / 1e3 / double(texts.size());
    return found > 0 ? each : -1;
}

double trainMs(const QList<TrainingPhrase> &phrases, ModelParts without)
{
    QElapsedTimer timer;
    timer.start();
    const auto model = TopicModel::train(phrases, {.without = without});
    return model ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

void measure(int count, int topics)
{
    Questions questions(topics, 1);
    QList<TrainingPhrase> phrases;
    for (int i = 0; i < count; ++i)
        phrases.append(questions.next());
    QStringList texts;
    qsizetype right = 0;
    const auto model = TopicModel::train(phrases);
    for (int i = 0; i < 2'000; ++i) {
        const TrainingPhrase question = questions.next();
        texts.append(question.text);
        right += model->match(question.text, {}).topic == question.topic;
    }
    PlainNearest plain(phrases);
    const double ofModel = microsecondsEach(
        texts, [&](const QString &text) { return model->candidates(text).size(); });
    const double ofPlain =
        microsecondsEach(texts, [&](const QString &text) { return plain.find(text); });
    std::printf("%6d phrases x %3d topics  train %5.0f ms (%4.0f without calibration)  %5.1f us a "
                "message, 1-NN %4.1f times that (%.0f us)  %5.1f MB  right %.0f %%\n",
                count, topics, trainMs(phrases, {}), trainMs(phrases, ModelPart::Calibration),
                ofModel, ofPlain / ofModel, ofPlain, double(model->memoryBytes()) / 1e6,
                100.0 * double(right) / double(texts.size()));
}

} // namespace

int main()
{
    measure(500, 40);
    measure(10'000, 77);
    measure(15'000, 150);
    return 0;
}
