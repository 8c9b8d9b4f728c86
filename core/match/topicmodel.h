// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/bands.h"
#include "core/match/explanation.h"
#include "core/match/matcher.h"
#include "core/match/modelparts.h"
#include "core/match/trainingphrase.h"

#include <QStringList>

#include <atomic>
#include <memory>

namespace Wheelhouse {

struct TrainOptions
{
    /// Texts customers wrote, of no known topic. With few phrases a topic they teach the model
    /// which words go together; with many (30 a topic) they change nothing. The last 20,000 count.
    QStringList unlabelled;
    /// Set from any thread: train() gives up and returns null.
    const std::atomic_bool *cancelled = nullptr;
    /// What to leave out, for measurements.
    ModelParts without = {};
};

/// Text to topic: a softmax over linear scores of hashed word and character n-grams, with a
/// calibrated confidence. docs/matching.md has the formulas. Immutable; const calls are
/// thread-safe.
class TopicModel final : public Matcher
{
public:
    /// Pure and deterministic: the same phrases in the same order give the same model and the same
    /// decisions on every machine. Runs on the caller's thread: about 0.1 ms a phrase at 100 topics
    /// (a second at 10,000), so off any thread that answers. Phrases without a word, and topics
    /// without a phrase, are never matched. Null only when cancelled.
    static std::shared_ptr<const TopicModel> train(const QList<TrainingPhrase> &phrases,
                                                   const TrainOptions &options = {});
    ~TopicModel() override;

    /// The topics that come near, best first, at most 5. `confidence` is the probability that the
    /// topic is right. Empty when no word of the text is known. Looks at the first 400 words of a
    /// text. `language` is not needed.
    QList<Match> candidates(const QString &text, const QString &language = {}) const override;

    /// Thresholds such that what is answered is right with at least that share (0 to 1), as far as
    /// the training phrases can tell.
    Bands bands(double targetPrecision) const;

    /// The confidence from which the best topic is likelier right than wrong, if 18 % of the
    /// messages are about nothing that a topic covers.
    double acceptFrom() const;

    Explanation explain(const QString &text, qsizetype most = 8) const;

    QStringList topics() const; ///< those with a phrase, sorted
    qsizetype memoryBytes() const;

private:
    struct Parts;
    explicit TopicModel(std::unique_ptr<const Parts> parts);
    std::unique_ptr<const Parts> m_parts;
};

} // namespace Wheelhouse
