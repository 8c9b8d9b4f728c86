// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/distribution.h"

#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Wheelhouse;

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binsAreHalfPowersOfTwoOfASecond();
    void everyDurationIsInTheBinThatHoldsIt();
    void aRandomMonthIsBinnedAsByHand();
    void thoseNeverAnsweredAreToldApart();
    void sharesHaveNoDurations();
    void nothingIsEmpty();
    void stepsAreCasesOfTheirOwn();
};

namespace {

Cell respondedIn(const QList<qint64> &durations, int contacts)
{
    Cell cell;
    for (const qint64 ms : durations)
        cell.apply({Measure::FirstResponseHuman, 1, ms});
    cell.apply({Measure::Contacts, contacts, -1});
    return cell;
}

const Metric &responseMetric()
{
    return *findMetric(u"first_response_human_p50");
}

} // namespace

void TestDistribution::binsAreHalfPowersOfTwoOfASecond()
{
    QCOMPARE(durationBinStart(0), 0.0);
    QCOMPARE(durationBinStart(1), 1000.0);
    QVERIFY(std::abs(durationBinStart(2) - 1414.2135623731) < 1e-6);
    QCOMPARE(durationBinStart(3), 2000.0);
    QCOMPARE(durationBinStart(13), 64'000.0);
}

void TestDistribution::everyDurationIsInTheBinThatHoldsIt()
{
    QCOMPARE(durationBinOf(0), 0);
    QCOMPARE(durationBinOf(999.9), 0);
    for (int bin = 1; bin < 60; ++bin) {
        QCOMPARE(durationBinOf(durationBinStart(bin)), bin);
        QCOMPARE(durationBinOf(std::nextafter(durationBinStart(bin), 0)), bin - 1);
    }
}

void TestDistribution::aRandomMonthIsBinnedAsByHand()
{
    Random random(11);
    QList<qint64> now;
    QList<qint64> before;
    for (int i = 0; i < 3000; ++i)
        now.append(qint64(std::exp(8 + 5 * random.uniform())));
    for (int i = 0; i < 800; ++i)
        before.append(qint64(std::exp(7 + 4 * random.uniform())));
    const Distribution spread =
        distributionOf(responseMetric(), respondedIn(now, 3000), respondedIn(before, 800));
    QCOMPARE(spread.cases, 3000);
    QCOMPARE(spread.casesBefore, 800);
    QCOMPARE(spread.edges.size(), spread.now.size() + 1);
    QCOMPARE(spread.before.size(), spread.now.size());
    qint64 all = 0;
    for (qsizetype bin = 0; bin < spread.now.size(); ++bin) {
        all += spread.now[bin];
        // those within the histogram's error of an edge may stand on either side
        const auto within = [&](double off) {
            return std::count_if(now.cbegin(), now.cend(), [&](qint64 ms) {
                return double(ms) >= spread.edges[bin] * (1 - off) &&
                       double(ms) < spread.edges[bin + 1] * (1 + off);
            });
        };
        QVERIFY(spread.now[bin] <= within(0.004) && spread.now[bin] >= within(-0.004));
    }
    QCOMPARE(all, 3000);
    std::sort(now.begin(), now.end());
    const auto near = [](double found, qint64 exact) {
        return std::abs(found - double(exact)) <= 0.004 * double(exact);
    };
    QVERIFY(near(*spread.p50, now[1500]) && near(*spread.p90, now[2699]) &&
            near(*spread.p99, now[2969]));
}

void TestDistribution::thoseNeverAnsweredAreToldApart()
{
    const Distribution spread =
        distributionOf(responseMetric(), respondedIn({5'000, 6'000, 7'000}, 10), {});
    QCOMPARE(spread.cases, 3);
    QCOMPARE(spread.without, 7);
    QCOMPARE(spread.casesBefore, 0);
    QCOMPARE(spread.before, QList<qint64>(spread.now.size()));
}

void TestDistribution::sharesHaveNoDurations()
{
    QCOMPARE(distributionOf(*findMetric(u"csat"), respondedIn({5'000}, 10), {}), Distribution());
}

void TestDistribution::nothingIsEmpty()
{
    const Distribution spread = distributionOf(responseMetric(), {}, {});
    QVERIFY(spread.edges.isEmpty() && spread.now.isEmpty() && !spread.p50);
    QVERIFY(distributionOfSteps({}, {}, {}).now.isEmpty());
}

void TestDistribution::stepsAreCasesOfTheirOwn()
{
    const Distribution spread =
        distributionOfSteps({0.0, 0.1, std::nullopt, 0.2, 0.25, 1.0}, {0.5}, {0, 0.2, 0.5, 1});
    QCOMPARE(spread.now, (QList<qint64>{2, 2, 1}));
    QCOMPARE(spread.before, (QList<qint64>{0, 0, 1}));
    QCOMPARE(spread.cases, 5);
    QCOMPARE(spread.without, 1);
    QCOMPARE(spread.p50, 0.2);
    QCOMPARE(spread.p90, 0.25);
    QVERIFY(!spread.p99);
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
