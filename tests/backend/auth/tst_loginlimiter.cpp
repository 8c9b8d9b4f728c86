// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/loginlimiter.h"

#include <QTest>

using namespace Wheelhouse;

class TestLoginLimiter : public QObject
{
    Q_OBJECT

private:
    const QString anna = QStringLiteral("anna");
    const QString here = QStringLiteral("192.0.2.1");
    const QString there = QStringLiteral("192.0.2.2");

private Q_SLOTS:
    void refusesAfterTooManyFailuresAndSaysForHowLong()
    {
        ManualClock clock;
        LoginLimiter limiter(clock, {.failuresPerPair = 3, .windowMs = 60'000});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(limiter.check(anna, here));
            limiter.failed(anna, here);
            clock.advance(1000);
        }
        const auto refused = limiter.check(anna, here);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RateLimited);
        QCOMPARE(limiter.retryAfterMs(anna, here), 57'000);
        QVERIFY(refused.error().detail.contains(QStringLiteral("57 s")));
        clock.advance(57'000);
        QVERIFY(limiter.check(anna, here));
        limiter.failed(anna, here);
        QVERIFY(limiter.check(anna, here));
    }

    void letsTheOwnerInFromElsewhere()
    {
        ManualClock clock;
        LoginLimiter limiter(clock, {.failuresPerPair = 1});
        limiter.failed(anna, here);
        QVERIFY(!limiter.check(anna, here));
        QVERIFY(limiter.check(anna, there));
    }

    void takesDifferentSpellingsForOneName()
    {
        ManualClock clock;
        LoginLimiter limiter(clock, {.failuresPerPair = 1});
        limiter.failed(anna, here);
        QVERIFY(!limiter.check(QStringLiteral("ANNA"), here));
    }

    void slowsAnAddressThatTriesManyNames()
    {
        ManualClock clock;
        LoginLimiter limiter(clock, {.failuresPerPair = 5, .failuresPerAddress = 20});
        for (int i = 0; i < 20; ++i)
            limiter.failed(QString::number(i), here);
        QVERIFY(!limiter.check(QStringLiteral("new"), here));
        QVERIFY(limiter.check(QStringLiteral("new"), there));
    }

    void forgetsThePairAfterSuccess()
    {
        ManualClock clock;
        LoginLimiter limiter(clock, {.failuresPerPair = 2});
        limiter.failed(anna, here);
        limiter.succeeded(anna, here);
        limiter.failed(anna, here);
        QVERIFY(limiter.check(anna, here));
    }

    void remembersNoMoreThanItMay()
    {
        ManualClock clock;
        LoginLimiter limiter(clock,
                             {.failuresPerPair = 1, .windowMs = 1'000'000, .maxEntries = 100});
        for (int i = 0; i < 1000; ++i) {
            limiter.failed(QString::number(i), QString::number(i));
            clock.advance(1);
            QVERIFY(limiter.entries() <= 100);
        }
        QVERIFY(!limiter.check(QStringLiteral("999"), QStringLiteral("999")));
    }
};

QTEST_GUILESS_MAIN(TestLoginLimiter)
#include "tst_loginlimiter.moc"
