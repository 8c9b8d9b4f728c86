// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ratelimit.h"

#include <QTest>

using namespace Wheelhouse;

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstPassesAndNoMore();
    void theBucketRefillsWithTime();
    void aBucketNeverHoldsMoreThanTheBurst();
    void keysDoNotDisturbEachOther();
    void fullBucketsAreForgotten();
    void somethingLargePassesAndIsPaidForAfterwards();
};

void TestRateLimit::aBurstPassesAndNoMore()
{
    RateLimit limit(2, 3);
    const QString key = QStringLiteral("a");
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.admit(key, 1'000));
    QVERIFY(!limit.admit(key, 1'000));
}

void TestRateLimit::theBucketRefillsWithTime()
{
    RateLimit limit(2, 1);
    const QString key = QStringLiteral("a");
    QVERIFY(limit.admit(key, 1'000));
    QVERIFY(!limit.admit(key, 1'400));
    QVERIFY(limit.admit(key, 1'500));
    QVERIFY(!limit.admit(key, 1'500));
}

void TestRateLimit::aBucketNeverHoldsMoreThanTheBurst()
{
    RateLimit limit(2, 3);
    const QString key = QStringLiteral("a");
    QVERIFY(limit.admit(key, 0));
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.admit(key, 1'000'000));
    QVERIFY(!limit.admit(key, 1'000'000));
}

void TestRateLimit::keysDoNotDisturbEachOther()
{
    RateLimit limit(1, 1);
    QVERIFY(limit.admit(QStringLiteral("a"), 0));
    QVERIFY(!limit.admit(QStringLiteral("a"), 0));
    QVERIFY(limit.admit(QStringLiteral("b"), 0));
}

void TestRateLimit::fullBucketsAreForgotten()
{
    RateLimit limit(10, 10);
    for (int i = 0; i < 1'000; ++i)
        limit.admit(QString::number(i), i * 10);
    QVERIFY(limit.size() < 250);
}

void TestRateLimit::somethingLargePassesAndIsPaidForAfterwards()
{
    RateLimit limit(2, 3);
    const QString key = QStringLiteral("a");
    QVERIFY(limit.admit(key, 0, 11)); // owes 8
    QVERIFY(!limit.admit(key, 4'000));
    QVERIFY(limit.admit(QStringLiteral("b"), 4'000)); // forgets those who are full again
    QVERIFY(!limit.admit(key, 4'400));
    QVERIFY(limit.admit(key, 4'500));
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
