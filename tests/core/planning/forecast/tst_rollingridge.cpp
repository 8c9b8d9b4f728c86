// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/forecast/rollingridge.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestRollingRidge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsALineWithoutPenalty()
    {
        RollingRidge ridge(2, 1.0);
        for (int i = 0; i < 200; ++i) {
            const double x[] = {double(i % 7), double(i % 11)};
            ridge.add(x, 3 + 2 * x[0] - 0.5 * x[1]);
        }
        const auto line = ridge.solve(0.0);
        QVERIFY(std::abs(line.intercept - 3) < 1e-6);
        QVERIFY(std::abs(line.slopes[0] - 2) < 1e-6);
        QVERIFY(std::abs(line.slopes[1] + 0.5) < 1e-6);
        const double x[] = {10, 2};
        QVERIFY(std::abs(line.at(x) - 22) < 1e-6);
    }

    // A feature that is 0 or 1, seen n times of N: by hand, the slope is the difference of the
    // means times s / (s + penalty), with s = n (N - n) / N.
    void shrinksADummyByItsPenalty()
    {
        RollingRidge ridge(1, 1.0);
        for (int i = 0; i < 10; ++i) {
            const double x = i < 4;
            ridge.add(&x, x > 0 ? 7 : 5);
        }
        const double spread = 4 * 6 / 10.0;
        const Eigen::VectorXd penalty = Eigen::VectorXd::Constant(1, 0.6);
        QVERIFY(std::abs(ridge.solve(penalty).slopes[0] - 2 * spread / (spread + 0.6)) < 1e-9);
        QVERIFY(std::abs(ridge.solve(0.25).slopes[0] - 2 / 1.25) < 1e-6);
    }

    void olderRowsCountLess()
    {
        RollingRidge ridge(1, 0.5);
        const double x = 0;
        for (const double y : {0.0, 0.0, 8.0})
            ridge.add(&x, y);
        // weights 1/4, 1/2, 1
        QVERIFY(std::abs(ridge.rowsCounted() - 1.75) < 1e-12);
        QVERIFY(std::abs(ridge.solve(0.1).intercept - 8 / 1.75) < 1e-9);
    }

    void aRowsWeightIsLikeRepeatingIt()
    {
        RollingRidge once(1, 1.0), thrice(1, 1.0);
        for (int i = 0; i < 6; ++i) {
            const double x = i, y = i * i;
            once.add(&x, y, 3);
            for (int k = 0; k < 3; ++k)
                thrice.add(&x, y);
        }
        QVERIFY(std::abs(once.solve(0.1).slopes[0] - thrice.solve(0.1).slopes[0]) < 1e-9);
    }

    void staysFiniteOverManyFastDecayingRows()
    {
        RollingRidge ridge(1, 0.5);
        for (int i = 0; i < 5000; ++i) {
            const double x = i % 3;
            ridge.add(&x, 1 + x);
        }
        const auto line = ridge.solve(0.0);
        QVERIFY(std::abs(line.slopes[0] - 1) < 1e-6);
    }

    void aFeatureThatNeverChangesHasNoSlope()
    {
        RollingRidge ridge(1, 1.0);
        const double x = 4;
        for (int i = 0; i < 5; ++i)
            ridge.add(&x, i);
        const auto line = ridge.solve(0.01);
        QVERIFY(std::isfinite(line.intercept));
        QVERIFY(std::abs(line.at(&x) - 2) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(TestRollingRidge)
#include "tst_rollingridge.moc"
