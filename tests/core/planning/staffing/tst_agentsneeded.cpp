// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/agentsneeded.h"
#include "core/planning/staffing/longrun.h"
#include "tests/core/planning/staffing/reference.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

QueueSetting queue(double load, double patience = 0, int concurrency = 1, double slowdown = 0)
{
    QueueSetting setting;
    setting.handleSeconds = 240;
    setting.contactsASecond = load / setting.handleSeconds;
    setting.concurrency = concurrency;
    setting.slowdown = slowdown;
    if (patience > 0)
        setting.patienceSeconds = patience;
    return setting;
}

int oneByOne(QueueSetting setting, const StaffingTarget &target)
{
    for (setting.agents = 1;; ++setting.agents) {
        const QueueFigures figures = longRunFigures(setting);
        if (figures.stable && figures.serviceLevel >= target.serviceLevel &&
            figures.occupancy <= target.maxOccupancy)
            return setting.agents;
    }
}

} // namespace

class TestAgentsNeeded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFewestThatReachTheTarget_data()
    {
        QTest::addColumn<double>("patience");
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<double>("occupancy");
        QTest::newRow("Erlang C") << 0.0 << 1 << 1.0;
        QTest::newRow("Erlang C, capped") << 0.0 << 1 << 0.7;
        QTest::newRow("Erlang A") << 200.0 << 1 << 1.0;
        QTest::newRow("Erlang A, capped") << 200.0 << 1 << 0.6;
        QTest::newRow("chat") << 200.0 << 3 << 1.0;
        QTest::newRow("chat, capped") << 200.0 << 3 << 0.8;
    }
    void theFewestThatReachTheTarget()
    {
        QFETCH(double, patience);
        QFETCH(int, concurrency);
        QFETCH(double, occupancy);
        for (const double load : {0.01, 0.7, 3.0, 10.0, 41.5, 90.0}) {
            for (const double level : {0.0, 0.5, 0.8, 0.95, 0.999}) {
                const StaffingTarget target{level, occupancy};
                const QueueSetting setting = queue(load, patience, concurrency, 0.3);
                const int expected = oneByOne(setting, target);
                for (const int guess : {0, 1, expected, expected + 1, 3 * expected, 1'000'000}) {
                    const auto needed = agentsNeeded(setting, target, guess);
                    QVERIFY(needed);
                    QCOMPARE(*needed, expected);
                }
            }
        }
    }

    void nobodyForNothing() { QCOMPARE(*agentsNeeded(queue(0), {}), 0); }

    void allOfThemIsAllButOneInABillion()
    {
        const auto needed = agentsNeeded(queue(5, 300), {1.0, 1.0});
        QVERIFY(needed);
        QueueSetting setting = queue(5, 300);
        setting.agents = *needed;
        QVERIFY(longRunFigures(setting).serviceLevel >= 1 - 1e-9);
        QVERIFY(*needed < 40);
    }

    void tooManyIsAnError()
    {
        QCOMPARE(agentsNeeded(queue(2e6), {}).error().code, ErrorCode::TooLarge);
        QCOMPARE(agentsNeeded(queue(1e6, 300), {1, 0.5}).error().code, ErrorCode::TooLarge);
        QVERIFY(agentsNeeded(queue(1e5), {}).ok());
    }

    void shrinkageIsRoundedUpButNotTwice()
    {
        QCOMPARE(scheduledAgents(7, 0.3), 10);
        QCOMPARE(scheduledAgents(14, 0.3), 20);
        QCOMPARE(scheduledAgents(13, 0.3), 19);
        QCOMPARE(scheduledAgents(13, 0), 13);
        QCOMPARE(scheduledAgents(0, 0.3), 0);
        QCOMPARE(scheduledAgents(900'000, 0.1), 1'000'000);
    }

    void publicValues()
    {
        const auto rows = referenceRows(QStringLiteral("C")) + referenceRows(QStringLiteral("A"));
        if (rows.isEmpty())
            QSKIP("the shared data are not here");
        for (const auto &row : rows) {
            if (!row.value(QStringLiteral("n")).isEmpty())
                continue;
            QueueSetting setting;
            setting.handleSeconds = referenceNumber(row, "aht_s");
            setting.contactsASecond =
                referenceNumber(row, "calls") / referenceNumber(row, "interval_s");
            setting.withinSeconds = referenceNumber(row, "T_s");
            if (referenceNumber(row, "patience_s") > 0)
                setting.patienceSeconds = referenceNumber(row, "patience_s");
            const QString metric = row.value(QStringLiteral("metric"));
            const auto part = [&](const QString &name) {
                return metric.section(u'_' + name + u'_', 1).section(u'_', 0, 0).toDouble();
            };
            const auto needed =
                agentsNeeded(setting, {part(QStringLiteral("sl")), part(QStringLiteral("occ"))});
            QVERIFY(needed);
            const int value = metric.startsWith(u"scheduled")
                                  ? scheduledAgents(*needed, referenceNumber(row, "shrinkage"))
                                  : *needed;
            QCOMPARE(double(value), referenceNumber(row, "value"));
        }
    }
};

QTEST_GUILESS_MAIN(TestAgentsNeeded)
#include "tst_agentsneeded.moc"
