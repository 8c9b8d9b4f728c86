// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/spread.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestSpread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheLogarithmOfTheVarianceOfTheLastRows()
    {
        Spread spread(4);
        for (const double value : {1.0, 2.0, 3.0})
            QVERIFY(!spread.push(value));
        // 1 2 3 4: 1.25, the usual so far
        QVERIFY(std::abs(*spread.push(4) - std::log(1.25 + 1.25e-3)) < 1e-12);
        // 2 3 4 9: 7.25; the usual is the mean of both
        QVERIFY(std::abs(*spread.push(9) - std::log(7.25 + 4.25e-3)) < 1e-12);
    }

    void aConstantHasNone()
    {
        Spread spread(3);
        for (int row = 0; row < 10; ++row)
            QVERIFY(!spread.push(5));
        QVERIFY(spread.push(6));
    }

    void whereItLiesDoesNotMatter()
    {
        Spread low(3);
        Spread high(3);
        for (int row = 0; row < 20; ++row) {
            const double value = row * row % 7;
            const auto one = low.push(value);
            const auto other = high.push(value + 1e8);
            QCOMPARE(one.has_value(), other.has_value());
            if (one)
                QVERIFY(std::abs(*one - *other) < 1e-6);
        }
    }

    void anEndOfAllMovementIsAFloor()
    {
        Spread spread(2);
        spread.push(0);
        const double moving = *spread.push(1);
        const double still = *spread.push(1);
        QVERIFY(still < moving);
        QVERIFY(std::isfinite(still));
    }
};

QTEST_GUILESS_MAIN(TestSpread)
#include "tst_spread.moc"
