// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ratelimit.h"

#include <QTest>

using namespace Wheelhouse;

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstIsAdmittedAndThenTheSustainedRate();
    void keysDoNotShareABucket();
    void fullBucketsAreForgotten();
};

void TestRateLimit::aBurstIsAdmittedAndThenTheSustainedRate()
{
    RateLimit limit(2, 3);
    const QString key = QStringLiteral("v1");
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.admit(key, 0));
    QVERIFY(!limit.admit(key, 0));
    QVERIFY(!limit.admit(key, 499));
    QVERIFY(limit.admit(key, 1'100));
    QVERIFY(limit.admit(key, 1'100));
    QVERIFY(!limit.admit(key, 1'101));
}

void TestRateLimit::keysDoNotShareABucket()
{
    RateLimit limit(1, 1);
    QVERIFY(limit.admit(QStringLiteral("a"), 0));
    QVERIFY(limit.admit(QStringLiteral("b"), 0));
    QVERIFY(!limit.admit(QStringLiteral("a"), 0));
}

void TestRateLimit::fullBucketsAreForgotten()
{
    RateLimit limit(1, 1);
    for (int i = 0; i < 100; ++i)
        limit.admit(QString::number(i), 0);
    QCOMPARE(limit.size(), 100);
    limit.admit(QStringLiteral("later"), 10'000);
    QCOMPARE(limit.size(), 1);
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
