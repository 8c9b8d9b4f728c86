// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/heldout.h"

#include <QStringList>

namespace Wheelhouse {

/// Two topics that are taken for one another.
struct TopicConfusion
{
    QString first; ///< before `second` in the alphabet
    QString second;
    int firstTaken = 0;        ///< phrases of the first taken for the second
    int secondTaken = 0;       ///< and the other way round
    double share = 0;          ///< of all phrases of both
    QList<qsizetype> examples; ///< indices of such phrases, the worst first, at most 5
    bool operator==(const TopicConfusion &) const = default;
};

/// Worst first: by share, then by name. `judged` belongs to `phrases`.
QList<TopicConfusion> confusableTopics(const QList<TrainingPhrase> &phrases,
                                       const QList<HeldOut> &judged);

/// A phrase that stands, word for word or nearly, in two topics.
struct PhraseClaim
{
    qsizetype first = 0;  ///< index of a phrase
    qsizetype second = 0; ///< of one in another topic, after the first
    double likeness = 1;  ///< cosine of their weighted words; 1: the same words
    bool operator==(const PhraseClaim &) const = default;
};

/// Pairs with a likeness of at least `least`, most alike first. A pair that shares only words that
/// are in every tenth phrase is not looked at.
QList<PhraseClaim> phrasesClaimedTwice(const QList<TrainingPhrase> &phrases, double least = 0.9);

/// A phrase that teaches the model something wrong.
struct HarmfulPhrase
{
    qsizetype index = 0;
    QString looksLike; ///< the topic it seems to belong to
    double doubt = 0;  ///< share of that topic less that of its own, 0 to 1
    int misleads = 0;  ///< phrases of other topics that are taken for its topic because of it
    bool operator==(const HarmfulPhrase &) const = default;
};

/// Phrases that a model without them gives to another topic with a lead of 0.5 or more, and those
/// which mislead two others or more. Those that mislead most come first, then by doubt.
QList<HarmfulPhrase> phrasesThatHurt(const QList<TrainingPhrase> &phrases,
                                     const QList<HeldOut> &judged);

} // namespace Wheelhouse
