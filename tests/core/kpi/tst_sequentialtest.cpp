// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/kpi/sequentialtest.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Wheelhouse;

namespace {

double binomial(int n, int k, double p)
{
    double ways = 1;
    for (int i = 0; i < k; ++i)
        ways = ways * (n - i) / (i + 1);
    return ways * std::pow(p, k) * std::pow(1 - p, n - k);
}

/// The evidence of one block with so many bad outcomes in each group.
double evidenceOf(int pilots, int badPilots, int controls, int badControls)
{
    SequentialTest test;
    // the last of a group completes the block, so the larger group comes first
    for (int i = 0; i < controls; ++i)
        test.observe(Arm::Control, i < badControls);
    for (int i = 0; i < pilots; ++i)
        test.observe(Arm::Pilot, i < badPilots);
    return std::exp(test.logEvidence());
}

/// Customers until the pilot is called worse, asked after each; nothing: not within `most`.
std::optional<int> stoppedAfter(Random &random, double pilotRate, double controlRate,
                                double pilotShare, int most, double alpha)
{
    SequentialTest test;
    for (int i = 1; i <= most; ++i) {
        const bool isPilot = random.chance(pilotShare);
        test.observe(isPilot ? Arm::Pilot : Arm::Control,
                     random.chance(isPilot ? pilotRate : controlRate));
        if (test.isWorse(alpha))
            return i;
    }
    return std::nullopt;
}

} // namespace

class TestSequentialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockGainsNothingOnTheMeanWhenThePilotIsNotWorse_data();
    void aBlockGainsNothingOnTheMeanWhenThePilotIsNotWorse();
    void peekingAfterEachCustomerRaisesNoFalseAlarms_data();
    void peekingAfterEachCustomerRaisesNoFalseAlarms();
    void ratesThatDriftRaiseNoFalseAlarms();
    void aWorsePilotIsFound_data();
    void aWorsePilotIsFound();
    void aBetterPilotIsLeftAlone();
    void whatWasDecidedStaysDecided();
    void blocksWaitForBothGroups();
};

void TestSequentialTest::aBlockGainsNothingOnTheMeanWhenThePilotIsNotWorse_data()
{
    QTest::addColumn<double>("pilotRate");
    QTest::addColumn<double>("controlRate");
    for (const double rate : {0.001, 0.02, 0.1, 0.3, 0.5, 0.8, 0.97})
        QTest::addRow("both %g", rate) << rate << rate;
    QTest::newRow("better") << 0.2 << 0.4;
    QTest::newRow("much better") << 0.01 << 0.9;
}

/// Every outcome of a block, weighed by how likely it is: the defining property of an e-variable.
void TestSequentialTest::aBlockGainsNothingOnTheMeanWhenThePilotIsNotWorse()
{
    QFETCH(double, pilotRate);
    QFETCH(double, controlRate);
    constexpr int pilots = SequentialTest::blockOf;
    constexpr int controls = 9;
    double mean = 0;
    for (int p = 0; p <= pilots; ++p) {
        for (int c = 0; c <= controls; ++c)
            mean += binomial(pilots, p, pilotRate) * binomial(controls, c, controlRate) *
                    evidenceOf(pilots, p, controls, c);
    }
    QVERIFY2(mean <= 1 + 1e-12, qPrintable(QString::number(mean, 'g', 17)));
}

void TestSequentialTest::peekingAfterEachCustomerRaisesNoFalseAlarms_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("pilotShare");
    QTest::newRow("loops") << 0.02 << 0.1;
    QTest::newRow("hand-overs, a tenth") << 0.3 << 0.1;
    QTest::newRow("hand-overs, halves") << 0.3 << 0.5;
    QTest::newRow("bad ratings") << 0.15 << 0.3;
    QTest::newRow("not resolved") << 0.9 << 0.2;
}

void TestSequentialTest::peekingAfterEachCustomerRaisesNoFalseAlarms()
{
    QFETCH(double, rate);
    QFETCH(double, pilotShare);
    Random random(20'261'121);
    constexpr int runs = 400;
    int alarms = 0;
    for (int run = 0; run < runs; ++run)
        alarms += stoppedAfter(random, rate, rate, pilotShare, 2'000, 0.05).has_value();
    qInfo("%d false alarms in %d runs", alarms, runs);
    // 5 % of 400, and three standard deviations of that count
    QVERIFY2(alarms <= 20 + 13, qPrintable(QString::number(alarms)));
}

void TestSequentialTest::ratesThatDriftRaiseNoFalseAlarms()
{
    Random random(7);
    constexpr int runs = 300;
    int alarms = 0;
    for (int run = 0; run < runs; ++run) {
        SequentialTest test;
        bool alarm = false;
        for (int i = 0; i < 2'000 && !alarm; ++i) {
            const double rate = 0.3 + 0.25 * std::sin(i / 150.0); // a day of quiet and rush hours
            test.observe(random.chance(0.2) ? Arm::Pilot : Arm::Control, random.chance(rate));
            alarm = test.isWorse(0.05);
        }
        alarms += alarm;
    }
    QVERIFY2(alarms <= 15 + 11, qPrintable(QString::number(alarms)));
}

void TestSequentialTest::aWorsePilotIsFound_data()
{
    QTest::addColumn<double>("pilotRate");
    QTest::addColumn<double>("controlRate");
    QTest::addColumn<double>("pilotShare");
    QTest::addColumn<int>("within"); // customers of both groups
    QTest::newRow("hand-over 30 to 60 %, halves") << 0.6 << 0.3 << 0.5 << 350;
    QTest::newRow("hand-over 30 to 40 %, halves") << 0.4 << 0.3 << 0.5 << 3'000;
    QTest::newRow("hand-over 30 to 40 %, a tenth") << 0.4 << 0.3 << 0.1 << 8'000;
    QTest::newRow("loops 1 to 10 %, a fifth") << 0.1 << 0.01 << 0.2 << 1'000;
    QTest::newRow("every second unresolved to all") << 1.0 << 0.5 << 0.1 << 300;
}

void TestSequentialTest::aWorsePilotIsFound()
{
    QFETCH(double, pilotRate);
    QFETCH(double, controlRate);
    QFETCH(double, pilotShare);
    QFETCH(int, within);
    Random random(11);
    constexpr int runs = 200;
    std::vector<int> found;
    for (int run = 0; run < runs; ++run) {
        // a quarter of 5 %: the level of one of four guard figures
        if (const auto n = stoppedAfter(random, pilotRate, controlRate, pilotShare, within, 0.0125))
            found.push_back(*n);
    }
    std::sort(found.begin(), found.end());
    qInfo("found in %.0f %% within %d, half of them within %d", 100.0 * double(found.size()) / runs,
          within, found.empty() ? 0 : found[found.size() / 2]);
    QVERIFY(double(found.size()) >= 0.9 * runs);
}

void TestSequentialTest::aBetterPilotIsLeftAlone()
{
    Random random(3);
    for (int run = 0; run < 100; ++run)
        QVERIFY(!stoppedAfter(random, 0.2, 0.35, 0.3, 1'000, 0.01));
}

void TestSequentialTest::whatWasDecidedStaysDecided()
{
    SequentialTest test;
    for (int i = 0; i < 40; ++i) {
        test.observe(Arm::Pilot, true);
        test.observe(Arm::Control, false);
    }
    QVERIFY(test.isWorse(0.001));
    for (int i = 0; i < 400; ++i) {
        test.observe(Arm::Pilot, false);
        test.observe(Arm::Control, true);
    }
    QVERIFY(test.logEvidence() < 0);
    QVERIFY(test.isWorse(0.001));
    QCOMPARE(test.cases(Arm::Pilot), 440);
    QCOMPARE(test.bad(Arm::Pilot), 40);
    QCOMPARE(test.bad(Arm::Control), 400);
}

void TestSequentialTest::blocksWaitForBothGroups()
{
    SequentialTest test;
    for (int i = 0; i < 1'000; ++i)
        test.observe(Arm::Pilot, true);
    QCOMPARE(test.logEvidence(), 0.0); // nobody to compare with
    for (int i = 0; i < SequentialTest::blockOf - 1; ++i)
        test.observe(Arm::Control, false);
    QCOMPARE(test.logEvidence(), 0.0);
    test.observe(Arm::Control, false);
    QVERIFY(test.logEvidence() > 0);
}

QTEST_GUILESS_MAIN(TestSequentialTest)
#include "tst_sequentialtest.moc"
