// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/countseries.h"

#include "core/base/random.h"

#include <QTest>

using namespace Wheelhouse;

class TestCountSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsCounts()
    {
        Random random(1);
        CountSeries series;
        for (int row = 0; row < 500; ++row) {
            series.push(row * 900, random.poisson(3));
            QVERIFY(series.is());
        }
    }

    void allowsNightsDaylightSavingAndAMistake()
    {
        CountSeries series;
        for (int day = 0; day < 20; ++day) {
            for (int slot = 0; slot < 40; ++slot)
                series.push(day * secondsADay + (slot > 8 ? slot - 4 : slot) * 900, slot);
        }
        series.push(21 * secondsADay, 1.5);
        series.push(21 * secondsADay + 900, -1);
        QVERIFY(series.is());
    }

    void allowsMissingRows()
    {
        Random random(2);
        CountSeries series;
        for (int row = 0; row < 500; ++row) {
            if (random.chance(0.7))
                series.push(row * 900, 3);
        }
        QVERIFY(series.is());
    }

    void measurementsAreNone_data()
    {
        QTest::addColumn<double>("offset");
        QTest::addColumn<double>("factor");
        QTest::addColumn<int>("jitter");
        QTest::newRow("fractions") << 0.5 << 1.0 << 0;
        QTest::newRow("below zero") << -5.0 << 1.0 << 0;
        QTest::newRow("at odd times") << 0.0 << 1.0 << 600;
        QTest::newRow("too large") << 0.0 << 1e10 << 0;
    }
    void measurementsAreNone()
    {
        QFETCH(double, offset);
        QFETCH(double, factor);
        QFETCH(int, jitter);
        Random random(1);
        CountSeries series;
        for (int row = 0; row < 100; ++row)
            series.push(row * 900 + LocalSeconds(random.uniform() * jitter),
                        offset + factor * (1 + double(random.below(3))));
        QVERIFY(!series.is());
    }

    void forgets()
    {
        CountSeries series;
        for (int row = 0; row < 1000; ++row)
            series.push(row * 900, 0.5);
        QVERIFY(!series.is());
        for (int row = 1000; row < 4000; ++row)
            series.push(row * 900, 5);
        QVERIFY(series.is());
    }
};

QTEST_GUILESS_MAIN(TestCountSeries)
#include "tst_countseries.moc"
