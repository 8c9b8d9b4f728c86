// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/rosterrules.h"

#include "core/planning/schedule/coverplan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Wheelhouse {
namespace {

constexpr double tolerance = 1e-9;

bool isThere(const CoverProblem &cover, const Person &person, const PlannedShift &shift)
{
    for (int i = 0; i < cover.types[size_t(shift.type)].slots; ++i) {
        if (!person.available[size_t((shift.start + i) % cover.slotCount())])
            return false;
    }
    return true;
}

} // namespace

QString ruleName(RosterRule rule)
{
    static constexpr std::array names{"availability", "shifts",        "one shift a day",
                                      "rest",         "days in a row", "min hours",
                                      "max hours",    "fixed shift"};
    return QString::fromLatin1(names[size_t(rule)]);
}

int restSlots(const CoverProblem &cover, const Person &person)
{
    return int(std::ceil(person.restHours * cover.slotsPerDay / 24 - tolerance));
}

bool mayWork(const CoverProblem &cover, const Person &person, const PlannedShift &shift)
{
    return person.types[size_t(shift.type)] && isThere(cover, person, shift);
}

Person rulesOnly(Person person)
{
    person.name.clear();
    person.wishes.clear();
    person.skills.clear();
    person.unsocialHoursBefore = 0;
    return person;
}

CoverPlan shiftsOf(const Roster &roster, int person)
{
    CoverPlan shifts;
    for (const Assignment &assignment : roster) {
        if (assignment.person == person)
            shifts.push_back(assignment.shift);
    }
    std::sort(shifts.begin(), shifts.end(),
              [](const PlannedShift &a, const PlannedShift &b) { return a.start < b.start; });
    return shifts;
}

std::vector<RosterBreach> breachesOf(const CoverProblem &cover, const Person &person, int index,
                                     const CoverPlan &shifts)
{
    std::vector<RosterBreach> found;
    const double slotHours = 24.0 / cover.slotsPerDay;
    const int rest = restSlots(cover, person);
    int inRow = std::min(person.daysInRowBefore, person.maxDaysInRow);
    int lastDay = -1;
    for (size_t i = 0; i < shifts.size(); ++i) {
        const PlannedShift &shift = shifts[i];
        const int day = shift.start / cover.slotsPerDay;
        if (!person.types[size_t(shift.type)])
            found.push_back({RosterRule::ShiftLength, index, day, -1,
                             QStringLiteral("works no shifts of %1 slots")
                                 .arg(cover.types[size_t(shift.type)].slots)});
        if (!isThere(cover, person, shift))
            found.push_back({RosterRule::Availability, index, day, -1,
                             QStringLiteral("is not there for all of the shift")});
        if (shift.start < person.restedFrom)
            found.push_back({RosterRule::Rest, index, day, -1,
                             QStringLiteral("is rested from slot %1 on").arg(person.restedFrom)});
        if (i > 0) {
            const int end = shifts[i - 1].start + cover.types[size_t(shifts[i - 1].type)].slots;
            if (day == lastDay)
                found.push_back({RosterRule::OneADay, index, day, lastDay,
                                 QStringLiteral("two shifts start on that day")});
            else if (shift.start - end < rest)
                found.push_back({RosterRule::Rest, index, day, lastDay,
                                 QStringLiteral("%1 h of rest, %2 h needed")
                                     .arg(hoursText((shift.start - end) * slotHours),
                                          hoursText(person.restHours))});
        }
        if (day != lastDay)
            inRow = day == lastDay + 1 ? inRow + 1 : 1;
        if (day != lastDay && inRow > person.maxDaysInRow)
            found.push_back(
                {RosterRule::DaysInRow, index, day, -1,
                 QStringLiteral("%1 days in a row are the most").arg(person.maxDaysInRow)});
        lastDay = day;
    }
    if (const double hours = paidHours(cover, shifts); hours > person.maxHours + tolerance)
        found.push_back({RosterRule::MaxHours, index, -1, -1,
                         QStringLiteral("%1 h planned, %2 h are the most")
                             .arg(hoursText(hours), hoursText(person.maxHours))});
    return found;
}

std::vector<RosterBreach> breaches(const RosterProblem &problem, const Roster &roster)
{
    std::vector<RosterBreach> all;
    for (int index = 0; index < int(problem.people.size()); ++index) {
        const Person &person = problem.people[size_t(index)];
        const CoverPlan shifts = shiftsOf(roster, index);
        for (RosterBreach &breach : breachesOf(problem.cover, person, index, shifts))
            all.push_back(std::move(breach));
        if (const double hours = paidHours(problem.cover, shifts);
            hours < person.minHours - tolerance)
            all.push_back({RosterRule::MinHours, index, -1, -1,
                           QStringLiteral("%1 h planned, %2 h are the least")
                               .arg(hoursText(hours), hoursText(person.minHours))});
    }
    for (const Assignment &published : problem.published) {
        const CoverPlan shifts = shiftsOf(roster, published.person);
        if (published.fixed &&
            std::find(shifts.begin(), shifts.end(), published.shift) == shifts.end())
            all.push_back({RosterRule::FixedShift, published.person,
                           published.shift.start / problem.cover.slotsPerDay, -1,
                           QStringLiteral("the published shift had to stay")});
    }
    return all;
}

QString hoursText(double hours)
{
    return QString::number(hours, 'g', 6);
}

QString breachText(const RosterProblem &problem, const RosterBreach &breach)
{
    const auto dayName = [&](int day) {
        return slotName(day * problem.cover.slotsPerDay, problem.cover.slotsPerDay,
                        problem.cover.days)
            .chopped(6); // without the time
    };
    QString where = problem.people[size_t(breach.person)].name;
    if (breach.dayBefore >= 0 && breach.dayBefore != breach.day)
        where += QStringLiteral(", %1 and %2").arg(dayName(breach.dayBefore), dayName(breach.day));
    else if (breach.day >= 0)
        where += QStringLiteral(", ") + dayName(breach.day);
    return where + QStringLiteral(": ") + ruleName(breach.rule) + QStringLiteral(": ") +
           breach.what;
}

} // namespace Wheelhouse
