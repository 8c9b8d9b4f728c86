// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/linearlayer.h"

#include <atomic>

namespace Wheelhouse {

struct Labelled
{
    quint32 row = 0;   ///< in the vectors
    quint32 label = 0; ///< class
    float weight = 1;
};

struct SoftmaxOptions
{
    int epochs = 15;
    float rate = 4;       ///< of the first step; falls in a straight line to 0
    float margin = 1.5f;  ///< taken off the right class's score: to win narrowly is not enough
    float dropped = 0.6f; ///< share of a text's n-grams that a step does not see, below 1
    float restsBelow = 0; ///< a text whose 1 - p is below that is passed over in the next epoch
    quint64 seed = 1;     ///< of the order of the texts and of what is dropped
    const std::atomic_bool *cancelled = nullptr;
};

/// Multinomial logistic regression by stochastic gradient descent, one text a step (Bottou 2010):
/// with p = softmax(scores − margin at the right class y), weights of the text's n-grams take
/// rate · weight · value · ([class = y] − p). Classes whose p is below 0.001 are left alone. Each
/// step sees a random part of the text's n-grams (dropout, Srivastava et al. 2014), scaled so that
/// its length stays about 1: no n-gram may rely on another being there, which is what typos and
/// other wordings are about, and a step costs less. False when cancelled.
bool trainSoftmax(LinearLayer &layer, const VectorRows &texts, std::vector<Labelled> samples,
                  const SoftmaxOptions &options);

} // namespace Wheelhouse
