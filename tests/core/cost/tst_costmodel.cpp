// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost/costmodel.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 costDayMs = 24 * 3'600'000LL;

/// The example of docs/cost.md, worked out there by hand.
CostCounts byHandCounts()
{
    CostCounts counts;
    counts.resolved = 10'500;
    counts.cameBack = 500;
    counts.handling.value = 12 * 60'000.0;
    counts.handling.sample = 4'000;
    counts.lengthMs = 28 * costDayMs;
    return counts;
}

CostAssumed byHandAssumed()
{
    CostAssumed assumed;
    assumed.hourlyCost = 30;
    assumed.currency = QStringLiteral("EUR");
    assumed.occupancy = 0.75;
    return assumed;
}

bool isNear(double value, double wanted)
{
    return qAbs(value - wanted) <= 1e-9 * qAbs(wanted);
}

} // namespace

class TestCostModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheDocs()
    {
        const CostEstimate estimate = costSaved(byHandCounts(), byHandAssumed());
        QCOMPARE(estimate.gap, CostGap::None);
        QCOMPARE(estimate.lasting, 10'000);
        QVERIFY(isNear(estimate.handlingMinutes, 6)); // 12 minutes, two at once
        QVERIFY(isNear(estimate.contacts.low, 5'000));
        QVERIFY(isNear(estimate.contacts.likely, 7'500));
        QVERIFY(isNear(estimate.contacts.high, 10'000));
        // 7,500 x 6 min = 750 h of work; a person works on contacts for 45 of 60 minutes: 1,000 h
        QVERIFY(isNear(estimate.hours.low, 2'000.0 / 3));
        QVERIFY(isNear(estimate.hours.likely, 1'000));
        QVERIFY(isNear(estimate.hours.high, 4'000.0 / 3));
        // 1,600 h a year are 1,600 x 28 / 365.25 = 122.65... h in four weeks
        QVERIFY(isNear(estimate.people.likely, 1'000 * 365.25 / (1'600.0 * 28)));
        QVERIFY(isNear(estimate.money->likely, 30'000));
        QVERIFY(isNear(estimate.money->low, 20'000));
        QVERIFY(isNear(estimate.money->high, 40'000));
    }

    void fourPercentAreWorthFourPeople()
    {
        // kpi.md: 4 % resolved automatically are about 4 people, 400,000 USD a year at 100,000 each
        CostCounts counts;
        counts.lengthMs = costDayMs * 1461 / 4;
        counts.resolved = 64'000;
        CostAssumed assumed;
        assumed.shareLow = assumed.shareLikely = assumed.shareHigh = 1;
        assumed.handlingMinutes = 4.8; // 64,000 x 4.8 min = 5,120 h; at 80 % 6,400 h: 4 x 1,600
        assumed.hourlyCost = 100'000.0 / 1'600;
        assumed.currency = QStringLiteral("USD");
        const CostEstimate estimate = costSaved(counts, assumed);
        QVERIFY(isNear(estimate.people.likely, 4));
        QVERIFY(isNear(estimate.money->likely, 400'000));
    }

    void aFixedTimeIsNotDividedByContactsAtOnce()
    {
        CostAssumed assumed = byHandAssumed();
        assumed.handlingMinutes = 6;
        assumed.parallel = 4;
        CostCounts counts = byHandCounts();
        counts.handling = {};
        const CostEstimate estimate = costSaved(counts, assumed);
        QCOMPARE(estimate.gap, CostGap::None);
        QVERIFY(isNear(estimate.hours.likely, 1'000));
    }

    void whatCannotBeSaidIsNotSaid()
    {
        const CostAssumed assumed = byHandAssumed();
        CostCounts none = byHandCounts();
        none.cameBack = none.resolved;
        QCOMPARE(costSaved(none, assumed).gap, CostGap::NothingSolved);
        CostCounts unmeasured = byHandCounts();
        unmeasured.handling.sample = fewestHandled - 1;
        QCOMPARE(costSaved(unmeasured, assumed).gap, CostGap::NoHandling);
        CostCounts empty = byHandCounts();
        empty.lengthMs = 0;
        QCOMPARE(costSaved(empty, assumed).gap, CostGap::NoPeriod);
        CostAssumed free = assumed;
        free.hourlyCost = 0;
        QVERIFY(!costSaved(byHandCounts(), free).money);
    }
};

QTEST_GUILESS_MAIN(TestCostModel)
#include "tst_costmodel.moc"
