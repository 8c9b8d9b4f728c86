// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/textvector.h"

namespace Wheelhouse {

/// The training phrases as word vectors, by topic: which of them is a message most like?
/// Likeness is the cosine of the weighted words and pairs.
class LikePhrases
{
public:
    struct Nearness
    {
        float nearest = 0;  ///< likeness of the nearest phrase
        float centre = 0;   ///< cosine with the mean of the topic's phrases
        quint32 phrase = 0; ///< the nearest one; its row
    };

    LikePhrases() = default;
    /// Row i of `words` is of topic labels[i]; its length does not matter.
    LikePhrases(const VectorRows &words, std::span<const quint32> labels, size_t topics);

    Nearness within(quint32 topic, std::span<const Weighted> words) const;
    /// Squared weight of those of the words that the topic's phrases have.
    float covered(quint32 topic, std::span<const Weighted> words) const;
    /// The nearest of all topics, nearest first; those without a common word are left out.
    std::vector<std::pair<quint32, float>> nearest(std::span<const Weighted> words,
                                                   size_t most) const;
    size_t bytes() const;

private:
    /// A word of a topic, and which of its phrases have it: an index a topic.
    struct Word
    {
        quint32 column = 0;
        quint32 usesEnd = 0; ///< in m_uses; they begin where the word before ends
    };
    struct Use
    {
        quint32 phrase = 0; ///< number within the topic
        float weight = 0;
    };
    const Word *find(quint32 topic, quint32 column) const;
    /// Cosine with each phrase of the topic, in `cosines`.
    void compare(quint32 topic, std::span<const Weighted> words, float length,
                 std::vector<float> &cosines) const;

    std::vector<Word> m_words; ///< by topic, then by column
    std::vector<Use> m_uses;
    std::vector<quint32> m_wordBegin;  ///< of each topic in m_words; one more at the end
    std::vector<quint32> m_phrase;     ///< by topic: row of the phrase in what was given
    std::vector<quint32> m_topicBegin; ///< of each topic in m_phrase; one more at the end
    std::vector<float> m_centreLength; ///< of the mean of each topic's vectors
};

} // namespace Wheelhouse
