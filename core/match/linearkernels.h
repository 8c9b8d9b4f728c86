// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The loops where training and matching spend their time. They run with AVX2 where the machine has
// it (chosen when the program starts) and give the same bits everywhere: lanes are never added to
// each other in an order that depends on their number, and products are not fused into sums.
#pragma once

#include "core/match/textvector.h"

namespace Wheelhouse::Kernels {

inline constexpr size_t lanes = 16; ///< floats; every `size` is a multiple

/// scores += the sum of weight · row over the entries; rows are `size` long.
void addRows(float *scores, const float *rows, size_t size, std::span<const Weighted> entries);

/// The same of rows of bytes, each with its scale.
void addByteRows(float *scores, const qint8 *rows, const float *scales, size_t size,
                 std::span<const Weighted> entries);

/// Each entry's row += weight · step.
void addToRows(float *rows, const float *step, size_t size, std::span<const Weighted> entries);

/// Replaces scores by exp(score - largest) / sum; the first `used` of `size` count, the rest
/// becomes 0. Relative error of an exponential below 1e-6. Returns ln of the sum of exp(score).
float softmax(float *scores, size_t used, size_t size);

} // namespace Wheelhouse::Kernels
