// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/planning/staffing/carryover.h"
#include "core/planning/staffing/longrun.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

QueueSetting staffed(double load, int agents, double patience = 0)
{
    QueueSetting setting;
    setting.handleSeconds = 180;
    setting.contactsASecond = load / setting.handleSeconds;
    setting.agents = agents;
    if (patience > 0)
        setting.patienceSeconds = patience;
    return setting;
}

/// The same queue, event by event: jumps of the number of contacts, begun empty, over and over.
class Replicas
{
public:
    struct Seen
    {
        double backlog = 0;
        double waitShare = 0;
        double occupancy = 0;
    };

    std::vector<Seen> run(const std::vector<QueueSetting> &intervals, double seconds, int times)
    {
        std::vector<Seen> seen(intervals.size());
        for (int i = 0; i < times; ++i) {
            qint64 contacts = 0;
            for (size_t at = 0; at < intervals.size(); ++at)
                contacts = pass(intervals[at], seconds, contacts, times, seen[at]);
        }
        return seen;
    }

private:
    qint64 pass(const QueueSetting &setting, double seconds, qint64 contacts, int times, Seen &seen)
    {
        for (double now = 0; now < seconds;) {
            const double busy = double(std::min<qint64>(contacts, setting.agents));
            const double line = double(contacts) - busy;
            const double leaving = busy / setting.handleSeconds + line * setting.abandonRate();
            const double stay = m_random.exponential(1 / (leaving + setting.contactsASecond));
            const double here = std::min(stay, seconds - now) / seconds / times;
            seen.occupancy += here * busy / setting.agents;
            seen.waitShare += contacts >= setting.agents ? here : 0;
            now += stay;
            if (now < seconds)
                contacts +=
                    m_random.uniform() * (leaving + setting.contactsASecond) < leaving ? -1 : 1;
        }
        seen.backlog += double(std::max<qint64>(0, contacts - setting.agents)) / times;
        return contacts;
    }

    Random m_random{7};
};

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settledItStaysAsItIs()
    {
        for (const double patience : {0.0, 300.0}) {
            const QueueSetting setting = staffed(10, 12, patience);
            const QueueFigures settled = longRunFigures(setting);
            CarryOver queue;
            queue.settle(setting);
            QVERIFY(std::abs(queue.waiting(12) - settled.waiting) < 1e-6);
            const QueueFigures figures = queue.pass(setting, 900);
            QVERIFY(std::abs(figures.serviceLevel - settled.serviceLevel) < 1e-6);
            QVERIFY(std::abs(figures.waitSeconds - settled.waitSeconds) < 1e-4);
            QVERIFY(std::abs(figures.asaSeconds - settled.asaSeconds) < 1e-4);
            QVERIFY(std::abs(figures.abandonment - settled.abandonment) < 1e-6);
            QVERIFY(std::abs(figures.occupancy - settled.occupancy) < 1e-6);
            QVERIFY(std::abs(figures.waitShare - settled.waitShare) < 1e-6);
        }
    }

    void emptyItSettlesInTime()
    {
        const QueueSetting setting = staffed(10, 12, 300);
        CarryOver queue;
        queue.pass(setting, 6 * 3600);
        QVERIFY(std::abs(queue.waiting(12) - longRunFigures(setting).waiting) < 1e-3);
    }

    // with agents in plenty the contacts from empty on are Poisson with mean a (1 - exp(-mu t))
    void fillsUpAsTheClosedFormSays()
    {
        const QueueSetting setting = staffed(10, 60);
        CarryOver queue;
        const QueueFigures figures = queue.pass(setting, 900);
        const double expected = 10 * (1 - 180 / 900.0 * (1 - std::exp(-5.0)));
        QVERIFY(std::abs(figures.occupancy * 60 - expected) < 0.01);
    }

    // overloaded without patience it grows by the difference of the rates
    void overloadGrowsByTheDifference()
    {
        CarryOver carried;
        carried.pass(staffed(40, 10), 3600);
        const double before = carried.waiting(10);
        carried.pass(staffed(40, 10), 3600);
        QVERIFY(std::abs(carried.waiting(10) - before - 3600 * 30 / 180.0) < 0.5);
        // and drains once the agents are there
        carried.pass(staffed(10, 60), 3600);
        QVERIFY(carried.waiting(60) < 200);
        carried.pass(staffed(10, 60), 3600);
        QVERIFY(carried.waiting(60) < 1e-3);
    }

    // agents missing for half an hour, then back; 20,000 replicas, their error below a tenth of the
    // margins
    void agreesWithTheEventSimulation_data()
    {
        QTest::addColumn<double>("patience");
        QTest::newRow("with patience") << 300.0;
        QTest::newRow("without") << 0.0;
    }
    void agreesWithTheEventSimulation()
    {
        QFETCH(double, patience);
        const std::vector<QueueSetting> intervals{
            staffed(8, 12, patience), staffed(12, 9, patience), staffed(12, 9, patience),
            staffed(9, 14, patience), staffed(9, 12, patience)};
        const auto seen = Replicas().run(intervals, 900, 20'000);
        CarryOver carried;
        for (size_t at = 0; at < intervals.size(); ++at) {
            const QueueFigures figures = carried.pass(intervals[at], 900);
            const double backlog = carried.waiting(intervals[at].agents);
            QVERIFY2(std::abs(backlog - seen[at].backlog) < 0.05 + 0.02 * seen[at].backlog,
                     qPrintable(QStringLiteral("%1 %2").arg(backlog).arg(seen[at].backlog)));
            QVERIFY(std::abs(figures.waitShare - seen[at].waitShare) < 0.005);
            QVERIFY(std::abs(figures.occupancy - seen[at].occupancy) < 0.005);
        }
    }

    void nobodyThereAndNobodyComing()
    {
        CarryOver carried;
        const QueueFigures closed = carried.pass(staffed(5, 0, 120), 900);
        QCOMPARE(closed.serviceLevel, 0.0);
        QCOMPARE(closed.waitShare, 1.0);
        QVERIFY(std::abs(closed.abandonment - 1) < 1e-9);
        const QueueFigures quiet = carried.pass(staffed(0, 5, 120), 3600);
        QVERIFY(quiet.serviceLevel > 0);
        QVERIFY(carried.waiting(5) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
