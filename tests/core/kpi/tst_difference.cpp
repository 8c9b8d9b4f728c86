// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/difference.h"

#include "core/base/random.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedDifferencesOfShares_data();
    void publishedDifferencesOfShares();
    void noCasesNoDifference();
    void studentsSleepers();
    void meansOfAFewHaveWideIntervals_data();
    void meansOfAFewHaveWideIntervals();
    void sleepersByTheirMomentsAreTheSame();
    void meansWithoutSpreadSayNothing();
    void medianDifferenceByHand();
    void mediansOfAFewSayNothing();
    void thePercentileLiesInside();
    void turningThePeriodsRoundTurnsTheSign();
    void equalPeriodsDifferInFiveOfAHundredAtMost();
};

namespace {

bool closeTo(double found, double expected, double margin)
{
    return std::abs(found - expected) <= margin;
}

Histogram durationsOf(const QList<qint64> &values)
{
    Histogram histogram;
    for (const qint64 value : values)
        histogram.add(value);
    return histogram;
}

} // namespace

// Newcombe 1998, table II, method 10; four digits. The first sample is his "1", here "after".
void TestDifference::publishedDifferencesOfShares_data()
{
    QTest::addColumn<int>("afterHits");
    QTest::addColumn<int>("afterCases");
    QTest::addColumn<int>("beforeHits");
    QTest::addColumn<int>("beforeCases");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("a") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339;
    QTest::newRow("b") << 9 << 10 << 3 << 10 << 0.1705 << 0.8090;
    QTest::newRow("c") << 6 << 7 << 2 << 7 << 0.0582 << 0.8062;
    QTest::newRow("d") << 5 << 56 << 0 << 29 << -0.0381 << 0.1926;
    QTest::newRow("f") << 0 << 10 << 0 << 20 << -0.1611 << 0.2775;
    QTest::newRow("h") << 10 << 10 << 0 << 20 << 0.6791 << 1.0;
}

void TestDifference::publishedDifferencesOfShares()
{
    QFETCH(int, afterHits);
    QFETCH(int, afterCases);
    QFETCH(int, beforeHits);
    QFETCH(int, beforeCases);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto found = shareDifference95({beforeHits, beforeCases}, {afterHits, afterCases});
    QVERIFY(found.has_value());
    QVERIFY(closeTo(found->low, low, 0.00005 + 1e-9));
    QVERIFY(closeTo(found->high, high, 0.00005 + 1e-9));
    QCOMPARE(found->beyondChance(), low > 0);
}

void TestDifference::noCasesNoDifference()
{
    QVERIFY(!shareDifference95({0, 0}, {1, 2}));
    QVERIFY(!shareDifference95({1, 2}, {0, 0}));
    QVERIFY(!shareDifference95({3, 2}, {1, 2}));
}

// Student 1908, hours of sleep gained with two drugs; t.test(extra ~ group, sleep) of R gives
// means 0.75 and 2.33, 17.776 degrees of freedom, interval 3.3654832 to -0.2054832. Here in
// tenths of an hour, and 20 more, for durations are whole and not negative.
void TestDifference::studentsSleepers()
{
    const auto found = meanDifference95(durationsOf({27, 4, 18, 8, 19, 54, 57, 28, 20, 40}),
                                        durationsOf({39, 28, 31, 21, 19, 64, 75, 36, 66, 54}));
    QVERIFY(closeTo(found->value, 15.8, 1e-9));
    QVERIFY(closeTo(found->low, -2.054832, 1e-4));
    QVERIFY(closeTo(found->high, 33.654832, 1e-4));
    QVERIFY(!found->beyondChance());
}

// Two equal samples {0, 2}, {0, 1, 2} ... of equal variance v / n have 2 (n - 1) degrees of
// freedom; the half width is t * sqrt(2 v / n), t by the
// tables: 4.3027, 2.7764, 2.4469, 2.3060, 2.1009.
void TestDifference::meansOfAFewHaveWideIntervals_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("t");
    QTest::newRow("2") << 2 << 4.3027;
    QTest::newRow("3") << 3 << 2.7764;
    QTest::newRow("4") << 4 << 2.4469;
    QTest::newRow("5") << 5 << 2.3060;
    QTest::newRow("10") << 10 << 2.1009;
    QTest::newRow("61") << 61 << 1.9799;
    QTest::newRow("50001") << 50'001 << 1.9600;
}

void TestDifference::meansOfAFewHaveWideIntervals()
{
    QFETCH(int, n);
    QFETCH(double, t);
    QList<qint64> values;
    double squares = 0;
    for (int i = 0; i < n; ++i) {
        values.append(i % 500);
        squares += double(values.last()) * double(values.last());
    }
    const Histogram sample = durationsOf(values);
    const double variance = (squares - n * std::pow(*sample.mean(), 2)) / (n - 1);
    const auto found = meanDifference95(sample, sample);
    QVERIFY(closeTo(found->high / std::sqrt(2 * variance / n), t, 0.0005));
    QCOMPARE(found->value, 0.0);
    QCOMPARE(found->low, -found->high);
}

void TestDifference::sleepersByTheirMomentsAreTheSame()
{
    const auto momentsOf = [](const QList<qint64> &values) {
        Moments moments{values.size(), 0, 0};
        for (const qint64 value : values) {
            moments.sum += value;
            moments.squares += value * value;
        }
        return moments;
    };
    const Moments one = momentsOf({27, 4, 18, 8, 19, 54, 57, 28, 20, 40});
    const Moments other = momentsOf({39, 28, 31, 21, 19, 64, 75, 36, 66, 54});
    const auto found = meanDifference95(one, other);
    QVERIFY(closeTo(found->value, 15.8, 1e-9));
    QVERIFY(closeTo(found->low, -2.054832, 1e-4));
    QVERIFY(closeTo(found->high, 33.654832, 1e-4));
    QVERIFY(!meanDifference95(Moments{1, 4, 16}, one));
    QVERIFY(!meanDifference95(Moments{3, 12, 48}, Moments{3, 15, 75}));
}

void TestDifference::meansWithoutSpreadSayNothing()
{
    QVERIFY(!meanDifference95({}, durationsOf({1, 2})));
    QVERIFY(!meanDifference95(durationsOf({1}), durationsOf({1, 2})));
    QVERIFY(!meanDifference95(durationsOf({5, 5, 5}), durationsOf({6, 6, 6})));
    // all in one bucket of 256 ms, and yet not known to be equal
    const auto found =
        meanDifference95(durationsOf({100'000, 100'010}), durationsOf({100'020, 100'030}));
    QVERIFY(found && !found->beyondChance());
}

// Ten values each: the interval runs from the 2nd to the 9th. 1 to 10: median 5.5, 2 to 9; 21 to 39
// by 2: median 30, 23 to 37. The difference 24.5 is sqrt(7^2 + 3.5^2) = 7.826 either way.
void TestDifference::medianDifferenceByHand()
{
    QList<qint64> before;
    QList<qint64> after;
    for (int i = 1; i <= 10; ++i) {
        before.append(i);
        after.append(19 + 2 * i);
    }
    const auto found = percentileDifference95(durationsOf(before), durationsOf(after), 0.5);
    QCOMPARE(found->value, 24.5);
    QVERIFY(closeTo(found->low, 24.5 - std::sqrt(61.25), 1e-9));
    QVERIFY(closeTo(found->high, 24.5 + std::sqrt(61.25), 1e-9));
    QVERIFY(found->beyondChance());
}

void TestDifference::mediansOfAFewSayNothing()
{
    const Histogram five = durationsOf({1, 2, 3, 4, 5});
    const Histogram six = durationsOf({101, 102, 103, 104, 105, 106});
    QVERIFY(!percentileDifference95(five, six, 0.5));
    QVERIFY(!percentileDifference95(six, {}, 0.5));
    QVERIFY(percentileDifference95(six, six, 0.5).has_value());
    QVERIFY(!percentileDifference95(six, six, 0.9));
}

void TestDifference::thePercentileLiesInside()
{
    Random random(6);
    QList<qint64> values;
    for (int n = 1; n < 500; ++n) {
        values.append(qint64(random.below(500)));
        const Histogram sample = durationsOf(values);
        for (const double p : {0.5, 0.9, 0.99}) {
            const auto found = percentileDifference95(sample, sample, p);
            QVERIFY(!found || (found->low <= 0 && found->high >= 0));
        }
    }
}

void TestDifference::turningThePeriodsRoundTurnsTheSign()
{
    const Histogram a = durationsOf({1, 3, 5, 7, 9, 11, 30});
    const Histogram b = durationsOf({2, 20, 21, 22, 23, 24, 25, 90});
    for (const auto &[there, back] :
         {std::pair{*shareDifference95({3, 10}, {9, 11}), *shareDifference95({9, 11}, {3, 10})},
          std::pair{*meanDifference95(a, b), *meanDifference95(b, a)},
          std::pair{*percentileDifference95(a, b, 0.5), *percentileDifference95(b, a, 0.5)}}) {
        QVERIFY(closeTo(there.value, -back.value, 1e-12));
        QVERIFY(closeTo(there.low, -back.high, 1e-12));
        QVERIFY(closeTo(there.high, -back.low, 1e-12));
    }
}

// Two samples of one population, of the kind waits are; more than 7 % would be four standard
// deviations above 5 %.
void TestDifference::equalPeriodsDifferInFiveOfAHundredAtMost()
{
    Random random(3);
    const auto sample = [&](int n, int &hits) {
        Histogram histogram;
        hits = 0;
        for (int i = 0; i < n; ++i) {
            histogram.add(qint64(60'000 * std::exp(random.normal())));
            hits += random.chance(0.15);
        }
        return histogram;
    };
    constexpr int rounds = 2'000;
    int shares = 0;
    int means = 0;
    int medians = 0;
    for (int i = 0; i < rounds; ++i) {
        int hitsBefore = 0;
        int hitsAfter = 0;
        const Histogram before = sample(80, hitsBefore);
        const Histogram after = sample(120, hitsAfter);
        shares += shareDifference95({hitsBefore, 80}, {hitsAfter, 120})->beyondChance();
        means += meanDifference95(before, after)->beyondChance();
        medians += percentileDifference95(before, after, 0.5)->beyondChance();
    }
    QVERIFY2(shares < rounds * 7 / 100 && shares > rounds / 100,
             qPrintable(QString::number(shares)));
    QVERIFY2(means < rounds * 7 / 100 && means > rounds / 100, qPrintable(QString::number(means)));
    QVERIFY2(medians < rounds * 5 / 100 && medians > 0, qPrintable(QString::number(medians)));
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
