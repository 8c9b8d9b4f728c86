// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/deferredstaffing.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

std::vector<StaffedInterval> staffed(std::initializer_list<std::pair<int, double>> agents)
{
    std::vector<StaffedInterval> week;
    for (const auto &[count, occupancy] : agents) {
        StaffedInterval interval;
        interval.agents = count;
        interval.figures.occupancy = occupancy;
        week.push_back(interval);
    }
    return week;
}

} // namespace

class TestDeferredStaffing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleTimeIsUsedFirst()
    {
        const auto staffing = staffDeferredWork({{0, 1, 1800}}, std::vector<StaffingInterval>(2),
                                                staffed({{10, 0.8}, {10, 0.9}}), 1);
        // 2 agents idle, then 1: 2 agents' quarter hours in all, half an agent left in both
        QVERIFY(std::abs(staffing.busyAgents[0] - 1.5) < 1e-3);
        QVERIFY(std::abs(staffing.busyAgents[1] - 0.5) < 1e-3);
        QCOMPARE(staffing.extraAgents, (std::vector<int>{0, 0}));
    }

    void moreThanIsIdleTakesMoreAgents()
    {
        const auto staffing = staffDeferredWork({{0, 1, 4500}}, std::vector<StaffingInterval>(2),
                                                staffed({{10, 0.8}, {10, 0.9}}), 1);
        // 5 agents' quarter hours, 3 idle: one more in each
        QCOMPARE(staffing.extraAgents, (std::vector<int>{1, 1}));
        QVERIFY(std::abs(staffing.busyAgents[0] - 3) < 1e-3);
    }

    void theOccupancyCapLeavesLess()
    {
        const auto staffing = staffDeferredWork({{0, 0, 900}}, std::vector<StaffingInterval>(1),
                                                staffed({{10, 0.85}}), 0.9);
        // half an agent may still be busy; of a further one nine tenths
        QCOMPARE(staffing.extraAgents, (std::vector<int>{1}));
    }

    void givenAgentsAreNotAddedTo()
    {
        std::vector<StaffingInterval> week(1);
        week[0].agents = 10;
        const auto staffing = staffDeferredWork({{0, 0, 2700}}, week, staffed({{10, 0.8}}), 1);
        QCOMPARE(staffing.extraAgents, (std::vector<int>{0}));
        QVERIFY(std::abs(staffing.lateSeconds[0] - 900) < 1e-6);
    }

    void noMoreThanAreToBeHad()
    {
        const auto staffing = staffDeferredWork({{0, 0, 4500}}, std::vector<StaffingInterval>(1),
                                                staffed({{10, 0.8}}), 1, 12);
        QCOMPARE(staffing.extraAgents, (std::vector<int>{2}));
        QVERIFY(std::abs(staffing.lateSeconds[0] - 900) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(TestDeferredStaffing)
#include "tst_deferredstaffing.moc"
