// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small team over four days of six slots (four hours each).
#pragma once

#include "core/planning/schedule/rosterproblem.h"

namespace Wheelhouse {

/// Without rest, available always, for any shift; 0 to 40 hours.
inline Person freePerson(const RosterProblem &problem, const char *name)
{
    Person person;
    person.name = QString::fromLatin1(name);
    person.restHours = 0;
    person.maxDaysInRow = 7;
    person.available.assign(size_t(problem.cover.slotCount()), 1);
    person.types.assign(problem.cover.types.size(), 1);
    person.skills.assign(problem.skills.size(), 0);
    return person;
}

/// One person is needed in slots 2 and 3 of each day (08:00 to 16:00); shifts are two slots (7 h)
/// or three with a break in the middle (8 h).
inline RosterProblem smallTeam(std::initializer_list<const char *> names)
{
    RosterProblem problem;
    problem.cover.slotsPerDay = 6;
    problem.cover.days = 4;
    problem.cover.types = {{2, 7.0, 0, {}, {}}, {3, 8.0, 1, {1}, {}}};
    for (int day = 0; day < 4; ++day) {
        for (const int people : {0, 0, 1, 1, 0, 0})
            problem.cover.demand.push_back(people);
    }
    problem.unsocial.assign(24, 0);
    for (const char *name : names)
        problem.people.push_back(freePerson(problem, name));
    return problem;
}

/// The two-slot shift that a day of the small team needs.
inline PlannedShift dayShift(int day)
{
    return {day * 6 + 2, 0, -1, 1};
}

} // namespace Wheelhouse
