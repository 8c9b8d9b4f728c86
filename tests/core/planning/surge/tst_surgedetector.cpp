// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/planning/surge/surgedetector.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Wheelhouse;

class TestSurgeDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSinceWhen()
    {
        Random random(1);
        SurgeDetector detector;
        LocalSeconds time = 0;
        for (int row = 0; row < 1000; ++row)
            detector.push(time += 300, 100 + random.normal());
        const LocalSeconds began = time + 300;
        const SurgeReading first = detector.push(time += 300, 200);
        QVERIFY(first.score >= surgeThreshold);
        QCOMPARE(first.since, began);
        const SurgeReading second = detector.push(time += 300, 260);
        QVERIFY(second.score < surgeThreshold); // it began once
        QCOMPARE(second.since, began);
        for (int row = 0; row < 200; ++row)
            detector.push(time += 300, 100 + random.normal());
        QVERIFY(!detector.push(time += 300, 100).since);
    }

    void whatIsNoNumberLeavesNoTrace()
    {
        Random random(1);
        SurgeDetector with;
        SurgeDetector without;
        for (int row = 0; row < 2000; ++row) {
            const double value = random.normal() + (row == 1500 ? 30 : 0);
            if (row % 7 == 0) {
                for (const double none : {std::numeric_limits<double>::quiet_NaN(),
                                          std::numeric_limits<double>::infinity()})
                    QCOMPARE(with.push(row * 300, none).score, 0.0);
            }
            QCOMPARE(with.push(row * 300, value).score, without.push(row * 300, value).score);
        }
    }

    void timesMayRepeatAndStepBack()
    {
        SurgeDetector detector;
        for (const LocalSeconds time : {600, 600, 300, 0, 1'000'000, -5})
            QVERIFY(detector.push(time, 1).score < surgeThreshold);
    }

    void everyScoreIsFromZeroToOne_data()
    {
        QTest::addColumn<double>("factor");
        QTest::newRow("negative") << -1.0;
        QTest::newRow("huge") << 1e307;
        QTest::newRow("tiny") << 1e-307;
        QTest::newRow("nothing") << 0.0;
    }
    void everyScoreIsFromZeroToOne()
    {
        QFETCH(double, factor);
        Random random(1);
        SurgeDetector detector;
        for (int row = 0; row < 3000; ++row) {
            const double score = detector.push(row * 300, factor * random.exponential(1)).score;
            QVERIFY(score >= 0 && score <= 1);
        }
    }

    void printsBelowTheThresholdWhatIsBelowIt()
    {
        Random random(1);
        SurgeDetector detector;
        for (int row = 0; row < 3000; ++row) {
            const double score = detector.push(row * 300, random.exponential(1)).score;
            const double printed = QByteArray::number(score, 'f', 4).toDouble();
            QCOMPARE(printed >= surgeThreshold, score >= surgeThreshold);
        }
    }
};

QTEST_GUILESS_MAIN(TestSurgeDetector)
#include "tst_surgedetector.moc"
