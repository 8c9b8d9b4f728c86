// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How good a roster is.
#pragma once

#include "core/planning/schedule/rosterproblem.h"

namespace Wheelhouse {

// What things are worth, in paid hours. A person missing for one slot outweighs several changes, a
// change outweighs any shift's pay; so cover comes first, then the published plan, then cost.
inline constexpr double shortWorth = 100;     ///< one person missing in one slot, or one skill
inline constexpr double changeWorth = 20;     ///< one person's day other than published
inline constexpr double unsocialWorth = 0.02; ///< times a person's unsocial hours squared

struct RosterScore
{
    qint64 shortSlots = 0; ///< people missing, summed over slots; skills missing come on top
    int changes = 0;       ///< days of people that differ from the published plan
    double paidHours = 0;
    double wishesMissed = 0;    ///< their weights added up
    double unsocialSquares = 0; ///< of each person's unsocial hours, this round's and before

    /// The lower, the better.
    double total() const
    {
        return shortWorth * double(shortSlots) + changeWorth * changes + paidHours + wishesMissed +
               unsocialWorth * unsocialSquares;
    }
    bool operator==(const RosterScore &) const = default;
};

RosterScore scoreOf(const RosterProblem &problem, const Roster &roster);

/// The weight of the person's wishes that a shift goes against, less that of those it grants.
double wishCost(const CoverProblem &cover, const Person &person, const PlannedShift &shift);

/// Hours of the shift, its break included, that fall into unsocial slots.
double unsocialHours(const RosterProblem &problem, const PlannedShift &shift);

} // namespace Wheelhouse
