// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/catalogue.h"

#include "core/kpi/contributions.h"
#include "tests/core/kpi/story.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndFound();
    void everyMetricIsDefined();
    void theDocumentationSaysTheSame();
    void nothingIsNoDataButForCounts();
    void sharesCarryTheirIntervalAndSample();
    void satisfactionCountsFoursAndFives();
    void phantomsAreInNoRatio();
    void durationsCarryHowManyCouldHaveHadOne();
    void percentilesComeFromAllMergedCells();
    void abandonmentLeavesOutThoseWhoWait();
    void serviceLevelLeavesOutThoseWhoLeft();
    void gaugesAreNotInCells();
    void aMoreNegativeThanPositiveCellHasNoShare();
};

namespace {

Figure figure(const char *id, const Cell &cell)
{
    const Metric *metric = findMetric(QString::fromLatin1(id));
    Q_ASSERT(metric);
    return evaluate(*metric, cell);
}

Cell summed(const QList<CellDelta> &deltas)
{
    Cell cell;
    for (const CellDelta &delta : deltas)
        cell.apply(delta);
    return cell;
}

} // namespace

void TestCatalogue::idsAreUniqueAndFound()
{
    QSet<QString> ids;
    for (const Metric &metric : metricCatalogue()) {
        QVERIFY2(!ids.contains(metric.id), qPrintable(metric.id));
        ids.insert(metric.id);
        QCOMPARE(findMetric(metric.id), &metric);
        QCOMPARE(findMetric(metric.id + QStringLiteral("@1")), &metric);
    }
    QVERIFY(!findMetric(u"csat@2"));
    QVERIFY(!findMetric(u""));
    QVERIFY(!findMetric(u"contact"));
}

void TestCatalogue::everyMetricIsDefined()
{
    for (const Metric &metric : metricCatalogue()) {
        QVERIFY2(!metric.name.isEmpty(), qPrintable(metric.id));
        QVERIFY2(metric.definition.endsWith(u'.'), qPrintable(metric.id));
        QVERIFY2(metric.definition.count(QStringLiteral(". ")) == 0, qPrintable(metric.id));
        QCOMPARE(metric.unit == Unit::Share, metric.formula == Metric::Formula::Share);
        QCOMPARE(metric.part.isEmpty(), metric.formula == Metric::Formula::Gauge);
        QVERIFY2((metric.unit == Unit::Count) == metric.whole.isEmpty(), qPrintable(metric.id));
    }
}

void TestCatalogue::theDocumentationSaysTheSame()
{
    QFile file(sourcePath(QStringLiteral("docs/kpi.md")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("| `"))
            rows.append(QString::fromUtf8(line));
    }
    QStringList expected;
    for (const Metric &metric : metricCatalogue())
        expected.append(QStringLiteral("| `%1` | %2 | %3 | %4 | %5 | %6 |")
                            .arg(metric.id, QString::number(metric.version), nameOf(metric.unit),
                                 nameOf(metric.clock), nameOf(metric.better), metric.definition));
    QCOMPARE(rows, expected);
}

void TestCatalogue::nothingIsNoDataButForCounts()
{
    for (const Metric &metric : metricCatalogue()) {
        const Figure figure = evaluate(metric, Cell());
        if (metric.formula == Metric::Formula::Count)
            QCOMPARE(figure.value, std::optional(0.0));
        else
            QVERIFY2(!figure.value && !figure.low && !figure.high, qPrintable(metric.id));
        QCOMPARE(figure.sample, 0);
    }
}

void TestCatalogue::sharesCarryTheirIntervalAndSample()
{
    const Figure csat = figure("csat", summed({{Measure::RatedPositive, 81, -1},
                                               {Measure::Rated, 263, -1},
                                               {Measure::RatingAsked, 900, -1}}));
    QCOMPARE(*csat.value, 81.0 / 263);
    QVERIFY(std::abs(*csat.low - 0.2553) < 0.0001);
    QVERIFY(std::abs(*csat.high - 0.3662) < 0.0001);
    QCOMPARE(csat.sample, 263);
    QCOMPARE(csat.asked, 900);
}

void TestCatalogue::satisfactionCountsFoursAndFives()
{
    Cell cell;
    for (int score = 1; score <= 5; ++score) {
        for (const Contribution &each :
             contributions(Story().started().add(2, RatingAsked{}).rated(3, score).facts()))
            cell.apply(each.delta);
    }
    QCOMPARE(*figure("csat", cell).value, 0.4);
    QCOMPARE(*figure("survey_response_rate", cell).value, 1.0);
    QCOMPARE(cell.count(Measure::RatingPoints), 15);
}

void TestCatalogue::phantomsAreInNoRatio()
{
    const Cell cell = summed(
        {{Measure::Contacts, 10, -1}, {Measure::Phantom, 2, -1}, {Measure::AutoResolved, 4, -1}});
    QCOMPARE(*figure("contacts", cell).value, 10.0);
    QCOMPARE(*figure("automated_resolution", cell).value, 0.5);
    QCOMPARE(figure("first_response_any", cell).asked, 8);
}

void TestCatalogue::durationsCarryHowManyCouldHaveHadOne()
{
    const Figure response =
        figure("first_response_human_p50", summed({{Measure::Contacts, 5, -1},
                                                   {Measure::FirstResponseHuman, 1, 100},
                                                   {Measure::FirstResponseHuman, 1, 200}}));
    QCOMPARE(*response.value, 150.0);
    QCOMPARE(response.sample, 2);
    QCOMPARE(response.asked, 5);
}

void TestCatalogue::percentilesComeFromAllMergedCells()
{
    Cell all;
    for (int i = 1; i <= 100; ++i)
        all.merge(summed({{Measure::FirstResponseHuman, 1, i}}));
    QCOMPARE(*figure("first_response_human_p50", all).value, 50.5);
    QCOMPARE(*figure("first_response_human_p90", all).value, 90.0);
    QCOMPARE(*figure("first_response_human_mean", all).value, 50.5);
}

void TestCatalogue::abandonmentLeavesOutThoseWhoWait()
{
    const Figure figure = ::figure("abandonment", summed({{Measure::Queued, 10, -1},
                                                          {Measure::Answered, 6, 1'000},
                                                          {Measure::Abandoned, 2, 500}}));
    QCOMPARE(*figure.value, 0.25);
    QCOMPARE(figure.sample, 8);
}

void TestCatalogue::serviceLevelLeavesOutThoseWhoLeft()
{
    const Figure figure = ::figure("service_level", summed({{Measure::Answered, 4, 1'000},
                                                            {Measure::AnsweredInTarget, 3, -1},
                                                            {Measure::Abandoned, 2, 500}}));
    QCOMPARE(*figure.value, 0.75);
}

void TestCatalogue::gaugesAreNotInCells()
{
    QCOMPARE(figure("waiting_now", summed({{Measure::Queued, 4, -1}})), Figure());
}

void TestCatalogue::aMoreNegativeThanPositiveCellHasNoShare()
{
    QVERIFY(
        !figure("csat", summed({{Measure::RatedPositive, 3, -1}, {Measure::Rated, 2, -1}})).value);
    QVERIFY(!figure("csat", summed({{Measure::Rated, -2, -1}})).value);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
