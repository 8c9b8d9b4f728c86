// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/topicreport.h"

#include "core/match/likephrases.h"
#include "core/match/vocabulary.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Wheelhouse {

namespace {

constexpr qsizetype examplesShown = 5;
constexpr double clearDoubt = 0.5;
constexpr int clearlyMisleads = 2;
constexpr double tolerance = 1e-6; // of a sum of floats

double doubtOf(const HeldOut &held)
{
    return held.other - held.own;
}

bool isTakenForAnother(const TrainingPhrase &phrase, const HeldOut &held)
{
    return !held.best.isEmpty() && held.best != phrase.topic;
}

double cosineOf(std::span<const Weighted> a, std::span<const Weighted> b)
{
    double sum = 0;
    for (const Weighted &first : a) {
        for (const Weighted &second : b)
            sum += first.column == second.column ? double(first.weight) * second.weight : 0;
    }
    return sum;
}

/// Word vectors of all phrases, as the vocabulary of all of them weighs.
VectorRows wordsOf(const QList<TrainingPhrase> &phrases, quint32 &columns)
{
    NgramCutter cutter(ModelPart::Pieces);
    GramRows grams;
    std::vector<quint32> rows;
    for (const TrainingPhrase &phrase : phrases) {
        rows.push_back(quint32(grams.size()));
        grams.add(cutter.cut(phrase.text));
    }
    const Vocabulary vocabulary(grams, rows, {});
    VectorRows words;
    TextVector vector;
    for (const quint32 row : rows) {
        vocabulary.vectorOf(grams.row(row), vector);
        words.add(vector.entries);
    }
    columns = vocabulary.size();
    return words;
}

} // namespace

QList<TopicConfusion> confusableTopics(const QList<TrainingPhrase> &phrases,
                                       const QList<HeldOut> &judged)
{
    QMap<QString, int> sizes;
    QMap<std::pair<QString, QString>, TopicConfusion> found;
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        const QString &topic = phrases[i].topic;
        ++sizes[topic];
        if (!isTakenForAnother(phrases[i], judged[i]))
            continue;
        const bool isFirst = topic < judged[i].best;
        const auto pair =
            isFirst ? std::pair(topic, judged[i].best) : std::pair(judged[i].best, topic);
        TopicConfusion &confusion = found[pair];
        confusion.first = pair.first;
        confusion.second = pair.second;
        ++(isFirst ? confusion.firstTaken : confusion.secondTaken);
        confusion.examples.append(i);
    }
    QList<TopicConfusion> worst = found.values();
    for (TopicConfusion &each : worst) {
        each.share = double(each.firstTaken + each.secondTaken) /
                     double(sizes[each.first] + sizes[each.second]);
        std::stable_sort(each.examples.begin(), each.examples.end(), [&](qsizetype a, qsizetype b) {
            return doubtOf(judged[a]) > doubtOf(judged[b]);
        });
        if (each.examples.size() > examplesShown)
            each.examples.resize(examplesShown);
    }
    std::stable_sort(worst.begin(), worst.end(),
                     [](const auto &a, const auto &b) { return a.share > b.share; });
    return worst;
}

QList<PhraseClaim> phrasesClaimedTwice(const QList<TrainingPhrase> &phrases, double least)
{
    quint32 columns = 0;
    const VectorRows words = wordsOf(phrases, columns);
    std::vector<std::vector<std::pair<quint32, float>>> uses(columns);
    // Only words rare enough to tell: their lists stay short, and so does the search.
    std::vector<quint32> frequency(columns);
    for (size_t row = 0; row < words.size(); ++row) {
        for (const Weighted &each : words.row(row))
            ++frequency[each.column];
    }
    const quint32 common = std::max<quint32>(20, quint32(words.size() / 10));
    std::vector<float> commonLength(words.size());
    for (size_t row = 0; row < words.size(); ++row) {
        for (const Weighted &each : words.row(row))
            commonLength[row] += frequency[each.column] > common ? each.weight * each.weight : 0;
        commonLength[row] = std::sqrt(commonLength[row]);
    }
    QList<PhraseClaim> claims;
    std::vector<float> cosine(words.size());
    std::vector<quint32> touched;
    for (quint32 row = 0; row < words.size(); ++row) {
        touched.clear();
        for (const Weighted &each : words.row(row)) {
            if (frequency[each.column] > common)
                continue;
            for (const auto &[before, weight] : uses[each.column]) {
                if (cosine[before] == 0)
                    touched.push_back(before);
                cosine[before] += each.weight * weight;
            }
            uses[each.column].emplace_back(row, each.weight);
        }
        for (const quint32 before : touched) {
            // what the common words can add at most (Cauchy and Schwarz)
            const float most = cosine[before] + commonLength[before] * commonLength[row];
            cosine[before] = 0;
            if (most < least - tolerance || phrases[before].topic == phrases[row].topic)
                continue;
            const double likeness = cosineOf(words.row(before), words.row(row));
            if (likeness >= least - tolerance)
                claims.append({qsizetype(before), qsizetype(row), std::min(1.0, likeness)});
        }
    }
    std::stable_sort(claims.begin(), claims.end(), [](const PhraseClaim &a, const PhraseClaim &b) {
        return a.likeness > b.likeness;
    });
    return claims;
}

QList<HarmfulPhrase> phrasesThatHurt(const QList<TrainingPhrase> &phrases,
                                     const QList<HeldOut> &judged)
{
    std::vector<int> misleads(size_t(phrases.size()));
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        if (isTakenForAnother(phrases[i], judged[i]) && judged[i].pulls >= 0)
            ++misleads[size_t(judged[i].pulls)];
    }
    QList<HarmfulPhrase> found;
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        const double doubt = std::max(0.0, doubtOf(judged[i]));
        if (doubt >= clearDoubt || (misleads[size_t(i)] >= clearlyMisleads && doubt > 0))
            found.append({i, judged[i].otherTopic, doubt, misleads[size_t(i)]});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.misleads != b.misleads ? a.misleads > b.misleads : a.doubt > b.doubt;
    });
    return found;
}

} // namespace Wheelhouse
