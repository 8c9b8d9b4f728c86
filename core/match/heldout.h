// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/trainingphrase.h"

#include <QList>

#include <atomic>
#include <optional>

namespace Wheelhouse {

/// How a phrase is judged by a model that was trained without it.
struct HeldOut
{
    QString best;         ///< the topic it is taken for; empty: nothing in it is known
    double own = 0;       ///< share of its own topic in the softmax, 0 to 1
    double other = 0;     ///< share of the strongest other topic
    QString otherTopic;   ///< that one
    qsizetype pulls = -1; ///< index of the other topic's phrase it is most like; -1: none
};

/// Five-fold cross-validation: the phrases of each fold are judged by a model of the other four. In
/// the order of `phrases`. Deterministic; costs about four trainings. Nullopt when cancelled.
std::optional<QList<HeldOut>> judgeHeldOut(const QList<TrainingPhrase> &phrases,
                                           const std::atomic_bool *cancelled = nullptr);

} // namespace Wheelhouse
