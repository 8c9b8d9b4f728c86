// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/rosterconflicts.h"

#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/personweek.h"
#include "core/planning/schedule/rosterrules.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace Wheelhouse {
namespace {

QString slotText(const CoverProblem &cover, int slot)
{
    return slotName(slot, cover.slotsPerDay, cover.days);
}

CoverPlan fixedOf(const RosterProblem &problem, int person)
{
    Roster fixed;
    std::copy_if(problem.published.begin(), problem.published.end(), std::back_inserter(fixed),
                 [](const Assignment &published) { return published.fixed; });
    return shiftsOf(fixed, person);
}

/// The most paid hours that keep to the person's rules but for the least hours; -1 when even the
/// fixed shifts do not.
double mostHoursOf(const RosterProblem &problem, Person person, const CoverPlan &fixed)
{
    person.minHours = 0;
    ShiftMenu menu(problem.cover);
    for (int type = 0; type < int(problem.cover.types.size()); ++type) {
        const ShiftType &of = problem.cover.types[size_t(type)];
        for (int start = 0; start < problem.cover.slotCount(); ++start) {
            const int offset = of.hasBreak() ? of.breakOffsets.front() : -1;
            const PlannedShift shift{start, type, offset, 1};
            if (of.mayStartOn(start % problem.cover.slotsPerDay) &&
                mayWork(problem.cover, person, shift))
                menu.offer(shift, of.paidHours);
        }
    }
    const auto best = bestRound(problem.cover, person, menu, fixed);
    return best ? paidHours(problem.cover, *best) : -1;
}

struct Relaxation
{
    const char *name;
    void (*lift)(Person &);
};

constexpr Relaxation relaxations[] = {
    {"availability", [](Person &person) { person.available.assign(person.available.size(), 1); }},
    {"shifts", [](Person &person) { person.types.assign(person.types.size(), 1); }},
    {"rest",
     [](Person &person) {
         person.restHours = 0;
         person.restedFrom = 0;
     }},
    {"days in a row",
     [](Person &person) {
         person.maxDaysInRow = std::max(person.maxDaysInRow, 31);
         person.daysInRowBefore = 0;
     }},
    {"max hours", [](Person &person) { person.maxHours = person.maxHours + person.minHours; }},
};

QString unreachable(const RosterProblem &problem, const Person &person, const CoverPlan &fixed,
                    double most)
{
    QStringList guilty;
    for (const Relaxation &relaxation : relaxations) {
        Person freed = person;
        relaxation.lift(freed);
        if (mostHoursOf(problem, freed, fixed) >= person.minHours - 1e-9)
            guilty.append(QString::fromLatin1(relaxation.name));
    }
    QString text = QStringLiteral("%1: min hours: %2 h cannot be reached, %3 h are the most")
                       .arg(person.name, hoursText(person.minHours), hoursText(most));
    if (guilty.isEmpty())
        return text + QStringLiteral("; no single rule is to blame");
    return text + QStringLiteral("; it collides with ") + guilty.join(QStringLiteral(" or "));
}

/// Calls `visit(first, end)` for every stretch of slots with the same positive figure.
template <typename Visit> void forStretches(const std::vector<int> &figures, Visit visit)
{
    const int count = int(figures.size());
    for (int first = 0; first < count;) {
        int end = first + 1;
        while (end < count && figures[size_t(end)] == figures[size_t(first)])
            ++end;
        if (figures[size_t(first)] > 0)
            visit(first, end);
        first = end;
    }
}

QString stretchText(const CoverProblem &cover, int first, int end)
{
    return QStringLiteral("%1 (%2 slots)").arg(slotText(cover, first)).arg(end - first);
}

/// The slots that the person could work in at all.
std::vector<char> reachOf(const CoverProblem &cover, const Person &person)
{
    std::vector<char> reach(size_t(cover.slotCount()), 0);
    for (int type = 0; type < int(cover.types.size()); ++type) {
        const ShiftType &of = cover.types[size_t(type)];
        for (int start = person.restedFrom; start < cover.slotCount(); ++start) {
            const PlannedShift probe{start, type, -1, 1};
            if (!of.mayStartOn(start % cover.slotsPerDay) || !mayWork(cover, person, probe))
                continue;
            for (const int offset : of.hasBreak() ? of.breakOffsets : std::vector<int>{-1})
                forWorkedSlots(cover, {start, type, offset, 1},
                               [&](int slot) { reach[size_t(slot)] = 1; });
        }
    }
    return reach;
}

void addMissing(const RosterProblem &problem, const std::vector<int> &demand,
                const std::vector<int> &able, const QString &skill,
                std::vector<RosterConflict> &conflicts)
{
    std::vector<int> missing(demand.size());
    for (size_t slot = 0; slot < demand.size(); ++slot)
        missing[slot] = std::max(0, demand[slot] - able[slot]);
    forStretches(missing, [&](int first, int end) {
        conflicts.push_back(
            {-1, first,
             QStringLiteral("%1: availability: %2 people%3 are needed, %4 can be there")
                 .arg(stretchText(problem.cover, first, end))
                 .arg(demand[size_t(first)])
                 .arg(skill)
                 .arg(able[size_t(first)])});
    });
}

/// The longest run of days through `day`, were it worked as well.
int daysInRowWith(const CoverProblem &cover, const Person &person, const CoverPlan &shifts, int day)
{
    std::vector<char> worked(size_t(cover.days), 0);
    for (const PlannedShift &shift : shifts)
        worked[size_t(shift.start / cover.slotsPerDay)] = 1;
    int first = day;
    while (first > 0 && worked[size_t(first) - 1])
        --first;
    int last = day;
    while (last + 1 < cover.days && worked[size_t(last) + 1])
        ++last;
    return last - first + 1 + (first == 0 ? person.daysInRowBefore : 0);
}

/// What keeps a person from one more shift around this slot.
const char *obstacle(const CoverProblem &cover, const Person &person, const CoverPlan &shifts,
                     int slot)
{
    if (!person.available[size_t(slot)])
        return "availability";
    const int day = slot / cover.slotsPerDay;
    const int rest = restSlots(cover, person);
    double shortest = std::numeric_limits<double>::max();
    for (size_t type = 0; type < cover.types.size(); ++type) {
        if (person.types[type])
            shortest = std::min(shortest, cover.types[type].paidHours);
    }
    bool tooClose = slot < person.restedFrom;
    for (const PlannedShift &shift : shifts) {
        const int end = shift.start + cover.types[size_t(shift.type)].slots;
        if (shift.start / cover.slotsPerDay == day)
            return "one shift a day";
        tooClose |= shift.start < slot ? slot < end + rest : slot + 1 + rest > shift.start;
    }
    if (paidHours(cover, shifts) + shortest > person.maxHours)
        return "max hours";
    if (daysInRowWith(cover, person, shifts, day) > person.maxDaysInRow)
        return "days in a row";
    return tooClose ? "rest" : "nothing";
}

} // namespace

std::vector<RosterConflict> personConflicts(const RosterProblem &problem)
{
    std::vector<RosterConflict> conflicts;
    std::vector<std::pair<Person, double>>
        known; // most hours by rules, of people without fixed shifts
    for (int index = 0; index < int(problem.people.size()); ++index) {
        const Person &person = problem.people[size_t(index)];
        const CoverPlan fixed = fixedOf(problem, index);
        const auto broken = breachesOf(problem.cover, person, index, fixed);
        if (!broken.empty()) {
            conflicts.push_back(
                {index, std::max(0, broken.front().day) * problem.cover.slotsPerDay,
                 breachText(problem, broken.front()) + QStringLiteral("; the shift is fixed")});
            continue;
        }
        if (person.minHours <= 0)
            continue;
        const Person rules = rulesOnly(person);
        const auto alike = std::find_if(known.begin(), known.end(),
                                        [&](const auto &one) { return one.first == rules; });
        const bool isKnown = fixed.empty() && alike != known.end();
        const double most = isKnown ? alike->second : mostHoursOf(problem, person, fixed);
        if (fixed.empty() && !isKnown)
            known.emplace_back(rules, most);
        if (most < person.minHours - 1e-9)
            conflicts.push_back({index, -1, unreachable(problem, person, fixed, most)});
    }
    return conflicts;
}

std::vector<RosterConflict> staffConflicts(const RosterProblem &problem)
{
    std::vector<RosterConflict> conflicts;
    const size_t slotCount = size_t(problem.cover.slotCount());
    std::vector<std::vector<int>> able(problem.skills.size() + 1, std::vector<int>(slotCount, 0));
    double contractHours = 0;
    for (const Person &person : problem.people) {
        const std::vector<char> reach = reachOf(problem.cover, person);
        contractHours += person.maxHours;
        for (size_t slot = 0; slot < slotCount; ++slot) {
            able[0][slot] += reach[slot];
            for (size_t skill = 0; skill < problem.skills.size(); ++skill)
                able[skill + 1][slot] += reach[slot] && person.skills[skill];
        }
    }
    addMissing(problem, problem.cover.demand, able[0], {}, conflicts);
    for (size_t skill = 0; skill < problem.skills.size(); ++skill)
        addMissing(problem, problem.skills[skill].demand, able[skill + 1],
                   QStringLiteral(" with “%1”").arg(problem.skills[skill].skill), conflicts);

    double slotsAnHour = 0;
    double needed = 0;
    for (const ShiftType &type : problem.cover.types)
        slotsAnHour = std::max(slotsAnHour, (type.slots - type.breakSlots) / type.paidHours);
    for (const int people : problem.cover.demand)
        needed += people;
    if (slotsAnHour > 0 && needed / slotsAnHour > contractHours + 1e-9)
        conflicts.push_back(
            {-1, -1,
             QStringLiteral("max hours: the demand takes %1 paid hours at least, all contracts "
                            "together allow %2")
                 .arg(hoursText(needed / slotsAnHour), hoursText(contractHours))});
    return conflicts;
}

std::vector<RosterConflict> shortages(const RosterProblem &problem, const Roster &roster)
{
    const CoverProblem &cover = problem.cover;
    CoverPlan plan;
    std::vector<CoverPlan> shifts(problem.people.size());
    for (const Assignment &assignment : roster)
        plan.push_back(assignment.shift);
    for (int person = 0; person < int(shifts.size()); ++person)
        shifts[size_t(person)] = shiftsOf(roster, person);
    std::vector<int> missing = coverage(cover, plan);
    for (size_t slot = 0; slot < missing.size(); ++slot)
        missing[slot] = std::max(0, cover.demand[slot] - missing[slot]);

    std::vector<RosterConflict> found;
    forStretches(missing, [&](int first, int end) {
        QList<std::pair<QString, int>> reasons;
        for (int person = 0; person < int(shifts.size()); ++person) {
            bool works = false;
            for (const PlannedShift &shift : shifts[size_t(person)])
                forWorkedSlots(cover, shift, [&](int slot) { works |= slot == first; });
            if (works)
                continue;
            const QString why = QString::fromLatin1(
                obstacle(cover, problem.people[size_t(person)], shifts[size_t(person)], first));
            const auto known = std::find_if(reasons.begin(), reasons.end(),
                                            [&](const auto &one) { return one.first == why; });
            if (known == reasons.end())
                reasons.append({why, 1});
            else
                ++known->second;
        }
        QStringList words;
        for (const auto &[why, count] : reasons)
            words.append(QStringLiteral("%1 %2").arg(why).arg(count));
        found.push_back({-1, first,
                         QStringLiteral("%1: %2 people short; kept from it are: %3")
                             .arg(stretchText(cover, first, end))
                             .arg(missing[size_t(first)])
                             .arg(words.isEmpty() ? QStringLiteral("nobody, all are at work")
                                                  : words.join(QStringLiteral(", ")))});
    });
    return found;
}

} // namespace Wheelhouse
