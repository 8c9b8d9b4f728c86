// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/distributionwords.h"

#include "tests/ui/support/fixtures.h"

#include <QTest>

#include <numeric>

using namespace Wheelhouse;

namespace {

const QLocale words(QStringLiteral("en_GB"));

OverviewView ofDurations()
{
    OverviewView view = Fixtures::overview();
    view.trend.metric = QStringLiteral("first_response_human_p50");
    view.distribution = {{0, 1000, 4000, 16'000}, {1, 2, 1}, {0, 5, 5}, 2000, 8000, 9000, 4, 10, 6};
    return view;
}

} // namespace

class TestDistributionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreOfTheCasesOfTheirPeriod()
    {
        const HistogramPicture picture = histogramPicture(ofDurations(), {}, words);
        QCOMPARE(picture.bins.size(), 3);
        QCOMPARE(picture.bins[1].share, 0.5);
        QCOMPARE(picture.bins[1].shareBefore, 0.5);
        QCOMPARE(picture.bins[0].shareBefore, 0.0);
        QVERIFY(!picture.beforeName.isEmpty());
    }

    void marksStandOnALogarithmicAxis()
    {
        const HistogramPicture picture = histogramPicture(ofDurations(), {}, words);
        QCOMPARE(picture.marks.size(), 3);
        QCOMPARE(picture.marks[0].at, 1.5); // 2 s is half way from 1 s to 4 s
        QCOMPARE(picture.marks[1].at, 2.5);
    }

    void theMessageTellsPercentilesAndTheNeverAnswered()
    {
        const QString message = histogramPicture(ofDurations(), {}, words).message;
        QVERIFY(message.contains(QStringLiteral("Half within 2.0 s")));
        QVERIFY(message.contains(QStringLiteral("Never answered by a person: 6 of 10 (60.0 %)")));
    }

    void countsShowTheDaysThatAreOver()
    {
        const OverviewView view = Fixtures::overview();
        const Distribution spread = shownDistribution(view);
        QCOMPARE(spread.cases, view.trend.now.size() - 1);
        QCOMPARE(std::accumulate(spread.now.begin(), spread.now.end(), qint64(0)), spread.cases);
        // without a catalogue the plural stays as it is written
        QVERIFY(
            distributionCases(view, words).startsWith(QStringLiteral("%1 day").arg(spread.cases)));
    }

    void tableAndChartTellTheSame()
    {
        const OverviewView view = ofDurations();
        const TextGrid grid = distributionGrid(view, {}, words);
        QCOMPARE(grid.rows.size(), 3 + 3); // bins and percentiles
        QCOMPARE(grid.rows[1][2], QStringLiteral("50.0 %"));
        const ExportTable table = distributionTable(view, {}, words);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(std::get<double>(table.rows[1][2]), 2.0);
        QCOMPARE(std::get<double>(table.rows[2][3]), 5.0);
    }

    void nothingIsSaidAsNothing()
    {
        OverviewView view = ofDurations();
        view.distribution = {};
        const HistogramPicture picture = histogramPicture(view, {}, words);
        QVERIFY(picture.bins.isEmpty());
        QCOMPARE(picture.message, QStringLiteral("No data"));
    }
};

QTEST_MAIN(TestDistributionWords)
#include "tst_distributionwords.moc"
