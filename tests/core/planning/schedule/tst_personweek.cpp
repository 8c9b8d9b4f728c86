// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/personweek.h"

#include "core/base/random.h"
#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/rosterrules.h"
#include "tests/core/planning/schedule/rosterexample.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

/// The best round by trying, day by day, every shift and none.
class EveryRound
{
public:
    EveryRound(const RosterProblem &problem, const ShiftMenu &menu)
        : m_problem(problem)
        , m_menu(menu)
    {}

    std::optional<double> best()
    {
        tryDay(0, 0);
        return m_best;
    }

private:
    void tryDay(int day, double worth)
    {
        const CoverProblem &cover = m_problem.cover;
        if (day == cover.days) {
            Roster roster;
            for (const PlannedShift &shift : m_shifts)
                roster.push_back({0, shift});
            if ((!m_best || worth > *m_best) && breaches(m_problem, roster).empty())
                m_best = worth;
            return;
        }
        tryDay(day + 1, worth);
        for (int slot = day * cover.slotsPerDay; slot < (day + 1) * cover.slotsPerDay; ++slot) {
            for (int type = 0; type < int(cover.types.size()); ++type) {
                if (!m_menu.offers(type, slot))
                    continue;
                m_shifts.push_back({slot, type, m_menu.breakOffset(type, slot), 1});
                tryDay(day + 1, worth + m_menu.worth(type, slot));
                m_shifts.pop_back();
            }
        }
    }

    const RosterProblem &m_problem;
    const ShiftMenu &m_menu;
    CoverPlan m_shifts;
    std::optional<double> m_best;
};

} // namespace

class TestPersonWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestRoundThatKeepsToTheRules()
    {
        Random random(7);
        int possible = 0;
        for (int trial = 0; trial < 60; ++trial) {
            RosterProblem problem = smallTeam({"Ann"});
            Person &ann = problem.people[0];
            ann.restHours = double(random.below(30));
            ann.maxDaysInRow = 1 + int(random.below(3));
            ann.daysInRowBefore = int(random.below(4));
            ann.restedFrom = int(random.below(8));
            ann.maxHours = 5 + double(random.below(28));
            ann.minHours = std::min(ann.maxHours, double(random.below(20)));
            ShiftMenu menu(problem.cover);
            for (int start = 0; start < 24; ++start) {
                for (int type = 0; type < 2; ++type) {
                    if (random.chance(0.5))
                        menu.offer({start, type, type == 1 ? 1 : -1, 1},
                                   double(random.below(20)) - 4);
                }
            }
            if (random.chance(0.3) && menu.offers(0, 8))
                problem.published = {{0, {8, 0, -1, 1}, true}};
            CoverPlan fixed;
            for (const Assignment &published : problem.published)
                fixed.push_back(published.shift);

            const auto found = bestRound(problem.cover, ann, menu, fixed);
            const auto expected = EveryRound(problem, menu).best();
            QCOMPARE(found.has_value(), expected.has_value());
            if (!found)
                continue;
            ++possible;
            double worth = 0;
            Roster roster;
            for (const PlannedShift &shift : *found) {
                worth += menu.worth(shift.type, shift.start);
                roster.push_back({0, shift});
            }
            QVERIFY(breaches(problem, roster).empty());
            QCOMPARE(worth, *expected);
        }
        QVERIFY(possible > 20);
    }
    void ofTwoOffersTheBetterCounts()
    {
        const RosterProblem problem = smallTeam({"Ann"});
        ShiftMenu menu(problem.cover);
        QVERIFY(!menu.offers(1, 0));
        menu.offer({0, 1, 1, 1}, 2);
        menu.offer({0, 1, 0, 1}, 1);
        QCOMPARE(menu.worth(1, 0), 2.0);
        QCOMPARE(menu.breakOffset(1, 0), 1);
    }
    void nothingOnOfferIsARoundOff()
    {
        const RosterProblem problem = smallTeam({"Ann"});
        QCOMPARE(bestRound(problem.cover, problem.people[0], ShiftMenu(problem.cover)),
                 CoverPlan());
    }
    void theTableGrowsWithSlotsDaysAndHours()
    {
        const RosterProblem problem = smallTeam({"Ann"});
        // (24 + 1) slots x (7 + 1) days x (32 hours / 1 + 1), 4 days of 8 h being the most
        QCOMPARE(bestRoundCells(problem.cover, problem.people[0]), qint64(25 * 8 * 33));
    }
};

QTEST_GUILESS_MAIN(TestPersonWeek)
#include "tst_personweek.moc"
