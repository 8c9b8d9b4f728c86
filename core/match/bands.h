// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Wheelhouse {

/// What to do with a message, by the confidence of its best topic: from `answerFrom` on answer it,
/// from `suggestFrom` on ask "did you mean A, B or C?", below hand over.
struct Bands
{
    double answerFrom = 1;
    double suggestFrom = 1; ///< never above answerFrom
    bool operator==(const Bands &) const = default;
};

} // namespace Wheelhouse
