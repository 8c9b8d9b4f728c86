// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a shift's break may be, as problem files say it.
#pragma once

#include "core/base/result.h"

#include <vector>

namespace Wheelhouse {

struct BreakRule
{
    int slots = 0;            ///< 0: no break
    bool fromMiddle = false;  ///< offsets count from the middle of the shift, slots/2 rounded down
    std::vector<int> offsets; ///< from the start of the shift otherwise

    /// Where the break of a shift of this length may begin, ascending.
    std::vector<int> offsetsIn(int shiftSlots) const;
    bool operator==(const BreakRule &) const = default;
};

/// Reads "2 slots, starting at slots/2 + {-4,-2,0,2}", "2 slots, starting at {8,10}",
/// "1 slot, starting at slots/2". Errors: Invalid, saying what was expected.
Result<BreakRule> parseBreakRule(const QString &sentence);

} // namespace Wheelhouse
