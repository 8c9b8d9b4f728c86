// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/surgedriver.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr LocalSeconds step = 900;

/// Two weeks of billing 20 and login 5 a row, then a row of each that differs.
SurgeDriver afterTwoWeeks()
{
    SurgeDriver driver;
    for (LocalSeconds time = 0; time < 14 * secondsADay; time += step)
        driver.push(time, {{QStringLiteral("billing"), 20}, {QStringLiteral("login"), 5}});
    return driver;
}

} // namespace

class TestSurgeDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatGrewNotWhatIsLarge()
    {
        SurgeDriver driver = afterTwoWeeks();
        const LocalSeconds since = 14 * secondsADay;
        driver.push(since, {{QStringLiteral("billing"), 22}, {QStringLiteral("login"), 15}});
        driver.push(since + step, {{QStringLiteral("billing"), 18}, {QStringLiteral("login"), 16}});
        QCOMPARE(driver.topic(since), QStringLiteral("login"));
        const QList<SurgeDriver::Share> shares = driver.breakdown(since);
        QCOMPARE(shares.size(), 2);
        QCOMPARE(shares[0].counted, 31.0);
        QVERIFY(std::abs(shares[0].expected - 10) < 0.6);
        QCOMPARE(shares[1].topic, QStringLiteral("billing"));
        QVERIFY(std::abs(shares[1].excess()) < 1.5);
    }

    void namesATopicThatIsNew()
    {
        SurgeDriver driver = afterTwoWeeks();
        const LocalSeconds since = 14 * secondsADay;
        driver.push(since, {{QStringLiteral("billing"), 20}, {QStringLiteral("outage"), 12}});
        QCOMPARE(driver.topic(since), QStringLiteral("outage"));
    }

    void looksOnlyAtTheTimeAskedFor()
    {
        SurgeDriver driver = afterTwoWeeks();
        const LocalSeconds since = 14 * secondsADay;
        driver.push(since - step, {{QStringLiteral("login"), 90}});
        driver.push(since, {{QStringLiteral("billing"), 40}, {QStringLiteral("login"), 5}});
        QCOMPARE(driver.topic(since), QStringLiteral("billing"));
        QCOMPARE(driver.topic(since - step), QStringLiteral("login"));
    }

    void namesNoneWhenNoneHasMore()
    {
        QCOMPARE(SurgeDriver().topic(0), QString());
        SurgeDriver driver = afterTwoWeeks();
        driver.push(14 * secondsADay, {{QStringLiteral("billing"), 1}});
        QCOMPARE(driver.topic(14 * secondsADay), QString());
    }

    void isBounded()
    {
        SurgeDriver driver;
        for (int row = 0; row < 1100; ++row)
            driver.push(row * step, {{QString::number(row), 1}});
        const QList<SurgeDriver::Share> shares = driver.breakdown(0);
        QCOMPARE(shares.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestSurgeDriver)
#include "tst_surgedriver.moc"
