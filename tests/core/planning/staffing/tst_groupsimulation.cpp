// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/groupsimulation.h"
#include "core/planning/staffing/longrun.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

constexpr qint64 contacts = 200'000;

SkillQueue skillQueue(const char *skill, double load, double patience = 0)
{
    SkillQueue queue;
    queue.skill = QString::fromLatin1(skill);
    queue.handleSeconds = 180;
    queue.contactsASecond = load / 180;
    if (patience > 0)
        queue.patienceSeconds = patience;
    return queue;
}

AgentGroup group(int agents, const QList<int> &skills)
{
    return {QStringLiteral("group"), agents, 1, 0, skills};
}

/// Within twice the half-width of a 95 % interval, and a little for rare events.
bool covers(const Estimate &estimate, double value)
{
    return std::abs(estimate.mean - value) <= 2 * estimate.halfWidth + 1e-3;
}

QueueSetting settingOf(const SkillQueue &queue, const AgentGroup &group)
{
    QueueSetting setting;
    setting.contactsASecond = queue.contactsASecond;
    setting.handleSeconds = queue.handleSeconds;
    setting.patienceSeconds = queue.patienceSeconds;
    setting.withinSeconds = queue.withinSeconds;
    setting.agents = group.agents;
    setting.concurrency = group.concurrency;
    setting.slowdown = group.slowdown;
    return setting;
}

} // namespace

class TestGroupSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneQueueAgreesWithTheFormulas_data()
    {
        QTest::addColumn<double>("load");
        QTest::addColumn<int>("agents");
        QTest::addColumn<double>("patience");
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<double>("slowdown");
        QTest::newRow("Erlang C") << 10.0 << 13 << 0.0 << 1 << 0.0;
        QTest::newRow("Erlang A") << 10.0 << 11 << 300.0 << 1 << 0.0;
        QTest::newRow("overloaded") << 14.0 << 11 << 120.0 << 1 << 0.0;
        QTest::newRow("chat of 2") << 10.0 << 8 << 200.0 << 2 << 0.3;
        QTest::newRow("chat of 2, light") << 5.0 << 9 << 200.0 << 2 << 0.5;
    }
    void oneQueueAgreesWithTheFormulas()
    {
        QFETCH(double, load);
        QFETCH(int, agents);
        QFETCH(double, patience);
        const SkillQueue one = skillQueue("one", load, patience);
        AgentGroup all = group(agents, {0});
        QFETCH(int, concurrency);
        QFETCH(double, slowdown);
        all.concurrency = concurrency;
        all.slowdown = slowdown;
        const GroupEstimates seen = simulateGroups({one}, {all}, contacts, 3);
        const QueueFigures figures = longRunFigures(settingOf(one, all));
        const QueueEstimates &estimates = seen.queues.first();
        QVERIFY(covers(estimates.serviceLevel, figures.serviceLevel));
        QVERIFY(covers(estimates.asaSeconds, figures.asaSeconds));
        QVERIFY(covers(estimates.waitSeconds, figures.waitSeconds));
        QVERIFY(covers(estimates.abandonment, figures.abandonment));
        QVERIFY(covers(estimates.waitShare, figures.waitShare));
        QVERIFY(covers(seen.occupancies.first(), figures.occupancy));
        QVERIFY(estimates.serviceLevel.halfWidth < 0.02);
    }

    // M/G/1: the mean wait is that of M/M/1 times (1 + variation^2) / 2 (Pollaczek and Khinchine)
    void variationLengthensWaits()
    {
        for (const double variation : {0.0, 0.5, 1.0, 1.5}) {
            SkillQueue one = skillQueue("one", 0.6);
            one.handleVariation = variation;
            const auto seen = simulateGroups({one}, {group(1, {0})}, contacts, 5);
            const double expected = 0.6 * 180 / 0.4 * (1 + variation * variation) / 2;
            QVERIFY(covers(seen.queues.first().waitSeconds, expected));
        }
    }

    // two queues whose contacts are alike, served alike by all, are one
    void poolingIsOneQueue()
    {
        const SkillQueue a = skillQueue("a", 4, 300);
        const SkillQueue b = skillQueue("b", 6, 300);
        const auto seen = simulateGroups({a, b}, {group(6, {0, 1}), group(6, {1, 0})}, contacts, 9);
        const QueueFigures figures =
            longRunFigures(settingOf(skillQueue("", 10, 300), group(12, {0})));
        const double abandonment =
            0.4 * seen.queues.at(0).abandonment.mean + 0.6 * seen.queues.at(1).abandonment.mean;
        QVERIFY(std::abs(abandonment - figures.abandonment) < 0.003);
        for (const QueueEstimates &estimates : seen.queues)
            QVERIFY(covers(estimates.waitShare, figures.waitShare));
    }

    // separate groups are separate queues
    void separateGroupsDoNotMeet()
    {
        const SkillQueue a = skillQueue("a", 4, 300);
        const SkillQueue b = skillQueue("b", 6, 100);
        const auto seen = simulateGroups({a, b}, {group(5, {0}), group(7, {1})}, contacts, 11);
        QVERIFY(covers(seen.queues.at(0).serviceLevel,
                       longRunFigures(settingOf(a, group(5, {0}))).serviceLevel));
        QVERIFY(covers(seen.queues.at(1).serviceLevel,
                       longRunFigures(settingOf(b, group(7, {1}))).serviceLevel));
    }

    // who goes first sees 1 / (1 - load of its own / agents) of ... a two-class M/M/n without
    // patience: mean waits C / (n mu (1 - r1)) and C / (n mu (1 - r1) (1 - r)) (A. Cobham, 1954)
    void prioritiesWaitAsCobhamSays()
    {
        SkillQueue first = skillQueue("first", 3);
        SkillQueue second = skillQueue("second", 5);
        first.priority = 1;
        const auto seen = simulateGroups({first, second}, {group(10, {1, 0})}, 2 * contacts, 13);
        const double waitShare =
            longRunFigures(settingOf(skillQueue("", 8), group(10, {0}))).waitShare;
        const double base = waitShare * 180 / 10;
        QVERIFY(covers(seen.queues.at(0).waitSeconds, base / (1 - 0.3)));
        QVERIFY(covers(seen.queues.at(1).waitSeconds, base / (1 - 0.3) / (1 - 0.8)));
    }

    void whoDoesItBestIsAskedFirst()
    {
        // specialists first: the generalists are busy with overflow alone
        const auto seen = simulateGroups({skillQueue("a", 5), skillQueue("b", 2)},
                                         {group(8, {0}), group(6, {1, 0})}, contacts, 17);
        const double overflow = 5 * 0.07; // about Erlang B (8, 5)
        QVERIFY(std::abs(seen.occupancies.at(1).mean - (2 + overflow) / 6) < 0.02);
        QVERIFY(seen.occupancies.at(0).mean > 0.55);
    }

    void theSameSeedGivesTheSameFigures()
    {
        const auto run = [](quint64 seed) {
            return simulateGroups({skillQueue("a", 10, 300)}, {group(11, {0})}, 20'000, seed)
                .queues.first()
                .waitSeconds.mean;
        };
        QCOMPARE(run(1), run(1));
        QVERIFY(run(1) != run(2));
    }
};

QTEST_GUILESS_MAIN(TestGroupSimulation)
#include "tst_groupsimulation.moc"
