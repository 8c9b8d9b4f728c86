// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who can work when, under which contract and rules.
#pragma once

#include "core/planning/schedule/coverproblem.h"

#include <QString>

namespace Wheelhouse {

/// Something a person would like of the slots from .. to - 1 of the round.
struct Wish
{
    int from = 0;
    int to = 0;
    bool toWork = false; ///< false: to be off then
    double weight = 1;   ///< in paid hours: what it is worth to grant it

    bool operator==(const Wish &) const = default;
};

struct Person
{
    QString name;
    double minHours = 0; ///< paid, in the round
    double maxHours = 40;
    double restHours = 11; ///< from the end of a shift to the start of the next
    int maxDaysInRow = 6;
    std::vector<char> available; ///< one a slot; all of a shift, its break too, must lie within
    std::vector<char> types;     ///< one a shift type: which may be worked
    std::vector<char> skills;    ///< one a skill of the problem
    std::vector<Wish> wishes;
    int daysInRowBefore = 0;        ///< worked right before the first day
    int restedFrom = 0;             ///< the first slot that a shift may start on
    double unsocialHoursBefore = 0; ///< worked in the rounds before, for fairness

    bool operator==(const Person &) const = default;
};

struct Assignment
{
    int person = 0;
    PlannedShift shift; ///< of count 1
    bool fixed = false; ///< of a published plan: must stay

    bool operator==(const Assignment &) const = default;
};
using Roster = std::vector<Assignment>;

struct SkillDemand
{
    QString skill;
    std::vector<int> demand; ///< of those at work this many must have the skill; one a slot
    bool operator==(const SkillDemand &) const = default;
};

struct RosterProblem
{
    CoverProblem cover;
    std::vector<SkillDemand> skills; ///< one for each skill; no demand is all 0
    std::vector<Person> people;
    std::vector<char> unsocial; ///< one a slot: hours that should be shared out evenly
    Roster published;           ///< to be kept to where possible; a person at most once a day

    bool hasPeople() const { return !people.empty(); }
    bool operator==(const RosterProblem &) const = default;
};

} // namespace Wheelhouse
