// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/medianinterval.h"

#include "core/base/random.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestMedianInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksOfTheTables_data();
    void ranksOfTheTables();
    void ranksEqualCountingEveryChance();
    void ranksOfMillionsEqualTheNormalOnes();
    void smallSamplesHaveNoEnds();
    void endsAreValuesOfTheSample();
    void theMedianLiesInside();
    void ninetyFiveOfAHundredSamplesHoldTheMedian();
};

// Median: the tables of order statistics in Conover 1999 and Geigy Scientific Tables; the smallest
// samples by hand: 2 * 0.5^5 = 0.0625 > 0.05 >= 2 * 0.5^6; 0.9^35 = 0.0250 > 0.025 >= 0.9^36.
void TestMedianInterval::ranksOfTheTables_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("p");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::newRow("none") << 0 << 0.5 << 0 << 1;
    QTest::newRow("5") << 5 << 0.5 << 0 << 6;
    QTest::newRow("6") << 6 << 0.5 << 1 << 6;
    QTest::newRow("10") << 10 << 0.5 << 2 << 9;
    QTest::newRow("20") << 20 << 0.5 << 6 << 15;
    QTest::newRow("25") << 25 << 0.5 << 8 << 18;
    QTest::newRow("100") << 100 << 0.5 << 40 << 61;
    QTest::newRow("35, p90") << 35 << 0.9 << 28 << 36;
    QTest::newRow("36, p90") << 36 << 0.9 << 29 << 36;
    QTest::newRow("367, p99") << 367 << 0.99 << 359 << 368;
    QTest::newRow("368, p99") << 368 << 0.99 << 360 << 368;
}

void TestMedianInterval::ranksOfTheTables()
{
    QFETCH(int, n);
    QFETCH(double, p);
    QTEST(int(percentileRanks95(n, p).low), "low");
    QTEST(int(percentileRanks95(n, p).high), "high");
}

void TestMedianInterval::ranksEqualCountingEveryChance()
{
    for (const double p : {0.001, 0.1, 0.25, 0.5, 0.9, 0.99}) {
        for (int n = 1; n <= 300; n += 7) {
            std::vector<double> chances;
            for (int k = 0; k <= n; ++k)
                chances.push_back(std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) -
                                           std::lgamma(n - k + 1) + k * std::log(p) +
                                           (n - k) * std::log1p(-p)));
            const auto atMost = [&](int k) {
                double sum = 0;
                for (int i = 0; i <= k; ++i)
                    sum += chances[size_t(i)];
                return sum;
            };
            int low = 0;
            while (low < n && atMost(low) <= 0.025)
                ++low;
            int high = n + 1;
            while (high > 0 && 1 - atMost(high - 2) <= 0.025)
                --high;
            QCOMPARE(percentileRanks95(n, p), (RankInterval{low, high}));
        }
    }
}

void TestMedianInterval::ranksOfMillionsEqualTheNormalOnes()
{
    const qint64 n = 10'000'000;
    for (const double p : {0.5, 0.9, 0.99}) {
        const RankInterval ranks = percentileRanks95(n, p);
        const double half = 1.959963984540054 * std::sqrt(double(n) * p * (1 - p));
        QVERIFY(std::abs(double(ranks.low) - (double(n) * p - half)) < 3);
        QVERIFY(std::abs(double(ranks.high) - (double(n) * p + half)) < 3);
    }
}

void TestMedianInterval::smallSamplesHaveNoEnds()
{
    Histogram durations;
    QVERIFY(!percentile95(durations, 0.5).lowMs);
    for (int i = 1; i <= 35; ++i)
        durations.add(i);
    const PercentileInterval p90 = percentile95(durations, 0.9);
    QCOMPARE(p90.lowMs, std::optional(28.0));
    QVERIFY(!p90.highMs);
    durations.add(36);
    QCOMPARE(percentile95(durations, 0.9).highMs, std::optional(36.0));
}

void TestMedianInterval::endsAreValuesOfTheSample()
{
    Histogram durations;
    for (int i = 1; i <= 20; ++i)
        durations.add(i * i); // exact below 512
    const PercentileInterval interval = percentile95(durations, 0.5);
    QCOMPARE(interval.lowMs, std::optional(36.0));
    QCOMPARE(interval.highMs, std::optional(225.0));
}

void TestMedianInterval::theMedianLiesInside()
{
    Random random(4);
    for (int n = 6; n < 400; n += 5) {
        Histogram durations;
        for (int i = 0; i < n; ++i)
            durations.add(qint64(std::exp(random.uniform() * 15)));
        const PercentileInterval interval = percentile95(durations, 0.5);
        QVERIFY(*interval.lowMs <= *durations.median() && *durations.median() <= *interval.highMs);
    }
}

void TestMedianInterval::ninetyFiveOfAHundredSamplesHoldTheMedian()
{
    Random random(11);
    const double median = 60'000 * std::log(2);
    int held = 0;
    const int samples = 2'000;
    for (int i = 0; i < samples; ++i) {
        Histogram durations;
        for (int j = 0; j < 45; ++j)
            durations.add(qint64(random.exponential(60'000)));
        const PercentileInterval interval = percentile95(durations, 0.5);
        held += *interval.lowMs <= median && median <= *interval.highMs;
    }
    // 95 % less three standard deviations; not so many that the interval would be far too wide
    QVERIFY2(held >= 1'870 && held <= 1'970, qPrintable(QString::number(held)));
}

QTEST_GUILESS_MAIN(TestMedianInterval)
#include "tst_medianinterval.moc"
