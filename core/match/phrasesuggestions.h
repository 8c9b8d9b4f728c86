// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/topicmodel.h"

namespace Wheelhouse {

/// A text from the history that would make a good phrase: it surely belongs to the topic, yet says
/// it in words that no phrase has.
struct PhraseSuggestion
{
    QString topic;
    QString text;
    double confidence = 0; ///< that it belongs there
    double likeness = 0;   ///< to the nearest phrase
    bool operator==(const PhraseSuggestion &) const = default;
};

/// At most `aTopic` for each topic, topics in the order of their names, the most useful first: by
/// confidence · (1 − likeness). Left out: texts less sure than `leastConfidence`, nearly the same
/// as a phrase or as a suggestion before, longer than 200 characters, or of one word.
QList<PhraseSuggestion> suggestPhrases(const TopicModel &model, const QStringList &history,
                                       qsizetype aTopic = 5, double leastConfidence = 0.5);

} // namespace Wheelhouse
