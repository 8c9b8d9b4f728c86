// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why there is no roster, or none that covers all: which rules collide, for whom and when.
#pragma once

#include "core/planning/schedule/rosterproblem.h"

namespace Wheelhouse {

struct RosterConflict
{
    int person = -1; ///< -1: not about one person
    int slot = -1;   ///< the first slot it is about; -1: the whole round
    QString text;    ///< a sentence that names the person or day, and the rules

    bool operator==(const RosterConflict &) const = default;
};

/// People for whom no round keeps to their own rules: fixed shifts that break one, or hours that
/// cannot be reached. For the latter each rule is lifted in turn, and those that make the hours
/// possible are named. Exact.
std::vector<RosterConflict> personConflicts(const RosterProblem &problem);

/// Stretches of slots in which fewer people can be at work than are needed, whatever the roster;
/// and a round for which the contracts hold too few hours. Exact in one direction: what it names
/// cannot be covered, but not all that cannot be covered is named.
std::vector<RosterConflict> staffConflicts(const RosterProblem &problem);

/// For every stretch of slots that a roster leaves short: by how many people, and what keeps the
/// others from working there ("nothing": another search may find room). Not a proof.
std::vector<RosterConflict> shortages(const RosterProblem &problem, const Roster &roster);

} // namespace Wheelhouse
