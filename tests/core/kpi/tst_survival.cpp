// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/survival.h"

#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Wheelhouse;

class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedCurveOfRemissions();
    void withoutLossesItIsTheUsualMedian();
    void nobodyAnsweredHasNoPercentile();
    void aCurveThatStopsShortHasNoPercentile();
    void lossesAtTheSameTimeStillWaited();
    void thoseWhoWaitMakeItLonger();
    void aCurveMetExactlyAtItsEndNeedsNoNext();
    void largeOnesEqualTheCurveValueByValue();
};

namespace {

Histogram waits(std::initializer_list<qint64> values)
{
    Histogram histogram;
    for (const qint64 value : values)
        histogram.add(value);
    return histogram;
}

} // namespace

// Freireich and others, Blood 21 (1963), weeks of remission under 6-mercaptopurine; the curve and
// its median of 23 as in Gehan (1965), Cox and Oakes (1984) and Kleinbaum and Klein (2012).
void TestSurvival::thePublishedCurveOfRemissions()
{
    const Histogram relapsed = waits({6, 6, 6, 7, 10, 13, 16, 22, 23});
    const Histogram lost = waits({6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35});
    const std::vector<std::pair<double, double>> published{
        {6, 0.857}, {7, 0.807}, {10, 0.753}, {13, 0.690}, {16, 0.627}, {22, 0.538}, {23, 0.448}};
    const std::vector<SurvivalStep> curve = survivalCurve(relapsed, lost);
    QCOMPARE(curve.size(), published.size());
    for (size_t i = 0; i < curve.size(); ++i) {
        QCOMPARE(curve[i].atMs, published[i].first);
        QVERIFY(std::abs(curve[i].waiting - published[i].second) <= 0.0005 + 1e-9);
    }
    QCOMPARE(waitingPercentile(relapsed, lost, 0.5), std::optional(23.0));
    QCOMPARE(waitingPercentile(relapsed, lost, 0.25), std::optional(13.0));
    QVERIFY(!waitingPercentile(relapsed, lost, 0.75));
}

// The placebo group of the same study: all 21 relapsed, median 8.
void TestSurvival::withoutLossesItIsTheUsualMedian()
{
    const Histogram placebo =
        waits({1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23});
    QCOMPARE(waitingPercentile(placebo, {}, 0.5), std::optional(8.0));
    QCOMPARE(waitingPercentile(waits({1, 2, 4, 9}), {}, 0.5), std::optional(3.0));
    Random random(2);
    for (int n = 1; n < 200; ++n) {
        Histogram all;
        for (int i = 0; i < n; ++i)
            all.add(qint64(random.below(500)));
        QCOMPARE(waitingPercentile(all, {}, 0.5), all.median());
    }
}

void TestSurvival::nobodyAnsweredHasNoPercentile()
{
    QVERIFY(!waitingPercentile({}, {}, 0.5));
    QVERIFY(!waitingPercentile({}, waits({10, 20}), 0.5));
    QVERIFY(survivalCurve({}, waits({10})).empty());
}

void TestSurvival::aCurveThatStopsShortHasNoPercentile()
{
    // four of ten answered at once, six wait: nobody knows the median, but the lower third
    const Histogram answered = waits({1, 2, 3, 4});
    const Histogram waiting = waits({60, 60, 60, 60, 60, 60});
    QVERIFY(!waitingPercentile(answered, waiting, 0.5));
    QCOMPARE(waitingPercentile(answered, waiting, 0.3), std::optional(3.5));
    QCOMPARE(waitingPercentile(answered, waiting, 0.35), std::optional(4.0));
}

void TestSurvival::lossesAtTheSameTimeStillWaited()
{
    // at 5 three of four are left: one was lost before, one is lost at 5 and counts
    const std::vector<SurvivalStep> curve = survivalCurve(waits({5, 9}), waits({4, 5}));
    QCOMPARE(curve.front(), (SurvivalStep{5, 2.0 / 3}));
    QCOMPARE(curve.back(), (SurvivalStep{9, 0}));
}

void TestSurvival::thoseWhoWaitMakeItLonger()
{
    const Histogram answered = waits({10, 20, 30, 40, 50, 60, 70});
    QCOMPARE(answered.median(), std::optional(40.0));
    // By hand: 3 of 10 never answered, last seen at 65; the curve falls by a tenth each time
    QCOMPARE(waitingPercentile(answered, waits({65, 65, 65}), 0.5), std::optional(55.0));
}

void TestSurvival::aCurveMetExactlyAtItsEndNeedsNoNext()
{
    QCOMPARE(waitingPercentile(waits({10, 20}), waits({30, 30}), 0.5), std::optional(20.0));
}

void TestSurvival::largeOnesEqualTheCurveValueByValue()
{
    struct Wait
    {
        qint64 ms;
        bool answered;
    };
    Random random(8);
    std::vector<Wait> all;
    Histogram answered;
    Histogram lost;
    for (int i = 0; i < 5'000; ++i) {
        const qint64 answer = qint64(random.exponential(300'000));
        const qint64 patience = qint64(random.exponential(400'000));
        all.push_back({std::min(answer, patience), answer <= patience});
        (all.back().answered ? answered : lost).add(all.back().ms);
    }
    std::sort(all.begin(), all.end(), [](const Wait &a, const Wait &b) {
        return a.ms != b.ms ? a.ms < b.ms : a.answered > b.answered;
    });
    for (const double p : {0.1, 0.5, 0.9}) {
        double waiting = 1;
        qint64 exact = -1;
        for (size_t i = 0; i < all.size() && exact < 0; ++i) {
            waiting *= all[i].answered ? 1 - 1.0 / double(all.size() - i) : 1;
            if (waiting <= 1 - p)
                exact = all[i].ms;
        }
        const auto found = waitingPercentile(answered, lost, p);
        QVERIFY2(std::abs(*found - double(exact)) <= 0.008 * double(exact),
                 qPrintable(QStringLiteral("%1 for %2").arg(*found).arg(exact)));
        QVERIFY(p < 0.5 || *answered.quantile(p) < 0.8 * *found);
    }
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
