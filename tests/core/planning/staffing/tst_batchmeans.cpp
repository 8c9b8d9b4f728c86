// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/batchmeans.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestBatchMeans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeanOfTheBatchesAndItsInterval()
    {
        BatchMeans means;
        for (int i = 0; i < BatchMeans::batches; ++i)
            means.add(i, i % 2 == 0 ? 1 : 3, 1);
        // deviation of ten ones and ten threes: sqrt(20 / 19)
        QCOMPARE(means.estimate().mean, 2.0);
        QVERIFY(std::abs(means.estimate().halfWidth - 2.093 * std::sqrt(20.0 / 19 / 20)) < 1e-12);
    }

    void batchesAreRatiosOfSums()
    {
        BatchMeans means;
        means.add(0, 1, 4);
        means.add(0, 1, 4);
        means.add(1, 3, 4);
        QCOMPARE(means.estimate().mean, 0.5);
    }

    void withoutAnythingThereIsNothing()
    {
        QCOMPARE(BatchMeans().estimate().mean, 0.0);
        QCOMPARE(BatchMeans().estimate().halfWidth, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestBatchMeans)
#include "tst_batchmeans.moc"
