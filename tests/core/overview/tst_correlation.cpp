// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/correlation.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestCorrelation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPublishedValues();
    void aStraightLineIsCertain();
    void tooFewPointsSayNothing();
    void whatNeverChangesGoesWithNothing();
    void noiseIsNotBeyondChance();
};

void TestCorrelation::agreesWithPublishedValues()
{
    // Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973), first set:
    // r = 0.816; the interval is what R's cor.test prints of it, 0.4243912 to 0.9506933
    const QList<QPointF> points{{10, 8.04},  {8, 6.95},  {13, 7.58}, {9, 8.81},
                                {11, 8.33},  {14, 9.96}, {6, 7.24},  {4, 4.26},
                                {12, 10.84}, {7, 4.82},  {5, 5.68}};
    const auto found = correlationOf(points);
    QVERIFY(found);
    QVERIFY(std::abs(found->r - 0.8164205) < 1e-6);
    QVERIFY(std::abs(found->low - 0.4243912) < 1e-6);
    QVERIFY(std::abs(found->high - 0.9506933) < 1e-6);
    QCOMPARE(found->points, 11);
    QVERIFY(found->beyondChance());
}

void TestCorrelation::aStraightLineIsCertain()
{
    QList<QPointF> points;
    for (int i = 0; i < 10; ++i)
        points.append({double(i), 3.0 - 2 * i});
    const auto found = correlationOf(points);
    QVERIFY(found && std::abs(found->r + 1) < 1e-9 && found->high < -0.999999);
}

void TestCorrelation::tooFewPointsSayNothing()
{
    QList<QPointF> points;
    for (int i = 0; i < fewestCorrelated - 1; ++i)
        points.append({double(i), double(i * i)});
    QVERIFY(!correlationOf(points));
    points.append({99, 1});
    QVERIFY(correlationOf(points));
}

void TestCorrelation::whatNeverChangesGoesWithNothing()
{
    QList<QPointF> points;
    for (int i = 0; i < 20; ++i)
        points.append({double(i), 0.1});
    QVERIFY(!correlationOf(points));
}

void TestCorrelation::noiseIsNotBeyondChance()
{
    QList<QPointF> points;
    for (int i = 0; i < 16; ++i) // each of four corners four times: r is 0
        points.append({double(i & 1), double((i >> 1) & 1)});
    const auto found = correlationOf(points);
    QVERIFY(found && std::abs(found->r) < 1e-12 && !found->beyondChance());
}

QTEST_GUILESS_MAIN(TestCorrelation)
#include "tst_correlation.moc"
