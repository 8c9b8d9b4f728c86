// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/confidence.h"
#include "core/match/likephrases.h"
#include "core/match/linearlayer.h"
#include "core/match/vocabulary.h"

#include <atomic>
#include <optional>

namespace Wheelhouse {

/// A training text: its row among the n-grams, its topic's number, and how much it counts.
struct TopicText
{
    quint32 row = 0;
    quint32 topic = 0;
    float weight = 1;
    bool isGuess = false; ///< no phrase that an editor wrote: never shown as the nearest
};

/// N-grams to topic numbers: vocabulary, linear layer and the phrases it was made of.
class TopicScorer
{
public:
    struct Options
    {
        ModelParts without = {};
        const std::atomic_bool *cancelled = nullptr;
        double effort = 1; ///< share of the usual passes over many texts
    };

    struct Verdict
    {
        TextVector vector;
        AlignedFloats shares; ///< softmax over the topics
        quint32 topic = 0;    ///< the best
        quint32 phrase = 0;   ///< the nearest of that topic, a row of the texts
        Signals signals;
    };

    /// Topics are numbered from 0 to `topics` - 1, and each has a phrase. Nullopt when cancelled.
    static std::optional<TopicScorer> fit(const GramRows &grams, std::span<const TopicText> texts,
                                          size_t topics, const Options &options);

    /// False when no n-gram of the text is known; `verdict` then holds nothing of use. A Verdict
    /// may be used again for the next text.
    bool judge(std::span<const CountedGram> grams, Verdict &verdict) const;

    const Vocabulary &vocabulary() const { return m_vocabulary; }
    const PackedLayer &layer() const { return m_layer; }
    const LikePhrases &like() const { return m_like; }
    /// Row of the texts of a phrase that `like` names.
    quint32 rowOf(quint32 phrase) const { return m_rows[phrase]; }
    size_t bytes() const;

private:
    TopicScorer() = default;
    Vocabulary m_vocabulary;
    PackedLayer m_layer;
    LikePhrases m_like;
    std::vector<quint32> m_rows;
};

} // namespace Wheelhouse
