// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cheapest plan that covers the demand, better with every moment it is given.
#pragma once

#include "core/base/result.h"
#include "core/planning/schedule/coverproblem.h"

namespace Wheelhouse {

struct CoverProgress
{
    double bestHours = 0;
    double boundHours = 0; ///< no plan costs less; 0 while not known
    qint64 pieces = 0;     ///< solved so far

    double gap() const { return boundHours > 0 ? bestHours / boundHours - 1 : 1; }
};

struct CoverOptions
{
    quint64 seed = 1;
    StopWanted stopWanted;                                 ///< none: until the best is proved
    std::function<void(const CoverProgress &)> onProgress; ///< at every better plan or bound
};

struct CoverAnswer
{
    CoverPlan plan; ///< tidied(); covers all demand, also when stopped at once
    CoverProgress progress;
    bool optimal = false; ///< proved: the plan costs what the bound says
};

/// Large-neighbourhood search (Shaw 1998) over stretches of the round: the shifts that start within
/// a stretch are taken out and found anew, all others kept, by branch and bound. Stretches begin a
/// few hours long and grow once those of a length bring nothing more; at last one is the whole
/// round, so without a stop the answer is optimal. Begins with a greedy plan, then with the linear
/// relaxation rounded. The same seed gives the same plans one after another; only
/// where it is stopped depends on time. Errors: Invalid, naming a slot that no shift can cover.
Result<CoverAnswer> searchCover(const CoverProblem &problem, const CoverOptions &options);

} // namespace Wheelhouse
