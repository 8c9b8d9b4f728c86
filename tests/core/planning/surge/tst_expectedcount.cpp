// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/expectedcount.h"

#include "tests/core/planning/surge/syntheticcontacts.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

constexpr int slotSeconds = 900;

ExpectedCount after(const QList<Synthetic::Row> &rows)
{
    ExpectedCount expected;
    for (const Synthetic::Row &row : rows)
        expected.learn(row.time, row.count);
    return expected;
}

} // namespace

class TestExpectedCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadyAfterAWeek()
    {
        ExpectedCount expected;
        for (LocalSeconds time = 0; time < 7 * secondsADay; time += slotSeconds) {
            expected.learn(time, 3);
            QVERIFY(!expected.isReady());
        }
        expected.learn(7 * secondsADay, 3);
        QVERIFY(expected.isReady());
        QCOMPARE(expected.days(), 7.0);
    }

    void meetsTheMeanOfTheTimeOfTheWeek()
    {
        double counted = 0;
        double foreseen = 0;
        for (quint64 seed = 1; seed <= 5; ++seed) {
            ExpectedCount expected;
            for (const Synthetic::Row &row :
                 Synthetic::contacts(seed, 70, slotSeconds, [](LocalSeconds time) {
                     return Synthetic::streaming(time, 40);
                 })) {
                if (row.time >= Synthetic::monday + 28 * secondsADay) {
                    counted += row.count;
                    foreseen += expected.at(row.time).mean;
                }
                expected.learn(row.time, row.count);
            }
        }
        // a level never below 1 takes the better days' part
        QVERIFY2(std::abs(foreseen / counted - 1.02) < 0.04,
                 QByteArray::number(foreseen / counted));
    }

    void learnsHowFarCountsStray_data()
    {
        QTest::addColumn<double>("dispersion");
        QTest::newRow("little") << 0.02;
        QTest::newRow("much") << 0.3;
    }
    void learnsHowFarCountsStray()
    {
        QFETCH(double, dispersion);
        Random random(3);
        ExpectedCount expected;
        for (LocalSeconds time = 0; time < 70 * secondsADay; time += slotSeconds) {
            // a Poisson whose rate strays by a lognormal of that relative variance
            const double width = std::sqrt(std::log1p(dispersion));
            const double rate = 50 * std::exp(width * random.normal() - width * width / 2);
            expected.learn(time, random.poisson(rate));
        }
        const double learnt = expected.at(70 * secondsADay).dispersion;
        QVERIFY2(learnt > 0.6 * dispersion && learnt < 1.5 * dispersion + 0.02,
                 QByteArray::number(learnt));
    }

    void aPremiereIsNotNextWeeksPlan()
    {
        const LocalSeconds evening = Synthetic::monday + 25 * secondsADay + 18 * 3600;
        const auto rate = [&](LocalSeconds time) {
            const bool isPremiere = time >= evening && time < evening + 4 * 3600;
            return Synthetic::streaming(time, 40) * (isPremiere ? 10 : 1);
        };
        const auto expected = after(Synthetic::contacts(2, 28, slotSeconds, rate));
        const LocalSeconds weekLater = evening + 7 * secondsADay + 3600;
        QVERIFY(expected.at(weekLater).mean < 2.2 * Synthetic::streaming(weekLater, 40));
    }

    void followsALastingShift()
    {
        const auto rate = [](LocalSeconds time) {
            return Synthetic::streaming(time, 40) *
                   (time >= Synthetic::monday + 28 * secondsADay ? 2 : 1);
        };
        const LocalSeconds noon = Synthetic::monday + 31 * secondsADay + 12 * 3600;
        const auto days = after(Synthetic::contacts(2, 31, slotSeconds, rate));
        QVERIFY(std::abs(days.at(noon).mean / rate(noon) - 1) < 0.25);
        const auto weeks = after(Synthetic::contacts(2, 56, slotSeconds, rate));
        QVERIFY(std::abs(weeks.at(noon).mean / rate(noon) - 1) < 0.2);
    }

    void nothingAtAllIsExpectedToStaySo()
    {
        ExpectedCount expected;
        for (LocalSeconds time = 0; time < 28 * secondsADay; time += slotSeconds)
            expected.learn(time, 0);
        const auto next = expected.at(28 * secondsADay);
        QVERIFY(next.mean > 0 && next.mean < 0.2);
        QVERIFY(std::isfinite(next.dispersion));
    }
};

QTEST_GUILESS_MAIN(TestExpectedCount)
#include "tst_expectedcount.moc"
