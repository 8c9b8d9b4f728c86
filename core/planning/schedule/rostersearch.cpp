// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/rostersearch.h"

#include "core/base/random.h"
#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/greedycover.h"
#include "core/planning/schedule/personweek.h"
#include "core/planning/schedule/rosterconflicts.h"
#include "core/planning/schedule/rosterrules.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Wheelhouse {
namespace {

constexpr qint64 mostCells = 50'000'000;
constexpr int mostTakenOut = 4;
constexpr double noiseHours =
    2; ///< on a shift's worth, so that no two rounds of planning are alike

class RosterSearch
{
public:
    RosterSearch(const RosterProblem &problem, const RosterOptions &options)
        : m_problem(problem)
        , m_cover(problem.cover)
        , m_options(options)
        , m_random(options.seed)
        , m_shifts(problem.people.size())
        , m_fixed(problem.people.size())
        , m_published(problem.people.size(),
                      std::vector<const PlannedShift *>(size_t(problem.cover.days), nullptr))
    {
        m_short.push_back(problem.cover.demand);
        for (const SkillDemand &skill : problem.skills)
            m_short.push_back(skill.demand);
        for (const Assignment &published : problem.published) {
            const size_t person = size_t(published.person);
            m_published[person][size_t(published.shift.start / m_cover.slotsPerDay)] =
                &published.shift;
            if (published.fixed)
                m_fixed[person].push_back(published.shift);
        }
    }

    RosterAnswer run(const CoverPlan &plan)
    {
        start(plan);
        m_progress.score = scoreOf(m_problem, roster());
        report();
        qint64 barren = 0;
        while (!stopped() && barren < m_options.patience) {
            ++m_progress.rounds;
            ++barren;
            if (improve()) {
                barren = 0;
                report();
            }
        }
        RosterAnswer answer{roster(), {}, m_progress.score};
        CoverProblem rest = m_cover;
        for (size_t slot = 0; slot < rest.demand.size(); ++slot)
            rest.demand[slot] = std::max(0, m_short[0][slot]);
        coverGreedily(rest, answer.open);
        pruneCover(rest, answer.open);
        return answer;
    }

private:
    bool stopped() const { return m_options.stopWanted && m_options.stopWanted(); }
    void report() const
    {
        if (m_options.onProgress)
            m_options.onProgress(m_progress);
    }
    int below(size_t bound) { return int(m_random.below(quint64(bound))); }

    Roster roster() const
    {
        Roster all;
        for (size_t person = 0; person < m_shifts.size(); ++person) {
            for (const PlannedShift &shift : m_shifts[person]) {
                const auto &fixed = m_fixed[person];
                all.push_back({int(person), shift,
                               std::find(fixed.begin(), fixed.end(), shift) != fixed.end()});
            }
        }
        std::sort(all.begin(), all.end(), [](const Assignment &a, const Assignment &b) {
            return std::tuple(a.shift.start, a.person) < std::tuple(b.shift.start, b.person);
        });
        return all;
    }

    void setShifts(int person, CoverPlan shifts)
    {
        CoverPlan &mine = m_shifts[size_t(person)];
        count(person, mine, +1);
        count(person, shifts, -1);
        mine = std::move(shifts);
    }
    void count(int person, const CoverPlan &shifts, int by)
    {
        for (const PlannedShift &shift : shifts) {
            forWorkedSlots(m_cover, shift, [&](int slot) {
                m_short[0][size_t(slot)] += by;
                for (size_t skill = 0; skill < m_problem.skills.size(); ++skill) {
                    if (m_problem.people[size_t(person)].skills[skill])
                        m_short[skill + 1][size_t(slot)] += by;
                }
            });
        }
    }

    void start(const CoverPlan &plan)
    {
        for (int person = 0; person < int(m_shifts.size()); ++person)
            setShifts(person, keepable(person));
        CoverPlan left = plan;
        if (m_problem.published.empty())
            giveOut(left);
        for (const int person : shuffledPeople()) {
            const double hours = paidHours(m_cover, m_shifts[size_t(person)]);
            const bool enough = hours >= personOf(person).minHours - 1e-9;
            if (enough && (stopped() || hours > 0 || !m_problem.published.empty()))
                continue;
            setShifts(person, leastRound(person));
        }
        if (!m_problem.published.empty())
            mend();
    }

    /// A good round for somebody with too few hours; once it is time to stop, that of somebody
    /// under the same rules serves as well.
    CoverPlan leastRound(int person)
    {
        const bool alone = !m_fixed[size_t(person)].empty();
        const Person rules = rulesOnly(personOf(person));
        const auto alike = std::find_if(m_rounds.begin(), m_rounds.end(),
                                        [&](const auto &one) { return one.first == rules; });
        if (stopped() && !alone && alike != m_rounds.end())
            return alike->second;
        const CoverPlan before = m_shifts[size_t(person)];
        setShifts(person, {});
        auto shifts =
            bestRound(m_cover, personOf(person), menuOf(person, {}), m_fixed[size_t(person)]);
        setShifts(person, before);
        if (shifts && !alone && alike == m_rounds.end())
            m_rounds.emplace_back(rules, *shifts);
        return shifts ? *shifts : before;
    }

    /// Changes of a published plan that mend most come first: each must be worth many slots, then
    /// fewer. Otherwise many people would move a little where one more shift does.
    void mend()
    {
        for (const double slotsAChange : {24, 12, 6, 3, 1}) {
            m_changePrice = shortWorth * slotsAChange;
            for (const int person : shuffledPeople()) {
                if (stopped() || aSlotShort() < 0)
                    break;
                CoverPlan before = m_shifts[size_t(person)];
                setShifts(person, {});
                const auto shifts = bestRound(m_cover, personOf(person), menuOf(person, {}),
                                              m_fixed[size_t(person)]);
                setShifts(person, shifts ? *shifts : std::move(before));
            }
        }
        m_changePrice = changeWorth;
    }

    /// The published shifts that still keep to the rules, the fixed ones before others.
    CoverPlan keepable(int person) const
    {
        CoverPlan kept = m_fixed[size_t(person)];
        for (const PlannedShift *shift : m_published[size_t(person)]) {
            if (!shift || std::find(kept.begin(), kept.end(), *shift) != kept.end())
                continue;
            CoverPlan with = kept;
            with.push_back(*shift);
            std::sort(with.begin(), with.end(), [](const PlannedShift &a, const PlannedShift &b) {
                return a.start < b.start;
            });
            if (breachesOf(m_cover, personOf(person), person, with).empty())
                kept = std::move(with);
        }
        std::sort(kept.begin(), kept.end(),
                  [](const PlannedShift &a, const PlannedShift &b) { return a.start < b.start; });
        return kept;
    }

    /// Each person in turn takes of the shifts that are left what makes the fullest round.
    void giveOut(CoverPlan &left)
    {
        for (const int person : shuffledPeople()) {
            if (stopped())
                return;
            ShiftMenu menu(m_cover);
            for (const PlannedShift &shift : left) {
                if (shift.count > 0 && mayWork(m_cover, personOf(person), shift))
                    menu.offer(shift, 10 * m_cover.types[size_t(shift.type)].paidHours +
                                          skillsShort(person, shift) -
                                          wishCost(m_cover, personOf(person), shift) +
                                          m_random.uniform());
            }
            const auto shifts = bestRound(m_cover, personOf(person), menu, m_fixed[size_t(person)]);
            if (!shifts)
                continue;
            for (const PlannedShift &taken : *shifts) {
                const auto found =
                    std::find_if(left.begin(), left.end(), [&](const PlannedShift &shift) {
                        return shift.count > 0 && shift.start == taken.start &&
                               shift.type == taken.type && shift.breakOffset == taken.breakOffset;
                    });
                if (found != left.end())
                    --found->count;
            }
            setShifts(person, *shifts);
        }
    }

    double skillsShort(int person, const PlannedShift &shift) const
    {
        double met = 0;
        for (size_t skill = 0; skill < m_problem.skills.size(); ++skill) {
            if (personOf(person).skills[skill])
                forWorkedSlots(m_cover, shift,
                               [&](int slot) { met += m_short[skill + 1][size_t(slot)] > 0; });
        }
        return met;
    }

    const Person &personOf(int person) const { return m_problem.people[size_t(person)]; }

    std::vector<int> shuffledPeople()
    {
        std::vector<int> order(m_shifts.size());
        std::iota(order.begin(), order.end(), 0);
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[size_t(below(i))]);
        return order;
    }

    /// How freely a person is planned anew.
    struct Freedom
    {
        double noise = 0;              ///< paid hours, on the worth of each shift
        std::vector<char> barred = {}; ///< days without a shift; none: no such day
        std::vector<char> kept = {};   ///< days on which only the shift of `before` may be
        CoverPlan before = {};

        bool allows(int day, const PlannedShift &shift) const
        {
            if (!barred.empty() && barred[size_t(day)])
                return false;
            return kept.empty() || !kept[size_t(day)] ||
                   std::find(before.begin(), before.end(), shift) != before.end();
        }
    };

    /// What every shift is worth now that the person is out of the roster.
    ShiftMenu menuOf(int person, const Freedom &freedom)
    {
        const int slotCount = m_cover.slotCount();
        const Person &who = personOf(person);
        std::vector<double> gain(size_t(2 * slotCount) + 1, 0);
        std::vector<int> away(gain.size(), 0);
        for (int i = 0; i < 2 * slotCount; ++i) {
            const size_t slot = size_t(i % slotCount);
            double here = m_short[0][slot] > 0;
            for (size_t skill = 0; skill < m_problem.skills.size(); ++skill)
                here += who.skills[skill] && m_short[skill + 1][slot] > 0;
            gain[size_t(i) + 1] = gain[size_t(i)] + shortWorth * here;
            away[size_t(i) + 1] = away[size_t(i)] + !who.available[slot];
        }
        const double unsocialPrice = 2 * unsocialWorth * who.unsocialHoursBefore;
        ShiftMenu menu(m_cover);
        for (int type = 0; type < int(m_cover.types.size()); ++type) {
            const ShiftType &of = m_cover.types[size_t(type)];
            if (!who.types[size_t(type)])
                continue;
            for (int start = 0; start < slotCount; ++start) {
                const size_t end = size_t(start + of.slots);
                if (!of.mayStartOn(start % m_cover.slotsPerDay) || away[end] != away[size_t(start)])
                    continue;
                const PlannedShift plain{start, type, -1, 1};
                const double base =
                    gain[end] - gain[size_t(start)] - of.paidHours - wishCost(m_cover, who, plain) -
                    (unsocialPrice + unsocialWorth * 8) * unsocialHours(m_problem, plain) +
                    freedom.noise * m_random.uniform();
                const int day = start / m_cover.slotsPerDay;
                if (!of.hasBreak() && freedom.allows(day, plain))
                    menu.offer(plain, base - changeCost(person, plain));
                for (const int offset : of.breakOffsets) {
                    const size_t from = size_t(start + offset);
                    const PlannedShift shift{start, type, offset, 1};
                    if (freedom.allows(day, shift))
                        menu.offer(shift, base - (gain[from + size_t(of.breakSlots)] - gain[from]) -
                                              changeCost(person, shift) +
                                              1e-3 * m_random.uniform());
                }
            }
        }
        return menu;
    }

    /// A published shift left out is one change whatever else, so keeping it counts as less.
    double changeCost(int person, const PlannedShift &shift) const
    {
        if (m_problem.published.empty())
            return 0;
        const PlannedShift *published =
            m_published[size_t(person)][size_t(shift.start / m_cover.slotsPerDay)];
        if (!published)
            return m_changePrice;
        return *published == shift ? -m_changePrice : 0;
    }

    /// Often one whose days differ from the published plan: perhaps they need not any more.
    int aPerson()
    {
        const int any = below(m_shifts.size());
        if (m_problem.published.empty() || m_random.chance(0.7))
            return any;
        for (size_t i = 0; i < m_shifts.size(); ++i) {
            const size_t person = (size_t(any) + i) % m_shifts.size();
            CoverPlan published;
            for (const PlannedShift *shift : m_published[person]) {
                if (shift)
                    published.push_back(*shift);
            }
            if (published != m_shifts[person])
                return int(person);
        }
        return any;
    }

    std::vector<int> someToTakeOut()
    {
        std::vector<int> chosen{aPerson()};
        const int slot = aSlotShort();
        const size_t wanted = 1 + size_t(below(mostTakenOut));
        for (int tries = 0; chosen.size() < wanted && tries < 50; ++tries) {
            const int person = below(m_shifts.size());
            const bool couldHelp = slot < 0 || personOf(person).available[size_t(slot)];
            if (couldHelp && std::find(chosen.begin(), chosen.end(), person) == chosen.end())
                chosen.push_back(person);
        }
        return chosen;
    }

    int aSlotShort()
    {
        std::vector<int> slots;
        for (int slot = 0; slot < m_cover.slotCount(); ++slot) {
            for (const std::vector<int> &shortBy : m_short) {
                if (shortBy[size_t(slot)] > 0)
                    slots.push_back(slot);
            }
        }
        return slots.empty() ? -1 : slots[size_t(below(slots.size()))];
    }

    /// Half of the time everything is open. Else one or two days are, and those who come first keep
    /// off them at random: so a shift can pass from one to another who would never have been asked,
    /// the first having taken all that was short.
    std::vector<Freedom> freedomsFor(size_t people)
    {
        std::vector<Freedom> freedoms(people);
        const size_t days = size_t(m_cover.days);
        const bool passOn = people > 1 && m_random.chance(0.5);
        std::vector<char> kept(days, char(m_random.chance(0.5)));
        kept[size_t(below(days))] = 0;
        kept[size_t(below(days))] = 0;
        const double noise = noiseHours * m_random.uniform();
        for (size_t i = 0; i < people; ++i) {
            freedoms[i].noise = noise;
            if (!passOn)
                continue;
            freedoms[i].kept = kept;
            freedoms[i].barred.assign(days, 0);
            for (size_t day = 0; day < days && i + 1 < people; ++day)
                freedoms[i].barred[day] = !kept[day] && m_random.chance(0.5);
        }
        return freedoms;
    }

    bool improve()
    {
        const std::vector<int> people = someToTakeOut();
        std::vector<Freedom> freedoms = freedomsFor(people.size());
        for (size_t i = 0; i < people.size(); ++i) {
            freedoms[i].before = m_shifts[size_t(people[i])];
            setShifts(people[i], {});
        }
        bool possible = true;
        for (size_t i = 0; i < people.size() && possible; ++i) {
            const auto shifts =
                bestRound(m_cover, personOf(people[i]), menuOf(people[i], freedoms[i]),
                          m_fixed[size_t(people[i])]);
            possible = shifts.has_value();
            if (possible)
                setShifts(people[i], *shifts);
        }
        const RosterScore score = possible ? scoreOf(m_problem, roster()) : RosterScore();
        if (!possible || score.total() > m_progress.score.total() + 1e-9) {
            for (size_t i = 0; i < people.size(); ++i)
                setShifts(people[i], freedoms[i].before);
            return false;
        }
        const bool better = score.total() < m_progress.score.total() - 1e-9;
        m_progress.score = score;
        return better;
    }

    const RosterProblem &m_problem;
    const CoverProblem &m_cover;
    const RosterOptions &m_options;
    Random m_random;
    std::vector<CoverPlan> m_shifts; ///< by person, in order of start
    std::vector<CoverPlan> m_fixed;
    std::vector<std::vector<const PlannedShift *>> m_published; ///< by person and day
    std::vector<std::vector<int>> m_short; ///< of people, then of each skill; below 0 spare
    double m_changePrice = changeWorth;
    std::vector<std::pair<Person, CoverPlan>> m_rounds; ///< found by leastRound, by rules
    RosterProgress m_progress;
};

} // namespace

Result<void> checkPeople(const RosterProblem &problem)
{
    for (const Person &person : problem.people) {
        if (bestRoundCells(problem.cover, person) > mostCells)
            return Error{ErrorCode::TooLarge,
                         QStringLiteral("too many slots and hours to plan %1").arg(person.name),
                         {}};
    }
    if (const auto conflicts = personConflicts(problem); !conflicts.empty())
        return Error{ErrorCode::Invalid, conflicts.front().text,
                     QStringLiteral("people[%1]").arg(conflicts.front().person)};
    return {};
}

Result<RosterAnswer> searchRoster(const RosterProblem &problem, const CoverPlan &plan,
                                  const RosterOptions &options)
{
    if (const auto checked = checkPeople(problem); !checked)
        return checked.error();
    return RosterSearch(problem, options).run(plan);
}

} // namespace Wheelhouse
