// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <span>

namespace Wheelhouse {

/// What tells how far a message's best topic can be believed.
struct Signals
{
    float probability = 0; ///< of the best topic in the softmax
    float score = 0;       ///< of the best topic, before the softmax
    float margin = 0;      ///< score of the best over the next
    float logSum = 0;      ///< ln of the sum of exp(score) of all topics
    float centre = 0;      ///< LikePhrases::Nearness of the best topic
    float nearest = 0;
    float known = 0;      ///< share of the message's n-grams that training saw
    float knownWords = 0; ///< the same of its words, each by its squared rarity
    float covered = 0;    ///< and of those that the best topic's phrases have
    float words = 0;      ///< how many different words of it training saw
};

struct Judged
{
    Signals signals;
    bool right = false;
    double weight = 1;
};

/// Signals to the probability that the best topic is right: a logistic regression on fourteen
/// inputs, ln p, ln(1 - p), score, margin, logSum, centre, nearest, known, centre · known,
/// nearest², knownWords, covered, covered², ln(1 + words).
class ConfidenceModel
{
public:
    static constexpr size_t inputs = 14;

    /// Weights for a model with so many phrases a topic on average (3 to 12; beyond, those of the
    /// nearer end): fitted once on public data, see docs/matching.md.
    static ConfidenceModel standard(double phrasesATopic);

    /// Fitted to held-out messages, drawn towards `prior` the more, the fewer there are (maximum a
    /// posteriori with normal priors, by Newton's method).
    static ConfidenceModel fitted(std::span<const Judged> samples, const ConfidenceModel &prior);

    /// The same with that added to its logits.
    ConfidenceModel shifted(double shift) const;

    double confidence(const Signals &signals) const;
    const std::array<double, inputs + 1> &weights() const { return m_weights; } ///< bias last

    explicit ConfidenceModel(const std::array<double, inputs + 1> &weights) : m_weights(weights) {}

private:
    std::array<double, inputs + 1> m_weights;
};

} // namespace Wheelhouse
