// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/phraseindex.h"

#include "core/match/commonwords.h"
#include "core/match/likeness.h"
#include "core/match/tokens.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double leastWeight = 0.1;
// So many telling words leave no doubt; a single one may be there by chance.
constexpr double wordsToBeSure = 2;
constexpr double leastSure = 0.7;

// A long message says many things beside the one it is about; and of the pairs that Chinese is cut
// into, half lie across two words.
double strangeShare(const QString &token)
{
    return token.at(0).script() == QChar::Script_Han ? 0.1 : 0.25;
}

} // namespace

PhraseIndex::PhraseIndex(const QList<Phrase> &phrases)
{
    for (const Phrase &phrase : phrases) {
        QStringList tokens = foldedTokens(phrase.text);
        tokens.removeDuplicates();
        if (tokens.isEmpty())
            continue;
        qsizetype topic = m_topics.indexOf(phrase.topic);
        if (topic < 0) {
            topic = m_topics.size();
            m_topics.append(phrase.topic);
        }
        const int entry = int(m_entries.size());
        m_entries.push_back({phrase, int(topic), 0});
        for (const QString &token : std::as_const(tokens)) {
            auto at = m_wordAt.find(token);
            if (at == m_wordAt.end()) {
                at = m_wordAt.insert(token, int(m_words.size()));
                m_byInitial[token.at(0)].push_back(*at);
                m_words.push_back({token});
            }
            m_words[size_t(*at)].phrases.push_back(entry);
        }
    }
    weigh();
}

void PhraseIndex::weigh()
{
    const double all = double(m_topics.size());
    m_tellingWeight = std::log(all + 1);
    for (Word &word : m_words) {
        QMap<int, int> uses;
        for (const int entry : word.phrases)
            ++uses[m_entries[size_t(entry)].topic];
        for (auto each = uses.cbegin(); each != uses.cend(); ++each)
            word.shares.emplace_back(each.key(), *each / double(word.phrases.size()));
        word.weight = isCommonWord(word.text)
                          ? leastWeight
                          : std::max(leastWeight, std::log((all + 1) / double(uses.size())));
        for (const int entry : word.phrases)
            m_entries[size_t(entry)].weight += word.weight;
    }
}

PhraseIndex::Hit PhraseIndex::find(const QString &token) const
{
    if (const auto same = m_wordAt.constFind(token); same != m_wordAt.constEnd())
        return {*same, 1};
    Hit best;
    for (const int word : m_byInitial.value(token.at(0))) {
        const double likeness = wordLikeness(token, m_words[size_t(word)].text);
        if (likeness > best.likeness)
            best = {word, likeness};
    }
    return best;
}

QList<Match> PhraseIndex::candidates(const QStringList &tokens) const
{
    // Each word of a phrase counts once, with the best of the text's words that meet it.
    QHash<int, double> found;
    double textWeight = 0;
    QStringList distinct = tokens;
    distinct.removeDuplicates();
    for (const QString &token : std::as_const(distinct)) {
        const Hit hit = find(token);
        if (hit.word < 0) {
            textWeight += isCommonWord(token) ? leastWeight : strangeShare(token) * m_tellingWeight;
            continue;
        }
        double &likeness = found[hit.word];
        if (likeness == 0)
            textWeight += m_words[size_t(hit.word)].weight;
        likeness = std::max(likeness, hit.likeness);
    }

    std::vector<double> shared(m_entries.size());
    std::vector<double> spoken(size_t(m_topics.size()));
    for (auto each = found.cbegin(); each != found.cend(); ++each) {
        const Word &word = m_words[size_t(each.key())];
        for (const int entry : word.phrases)
            shared[size_t(entry)] += word.weight * each.value();
        for (const auto &[topic, share] : word.shares)
            spoken[size_t(topic)] += word.weight * each.value() * share;
    }

    QList<Match> ordered;
    for (const QString &topic : m_topics)
        ordered.append({topic, 0, {}});
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (shared[i] <= 0)
            continue;
        const Entry &entry = m_entries[i];
        const double sure = std::max(std::min(1.0, shared[i] / (wordsToBeSure * m_tellingWeight)),
                                     std::min(1.0, shared[i] / textWeight));
        const double alike = std::min(1.0, shared[i] / std::sqrt(entry.weight * textWeight));
        const double confidence = alike * (leastSure + (1 - leastSure) * sure);
        Match &match = ordered[entry.topic];
        if (confidence > match.confidence)
            match = {entry.phrase.topic, confidence, entry.phrase.text};
    }
    for (size_t i = 0; i < spoken.size(); ++i) {
        const double sure = std::min(1.0, spoken[i] / (wordsToBeSure * m_tellingWeight));
        const double confidence = textWeight > 0 ? spoken[i] / textWeight * std::sqrt(sure) : 0;
        Match &match = ordered[qsizetype(i)];
        match.confidence = std::max(match.confidence, confidence);
    }
    ordered.removeIf([](const Match &each) { return each.confidence <= 0; });
    std::sort(ordered.begin(), ordered.end(), [](const Match &a, const Match &b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.topic < b.topic;
    });
    return ordered;
}

} // namespace Wheelhouse
