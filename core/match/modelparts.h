// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

namespace Wheelhouse {

/// The parts a model is made of, so that a measurement can leave one out.
enum class ModelPart {
    Words = 1 << 0,     ///< stems
    WordPairs = 1 << 1, ///< two stems in a row
    Pieces = 1 << 2,    ///< character n-grams within a word
    Stemming = 1 << 3,
    Folding = 1 << 4, ///< words once more without accents
    Rarity = 1 << 5,  ///< rare n-grams weigh more (IDF)
    History = 1 << 6, ///< unlabelled texts
    Calibration = 1 << 7,
};
Q_DECLARE_FLAGS(ModelParts, ModelPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ModelParts)

} // namespace Wheelhouse
