// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/answertime.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestAnswerTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAnsweredInNoTime()
    {
        QCOMPARE(AnswerInTime(0, 1, 0.1, 5).chance(0), 0.0);
        QCOMPARE(AnswerInTime(20, 0, 0.1, 5).chance(3), 0.0);
    }

    // the j + 1st of a Poisson stream of departures
    void withoutAbandonmentItIsErlangDistributed()
    {
        const double rate = 0.25;
        const double seconds = 20;
        const AnswerInTime answer(seconds, rate, 0, 30);
        double term = std::exp(-rate * seconds);
        double atMost = 0;
        for (int j = 0; j <= 30; ++j) {
            atMost += term;
            term *= rate * seconds / (j + 1);
            QVERIFY(std::abs(answer.chance(j) - (1 - atMost)) < 1e-14);
        }
    }

    // the first in line is answered or gives up at rate R + theta; the second first sees a
    // departure at R + 2 theta
    void closedFormsOfTheFirstTwo()
    {
        const double rate = 0.3;
        const double abandon = 0.1;
        const double t = 4;
        const AnswerInTime answer(t, rate, abandon, 10);
        QVERIFY(std::abs(answer.chance(0) - (1 - std::exp(-0.4 * t))) < 1e-14);
        const double second =
            1 - (0.5 * std::exp(-0.4 * t) - 0.4 * std::exp(-0.5 * t)) / (0.5 - 0.4);
        QVERIFY(std::abs(answer.chance(1) - second) < 1e-14);
    }

    // integrates the hypo-exponential distribution's differential equations
    void agreesWithTheEquations_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("abandon");
        QTest::addColumn<double>("seconds");
        QTest::newRow("usual") << 0.1 << 1.0 / 300 << 20.0;
        QTest::newRow("impatient") << 0.01 << 0.1 << 60.0;
        QTest::newRow("patient") << 2.0 << 1e-6 << 30.0;
        QTest::newRow("long") << 0.02 << 0.005 << 600.0;
    }
    void agreesWithTheEquations()
    {
        QFETCH(double, rate);
        QFETCH(double, abandon);
        QFETCH(double, seconds);
        constexpr int last = 60;
        std::vector<double> share(last + 1, 0.0);
        const auto slope = [&](const std::vector<double> &at, int j) {
            return (rate + (j + 1) * abandon) * ((j > 0 ? at[size_t(j) - 1] : 1.0) - at[size_t(j)]);
        };
        constexpr int steps = 20'000;
        const double h = seconds / steps;
        for (int i = 0; i < steps; ++i) {
            std::vector<double> half(share);
            for (int j = 0; j <= last; ++j)
                half[size_t(j)] += h / 2 * slope(share, j);
            for (int j = last; j >= 0; --j)
                share[size_t(j)] += h * slope(half, j);
        }
        const AnswerInTime answer(seconds, rate, abandon, last);
        for (int j = 0; j <= last; ++j)
            QVERIFY2(std::abs(answer.chance(j) - share[size_t(j)]) < 1e-6,
                     qPrintable(QStringLiteral("%1: %2 %3")
                                    .arg(j)
                                    .arg(answer.chance(j))
                                    .arg(share[size_t(j)])));
    }

    void extremesStayInBounds()
    {
        for (const double rate : {1e-6, 1.0, 1e4}) {
            for (const double abandon : {0.0, 1e-6, 1.0, 1e3}) {
                for (const double seconds : {1e-3, 20.0, 1e5}) {
                    const AnswerInTime answer(seconds, rate, abandon, 1000);
                    double before = 1;
                    for (int j = 0; j <= 1000; ++j) {
                        const double chance = answer.chance(j);
                        QVERIFY(chance >= 0 && chance <= before);
                        before = chance;
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAnswerTime)
#include "tst_answertime.moc"
