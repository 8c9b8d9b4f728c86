// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/interval.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenValues_data();
    void goldenValues();
    void theShareLiesInside();
};

// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
// (1998), table I, method 3; four digits.
void TestInterval::goldenValues_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("cases");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    QTest::newRow("20 of 20") << 20 << 20 << 0.8389 << 1.0;
}

void TestInterval::goldenValues()
{
    QFETCH(int, hits);
    QFETCH(int, cases);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilson95(hits, cases);
    QVERIFY(std::abs(interval.low - low) < 0.00005 + 1e-9);
    QVERIFY(std::abs(interval.high - high) < 0.00005 + 1e-9);
}

void TestInterval::theShareLiesInside()
{
    for (int cases = 1; cases < 40; ++cases) {
        for (int hits = 0; hits <= cases; ++hits) {
            const Interval interval = wilson95(hits, cases);
            const double share = double(hits) / cases;
            QVERIFY(interval.low >= 0 && interval.low <= share);
            QVERIFY(interval.high <= 1 && interval.high >= share);
        }
    }
}

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
