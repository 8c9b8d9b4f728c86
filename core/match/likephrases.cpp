// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/likephrases.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

float lengthOf(std::span<const Weighted> words)
{
    float squares = 0;
    for (const Weighted &each : words)
        squares += each.weight * each.weight;
    return std::sqrt(squares);
}

} // namespace

LikePhrases::LikePhrases(const VectorRows &words, std::span<const quint32> labels, size_t topics)
{
    m_topicBegin.assign(topics + 1, 0);
    for (const quint32 label : labels)
        ++m_topicBegin[label + 1];
    for (size_t topic = 0; topic < topics; ++topic)
        m_topicBegin[topic + 1] += m_topicBegin[topic];
    std::vector<quint32> next(m_topicBegin.begin(), m_topicBegin.end() - 1);
    m_phrase.resize(labels.size());
    for (quint32 row = 0; row < labels.size(); ++row)
        m_phrase[next[labels[row]]++] = row;

    std::vector<std::pair<quint32, Use>> uses;
    for (size_t topic = 0; topic < topics; ++topic) {
        m_wordBegin.push_back(quint32(m_words.size()));
        uses.clear();
        const quint32 begin = m_topicBegin[topic];
        const quint32 count = m_topicBegin[topic + 1] - begin;
        for (quint32 phrase = 0; phrase < count; ++phrase) {
            const auto vector = words.row(m_phrase[begin + phrase]);
            const float length = lengthOf(vector);
            for (const Weighted &each : vector)
                uses.push_back({each.column, {phrase, each.weight / length}});
        }
        std::sort(uses.begin(), uses.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first < b.first : a.second.phrase < b.second.phrase;
        });
        float squares = 0;
        for (size_t i = 0; i < uses.size();) {
            const quint32 column = uses[i].first;
            float sum = 0;
            for (; i < uses.size() && uses[i].first == column; ++i) {
                m_uses.push_back(uses[i].second);
                sum += uses[i].second.weight;
            }
            m_words.push_back({column, quint32(m_uses.size())});
            squares += sum * sum;
        }
        m_centreLength.push_back(count > 0 ? std::sqrt(squares) / float(count) : 0);
    }
    m_wordBegin.push_back(quint32(m_words.size()));
}

const LikePhrases::Word *LikePhrases::find(quint32 topic, quint32 column) const
{
    const auto begin = m_words.begin() + m_wordBegin[topic];
    const auto end = m_words.begin() + m_wordBegin[topic + 1];
    const auto word = std::lower_bound(
        begin, end, column, [](const Word &each, quint32 wanted) { return each.column < wanted; });
    return word == end || word->column != column ? nullptr : &*word;
}

void LikePhrases::compare(quint32 topic, std::span<const Weighted> words, float length,
                          std::vector<float> &cosines) const
{
    cosines.assign(m_topicBegin[topic + 1] - m_topicBegin[topic], 0.0f);
    for (const Weighted &each : words) {
        const Word *word = find(topic, each.column);
        if (!word)
            continue;
        const float weight = each.weight / length;
        const quint32 first = word == m_words.data() ? 0 : word[-1].usesEnd;
        for (quint32 use = first; use < word->usesEnd; ++use)
            cosines[m_uses[use].phrase] += weight * m_uses[use].weight;
    }
}

float LikePhrases::covered(quint32 topic, std::span<const Weighted> words) const
{
    float squares = 0;
    for (const Weighted &each : words) {
        if (find(topic, each.column))
            squares += each.weight * each.weight;
    }
    return squares;
}

LikePhrases::Nearness LikePhrases::within(quint32 topic, std::span<const Weighted> words) const
{
    Nearness found;
    const quint32 begin = m_topicBegin[topic];
    if (begin == m_topicBegin[topic + 1])
        return found;
    found.phrase = m_phrase[begin];
    const float length = lengthOf(words);
    if (length <= 0)
        return found;
    std::vector<float> cosines;
    compare(topic, words, length, cosines);
    float sum = 0;
    for (size_t phrase = 0; phrase < cosines.size(); ++phrase) {
        sum += cosines[phrase];
        if (cosines[phrase] > found.nearest) {
            found.nearest = cosines[phrase];
            found.phrase = m_phrase[begin + phrase];
        }
    }
    if (m_centreLength[topic] > 0)
        found.centre = sum / (float(cosines.size()) * m_centreLength[topic]);
    return found;
}

std::vector<std::pair<quint32, float>> LikePhrases::nearest(std::span<const Weighted> words,
                                                            size_t most) const
{
    std::vector<std::pair<quint32, float>> found;
    const float length = lengthOf(words);
    if (length <= 0)
        return found;
    std::vector<float> cosines;
    for (size_t topic = 0; topic < m_centreLength.size(); ++topic) {
        compare(quint32(topic), words, length, cosines);
        for (size_t phrase = 0; phrase < cosines.size(); ++phrase) {
            if (cosines[phrase] > 0)
                found.emplace_back(m_phrase[m_topicBegin[topic] + phrase], cosines[phrase]);
        }
    }
    const auto isNearer = [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    };
    const auto middle = found.begin() + qsizetype(std::min(most, found.size()));
    std::partial_sort(found.begin(), middle, found.end(), isNearer);
    found.erase(middle, found.end());
    return found;
}

size_t LikePhrases::bytes() const
{
    return m_words.size() * sizeof(Word) + m_uses.size() * sizeof(Use) +
           (m_phrase.size() + m_topicBegin.size() + m_wordBegin.size()) * sizeof(quint32) +
           m_centreLength.size() * sizeof(float);
}

} // namespace Wheelhouse
