// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rules a roster breaks, for whom and when.
#pragma once

#include "core/planning/schedule/rosterproblem.h"

namespace Wheelhouse {

enum class RosterRule {
    Availability, ///< a slot of the shift in which the person is not there
    ShiftLength,  ///< a type the person does not work
    OneADay,      ///< two shifts that start on the same day
    Rest,         ///< too short since the shift before, or since the round before
    DaysInRow,    ///< too many days with a shift one after another
    MinHours,
    MaxHours,
    FixedShift, ///< a published shift that had to stay is not there
};

/// "availability", "rest" ... as messages and docs/planning.md name the rules.
QString ruleName(RosterRule rule);

struct RosterBreach
{
    RosterRule rule;
    int person = 0;
    int day = -1;       ///< on which the shift starts; -1 for rules about the whole round
    int dayBefore = -1; ///< of the other shift, for Rest and OneADay
    QString what;       ///< "8.5 h of rest, 11 h needed"

    bool operator==(const RosterBreach &) const = default;
};

/// Rest in whole slots, rounded up.
int restSlots(const CoverProblem &cover, const Person &person);

/// Whether the person is there throughout and works such shifts; `shift.start` may be any.
bool mayWork(const CoverProblem &cover, const Person &person, const PlannedShift &shift);

/// Everything a roster breaks, by person and day. Days in a row and rest count what came before the
/// round as the person says; the end of the round does not look at its beginning.
std::vector<RosterBreach> breaches(const RosterProblem &problem, const Roster &roster);

/// The same for one person's shifts, which are in order of start. MinHours and FixedShift left out.
std::vector<RosterBreach> breachesOf(const CoverProblem &cover, const Person &person, int index,
                                     const CoverPlan &shifts);

/// The person without name, wishes, skills and history of unsocial hours: two with the same rules
/// may work the same rounds.
Person rulesOnly(Person person);

/// A person's shifts by start.
CoverPlan shiftsOf(const Roster &roster, int person);

/// "8.5".
QString hoursText(double hours);

/// "Ann, day 2 (Wednesday): rest: 8.5 h of rest, 11 h needed".
QString breachText(const RosterProblem &problem, const RosterBreach &breach);

} // namespace Wheelhouse
