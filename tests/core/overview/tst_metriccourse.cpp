// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/metriccourse.h"

#include <QTest>

using namespace Wheelhouse;

class TestMetricCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsWithoutAnythingHaveCountsButNoShares();
    void onlyItsOwnStepChanges();
    void aChangeAfterReadingShows();
    void stepsBeforeAnInstantAreCounted();
    void noMoreStepsThanThereAre();
};

namespace {

MetricCourse course()
{
    return MetricCourse({findMetric(u"contacts"), findMetric(u"csat")}, {100, 200, 300});
}

using Values = MetricCourse::Values;

} // namespace

void TestMetricCourse::stepsWithoutAnythingHaveCountsButNoShares()
{
    MetricCourse empty = course();
    QCOMPARE(empty.values(0, 3), (Values{0.0, 0.0, 0.0}));
    QCOMPARE(empty.values(1, 3), Values(3));
}

void TestMetricCourse::onlyItsOwnStepChanges()
{
    MetricCourse steps = course();
    steps.cellOf(200)->apply({Measure::Contacts, 4, -1});
    QCOMPARE(steps.values(0, 3), (Values{0.0, 4.0, 0.0}));
    QVERIFY(!steps.cellOf(150));
}

void TestMetricCourse::aChangeAfterReadingShows()
{
    MetricCourse steps = course();
    QCOMPARE(steps.values(0, 3), (Values{0.0, 0.0, 0.0}));
    steps.cellOf(300)->apply({Measure::Contacts, 1, -1});
    steps.cellOf(300)->apply({Measure::Rated, 1, -1});
    QCOMPARE(steps.values(0, 3), (Values{0.0, 0.0, 1.0}));
    QCOMPARE(steps.values(1, 3), (Values{{}, {}, 0.0}));
}

void TestMetricCourse::stepsBeforeAnInstantAreCounted()
{
    const MetricCourse steps = course();
    QCOMPARE(steps.stepsBefore(100), 0);
    QCOMPARE(steps.stepsBefore(101), 1);
    QCOMPARE(steps.stepsBefore(1'000), 3);
}

void TestMetricCourse::noMoreStepsThanThereAre()
{
    QCOMPARE(course().values(0, 9).size(), 3);
    QCOMPARE(course().values(0, 2).size(), 2);
}

QTEST_GUILESS_MAIN(TestMetricCourse)
#include "tst_metriccourse.moc"
