// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/surgedetector.h"

#include "tests/core/planning/surge/syntheticcontacts.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Wheelhouse;

namespace {

QList<Synthetic::Row> contacts(quint64 seed, int days, double peak, bool isOffice)
{
    return Synthetic::contacts(seed, days, 900, [&](LocalSeconds time) {
        return isOffice ? Synthetic::office(time, peak) : Synthetic::streaming(time, peak);
    });
}

} // namespace

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

    // ten weeks, the first two to learn: a false alarm in four weeks at most, of a quarter of an
    // hour a row
    void contactsRaiseFewFalseAlarms_data()
    {
        QTest::addColumn<double>("peak");
        QTest::addColumn<bool>("isOffice");
        QTest::newRow("Poisson nights") << 40.0 << false;
        QTest::newRow("few") << 3.0 << false;
        QTest::newRow("thousands") << 4000.0 << false;
        QTest::newRow("opening time") << 200.0 << true;
    }
    void contactsRaiseFewFalseAlarms()
    {
        QFETCH(double, peak);
        QFETCH(bool, isOffice);
        constexpr int series = 3;
        int begins = 0;
        for (quint64 seed = 1; seed <= series; ++seed) {
            SurgeDetector detector;
            for (const Synthetic::Row &row : contacts(seed, 70, peak, isOffice)) {
                const bool begin = detector.push(row.time, row.count).score >= surgeThreshold;
                begins += begin && row.time >= Synthetic::monday + 14 * secondsADay;
            }
        }
        QVERIFY2(begins <= series * 2, QByteArray::number(begins));
    }

    void sixInTheNightAndAPremiereBothFire()
    {
        for (quint64 seed = 1; seed <= 3; ++seed) {
            QList<Synthetic::Row> rows = contacts(seed, 42, 30, false);
            const qsizetype night = 35 * 96 + 12;
            const qsizetype evening = 38 * 96 + 72;
            for (qsizetype i = 0; i < 12; ++i)
                rows[night + i].count = 6;
            for (qsizetype i = 0; i < 20; ++i)
                rows[evening + i].count *= 3;
            SurgeDetector detector;
            QList<qsizetype> begins;
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const SurgeReading reading = detector.push(rows[i].time, rows[i].count);
                if (reading.score < surgeThreshold)
                    continue;
                begins.append(i);
                if (i >= evening && i < evening + 20) {
                    QVERIFY(reading.since && reading.expected);
                    QVERIFY(rows[i].count > 1.5 * *reading.expected);
                }
            }
            const auto fired = [&](qsizetype from, int within) {
                return std::any_of(begins.begin(), begins.end(),
                                   [&](qsizetype i) { return i >= from && i < from + within; });
            };
            QVERIFY(fired(night, 8));
            QVERIFY(fired(evening, 8));
        }
    }

    void learnsANewNormalOfAnySeries()
    {
        Random random(1);
        SurgeDetector detector;
        int atShift = 0;
        int after = 0;
        for (int row = 0; row < 6000; ++row) {
            const double level = row < 3000 ? 50.5 : 80.5;
            const double score = detector.push(row * 300, level + 2 * random.normal()).score;
            atShift += score >= surgeThreshold && row >= 3000 && row < 3010;
            after += score >= surgeThreshold && row >= 3200;
        }
        QVERIFY(atShift >= 1);
        QVERIFY2(after <= 4, QByteArray::number(after));
    }

    void staysQuietInALongSeries()
    {
        Random random(2);
        SurgeDetector detector;
        int begins = 0;
        for (int row = 0; row < 30'000; ++row) {
            const double daily = 20 * std::sin(row * 2 * std::numbers::pi / 288);
            const double score = detector.push(row * 300, 100 + daily + random.normal()).score;
            begins += score >= surgeThreshold && row >= 20'000;
        }
        QVERIFY2(begins <= 17, QByteArray::number(begins)); // one in two days
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
