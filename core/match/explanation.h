// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Wheelhouse {

/// A word of a message, with the pieces it is made of, or a pair of words, that speaks for the
/// topic or against it.
struct Clue
{
    QString text;      ///< as it stands in the message, in lower case: "refund", "money back"
    double weight = 0; ///< what it adds to the topic's score above the mean of all topics
    bool operator==(const Clue &) const = default;
};

struct LikePhrase
{
    qsizetype index = -1; ///< in the list the model was trained on
    QString topic;
    QString text;
    double likeness = 0; ///< cosine of the weighted words, 0 to 1
    bool operator==(const LikePhrase &) const = default;
};

/// Why a message was taken for a topic.
struct Explanation
{
    QString topic;          ///< the best one; empty: nothing in the message is known
    double confidence = 0;  ///< as in Match
    double knownShare = 0;  ///< of the message's words and word pieces, those seen in training
    QList<LikePhrase> like; ///< the nearest phrases of any topic, nearest first
    QList<Clue> clues;      ///< largest effect first
    bool operator==(const Explanation &) const = default;
};

} // namespace Wheelhouse
