// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/meaninterval.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestMeanInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneToFive()
    {
        // variance 2.5, error √0.5, t(4) = 2.776445: by hand
        const auto interval = meanInterval95({5, 15, 55});
        QVERIFY(interval);
        QVERIFY(std::abs(interval->low - (3 - 2.776445 * std::sqrt(0.5))) < 1e-6);
        QVERIFY(std::abs(interval->high - (3 + 2.776445 * std::sqrt(0.5))) < 1e-6);
    }

    void studentsPointsAreThoseOfTheTables()
    {
        // Fisher and Yates, Statistical Tables, 1963, table III, P = 0.05
        const std::pair<double, double> table[] = {
            {1, 12.706}, {2, 4.303},  {4, 2.776},  {5, 2.571},   {9, 2.262},
            {10, 2.228}, {30, 2.042}, {60, 2.000}, {120, 1.980}, {1e9, 1.960}};
        for (const auto &[freedom, point] : table)
            QVERIFY2(std::abs(student975(freedom) - point) < 0.0009,
                     qPrintable(QString::number(freedom)));
    }

    void thousandsOfRatingsAreWhatTheNormalDistributionSays()
    {
        // 60,000 of 5 and 40,000 of 4: mean 4.6, deviation √0.24
        const auto interval = meanInterval95({100'000, 460'000, 60'000 * 25 + 40'000 * 16});
        QVERIFY(interval);
        QVERIFY(std::abs(interval->high - 4.6 - 1.96 * std::sqrt(0.24 / 100'000)) < 1e-6);
    }

    void nothingIsToldOfOneOrOfEquals()
    {
        QVERIFY(!meanInterval95({}));
        QVERIFY(!meanInterval95({1, 4, 16}));
        QVERIFY(!meanInterval95({7, 28, 112}));
    }
};

QTEST_GUILESS_MAIN(TestMeanInterval)
#include "tst_meaninterval.moc"
