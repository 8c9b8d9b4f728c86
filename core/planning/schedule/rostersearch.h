// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who works which shift.
#pragma once

#include "core/base/result.h"
#include "core/planning/schedule/coversearch.h"
#include "core/planning/schedule/rosterscore.h"

namespace Wheelhouse {

struct RosterProgress
{
    RosterScore score;
    qint64 rounds = 0; ///< of taking people out and planning them anew
};

struct RosterOptions
{
    quint64 seed = 1;
    StopWanted stopWanted;
    qint64 patience = 5000; ///< ends after so many rounds without anything better
    std::function<void(const RosterProgress &)> onProgress; ///< at every better roster
};

struct RosterAnswer
{
    Roster roster;     ///< breaks no rule; by start, then person
    CoverPlan open;    ///< shifts nobody works, that cover what the roster leaves short
    RosterScore score; ///< of the roster, without the open shifts
};

/// Whether everybody's rules can be kept at all, which searchRoster asks as well. Errors: Invalid,
/// of the first person whose rules contradict each other (see rosterconflicts.h); TooLarge.
Result<void> checkPeople(const RosterProblem &problem);

/// Gives out the shifts of `plan` (a cover of the demand; any other serves as well), or those
/// published where there are any; then takes a few people out at a time and plans each anew, the
/// best round for one after another (bestRound), keeping what is no worse. So no rule is ever
/// broken; what cannot be covered is left to open shifts. The same seed gives the same rosters one
/// after another. Errors: those of checkPeople.
Result<RosterAnswer> searchRoster(const RosterProblem &problem, const CoverPlan &plan,
                                  const RosterOptions &options);

} // namespace Wheelhouse
