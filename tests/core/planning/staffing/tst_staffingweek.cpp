// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/carryover.h"
#include "core/planning/staffing/longrun.h"
#include "core/planning/staffing/staffingweek.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

StaffingInterval interval(double load, double patience = 300)
{
    StaffingInterval interval;
    interval.setting.handleSeconds = 240;
    interval.setting.contactsASecond = load / 240;
    interval.setting.patienceSeconds = patience;
    return interval;
}

std::vector<StaffingInterval> day()
{
    std::vector<StaffingInterval> day;
    for (int slot = 0; slot < 96; ++slot)
        day.push_back(interval(slot % 31 == 7 ? 0 : 12 + 11 * std::sin(slot / 12.0)));
    return day;
}

} // namespace

class TestStaffingWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIntervalIsStaffedAsIfItWereAlone()
    {
        const auto staffed = staffWeek(day(), {});
        QVERIFY(staffed);
        for (size_t i = 0; i < staffed->size(); ++i) {
            const StaffedInterval &one = staffed->at(i);
            QueueSetting setting = day()[i].setting;
            QCOMPARE(one.agents, *agentsNeeded(setting, {}));
            QCOMPARE(one.needed, one.agents);
            setting.agents = one.agents;
            const QueueFigures figures = longRunFigures(setting);
            QCOMPARE(one.figures.serviceLevel, figures.serviceLevel);
            QCOMPARE(one.backlog, figures.waiting);
            QVERIFY(!one.carriesOver);
        }
    }

    void aBacklogIsCarriedOverAndServed()
    {
        const std::vector<StaffingInterval> week{interval(10), interval(20), interval(20),
                                                 interval(8),  interval(8),  interval(8)};
        const auto staffed = staffWeek(week, {}, 15);
        QVERIFY(staffed);
        QVERIFY(!staffed->at(0).carriesOver);
        QCOMPARE(staffed->at(1).agents, 15);
        QVERIFY(staffed->at(1).needed > 15);
        QVERIFY(staffed->at(1).carriesOver && staffed->at(2).carriesOver);
        QVERIFY(staffed->at(2).backlog > staffed->at(1).backlog);
        // more than the long run's need, until the backlog is gone
        QVERIFY(staffed->at(3).agents > staffed->at(3).needed);
        QVERIFY(staffed->at(3).backlog < 1);
        QVERIFY(!staffed->at(5).carriesOver);
        QCOMPARE(staffed->at(5).agents, staffed->at(5).needed);
    }

    void givenAgentsAreEvaluated()
    {
        std::vector<StaffingInterval> week(4, interval(10, 120));
        for (StaffingInterval &each : week)
            each.agents = 8;
        const auto staffed = staffWeek(week, {});
        QVERIFY(staffed);
        CarryOver queue;
        QueueSetting setting = week[0].setting;
        setting.agents = 8;
        queue.settle(setting);
        for (const StaffedInterval &each : *staffed) {
            QCOMPARE(each.agents, 8);
            QVERIFY(each.carriesOver);
            const QueueFigures figures = queue.pass(setting, 900);
            QVERIFY(std::abs(each.figures.serviceLevel - figures.serviceLevel) < 1e-9);
            QVERIFY(std::abs(each.backlog - queue.waiting(8)) < 1e-9);
        }
    }

    void aClosureCarriesNothingOver()
    {
        std::vector<StaffingInterval> week{interval(30), interval(10)};
        week[1].afterClosure = true;
        const auto staffed = staffWeek(week, {}, 20);
        QVERIFY(staffed);
        QVERIFY(staffed->at(0).backlog > 1);
        QVERIFY(!staffed->at(1).carriesOver);
    }

    void withoutPatienceTheBacklogGrowsAndIsWorkedOff()
    {
        const double endless = std::numeric_limits<double>::infinity();
        std::vector<StaffingInterval> week(8, interval(10, endless));
        week[1] = interval(20, endless);
        const auto staffed = staffWeek(week, {}, 12);
        QVERIFY(staffed);
        // 8 more contacts a handling time than 12 agents finish, for 900 / 240 of them
        QVERIFY(std::abs(staffed->at(1).backlog - 8 * 900 / 240.0) < 3);
        QVERIFY(staffed->at(7).backlog < staffed->at(1).backlog / 4);
        QVERIFY(staffed->at(7).backlog > 0);
    }

    void theIntervalThatNeedsTooManyIsNamed()
    {
        const auto staffed = staffWeek({interval(1), interval(3e6)}, {});
        QVERIFY(!staffed);
        QCOMPARE(staffed.error().code, ErrorCode::TooLarge);
        QCOMPARE(staffed.error().context, QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestStaffingWeek)
#include "tst_staffingweek.moc"
