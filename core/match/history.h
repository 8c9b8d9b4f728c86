// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/topicscorer.h"

namespace Wheelhouse {

/// Guesses the topics of texts that customers wrote, for a model of few phrases to learn from:
/// self-training on n-grams and their places in a LatentSpace. Each round takes the texts it is
/// surest of, the same number a topic, more every round. The guesses weigh less than phrases.
/// Topics are numbered as those of `phrases`. Nullopt when cancelled.
std::optional<std::vector<TopicText>> guessTopics(const GramRows &grams,
                                                  std::span<const TopicText> phrases, size_t topics,
                                                  std::span<const quint32> history,
                                                  const TopicScorer::Options &options);

} // namespace Wheelhouse
