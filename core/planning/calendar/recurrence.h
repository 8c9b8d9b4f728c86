// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/calendar/recurrencerule.h"

namespace Wheelhouse {

/// How much work a file's rules may still cost, in days looked at: about 20 ns each.
struct WorkBudget
{
    qint64 days = 50'000'000;
    /// False once it is used up.
    bool spend(qint64 some) { return (days -= some) >= 0; }
};

/// The starts that a rule gives from `from` to `to` (both included), rising, for an event that
/// begins at `start`. The start is the first, whether the rule names it or not, and counts as one
/// of COUNT (RFC 5545, 3.8.5.3); nothing is before it. `until` is the rule's UNTIL on the clock of
/// the start. All between the years 1 and 9999. Without COUNT, what lies before `from` is not
/// worked through. Errors: TooLarge, the budget is used up; no context.
Result<std::vector<LocalSeconds>> occurrences(const RecurrenceRule &rule, LocalSeconds start,
                                              std::optional<LocalSeconds> until, LocalSeconds from,
                                              LocalSeconds to, WorkBudget &budget);

} // namespace Wheelhouse
