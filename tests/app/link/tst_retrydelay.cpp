// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/retrydelay.h"

#include <QTest>

using namespace Wheelhouse;

class TestRetryDelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsByHalfEachTimeUpToThirtySeconds()
    {
        RetryDelay delay(1);
        double base = RetryDelay::firstMs;
        for (int i = 0; i < 40; ++i) {
            const qint64 ms = delay.next();
            QVERIFY(double(ms) >= base * (1 - RetryDelay::jitter) - 1);
            QVERIFY(double(ms) <=
                    std::min(base * (1 + RetryDelay::jitter), RetryDelay::longestMs) + 1);
            base = std::min(base * RetryDelay::growth, RetryDelay::longestMs);
        }
    }

    void startsOverAfterASuccess()
    {
        RetryDelay delay(1);
        for (int i = 0; i < 10; ++i)
            delay.next();
        delay.reset();
        QVERIFY(delay.next() <= 1'200);
    }

    void twoDashboardsDoNotComeBackTogether()
    {
        RetryDelay one(1);
        RetryDelay two(2);
        QVERIFY(one.next() != two.next());
    }
};

QTEST_GUILESS_MAIN(TestRetryDelay)
#include "tst_retrydelay.moc"
