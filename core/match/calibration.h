// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/bands.h"
#include "core/match/topicscorer.h"

namespace Wheelhouse {

/// How far confidence can be trusted, learned from the training phrases alone: each fold leaves out
/// a tenth of the topics, whose phrases then stand for what no topic covers, and a tenth of the
/// other phrases, trains on the rest, and looks how what was left out is judged. Of many phrases a
/// fold or two is enough.
struct Calibration
{
    struct Outcome
    {
        double confidence = 0;
        bool right = false;
        bool isAmongThree = false; ///< the right topic is one of the best three
        bool isOutside = false;    ///< of a topic that was left out
        double weight = 1;
    };

    ConfidenceModel model = ConfidenceModel::standard(1);
    std::vector<Outcome> outcomes; ///< of what was left out, most confident first; may be empty
    double suggestAtLeast = 0.2;   ///< a confidence; below, three topics would be a guess

    /// Nullopt when cancelled. With fewer than 8 phrases a topic on average, fewer than 4 topics
    /// or more than 1,000, nothing is left out, and the model is the standard one. With
    /// fewer than 20 topics the model is the standard one as well, but the outcomes are its own.
    static std::optional<Calibration> learn(const GramRows &grams, std::span<const TopicText> texts,
                                            size_t topics, const TopicScorer::Options &options);

    /// answerFrom: the least confidence from which on at least that share of the outcomes is right.
    /// suggestFrom: the least from which on, of what is not answered, the right topic is among the
    /// best three at least half the time, but suggestAtLeast. Without outcomes both come from a
    /// fixed table.
    Bands bands(double targetPrecision) const;

    /// The threshold that makes the fewest mistakes, of answering wrongly or of not answering what
    /// it had right, when 18 % of the messages are about nothing that a topic covers.
    double acceptFrom() const;
};

} // namespace Wheelhouse
