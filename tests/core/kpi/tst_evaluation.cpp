// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/evaluation.h"

#include "core/kpi/catalogue.h"
#include "core/kpi/contributions.h"
#include "tests/core/kpi/story.h"

#include <QTest>

using namespace Wheelhouse;

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoDataButForCounts();
    void sharesCarryTheirIntervalAndSample();
    void satisfactionCountsFoursAndFives();
    void phantomsAreInNoRatio();
    void durationsCarryHowManyCouldHaveHadOne();
    void percentilesComeFromAllMergedCells();
    void abandonmentLeavesOutThoseWhoWait();
    void serviceLevelLeavesOutThoseWhoLeft();
    void timeHasASampleAndNoInterval();
    void whereNoShiftPassedThereIsNoConformance();
    void gaugesAreNotInCells();
    void aMoreNegativeThanPositiveCellHasNoShare();
    void countsAndRatiosTakeOffWhatIsMinus();
    void ratiosAreMeansOfScores();
    void durationsOfSeveralPartsAreSpreadAsOne();
    void everythingAMetricNeedsIsWanted();
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

void TestEvaluation::nothingIsNoDataButForCounts()
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

void TestEvaluation::sharesCarryTheirIntervalAndSample()
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

void TestEvaluation::satisfactionCountsFoursAndFives()
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

void TestEvaluation::phantomsAreInNoRatio()
{
    const Cell cell = summed(
        {{Measure::Contacts, 10, -1}, {Measure::Phantom, 2, -1}, {Measure::AutoResolved, 4, -1}});
    QCOMPARE(*figure("contacts", cell).value, 10.0);
    QCOMPARE(*figure("automated_resolution", cell).value, 0.5);
    QCOMPARE(figure("first_response_any", cell).asked, 8);
}

void TestEvaluation::durationsCarryHowManyCouldHaveHadOne()
{
    const Figure response =
        figure("first_response_human_p50", summed({{Measure::Contacts, 5, -1},
                                                   {Measure::FirstResponseHuman, 1, 100},
                                                   {Measure::FirstResponseHuman, 1, 200}}));
    QCOMPARE(*response.value, 150.0);
    QCOMPARE(response.sample, 2);
    QCOMPARE(response.asked, 5);
}

void TestEvaluation::percentilesComeFromAllMergedCells()
{
    Cell all;
    for (int i = 1; i <= 100; ++i)
        all.merge(summed({{Measure::FirstResponseHuman, 1, i}}));
    QCOMPARE(*figure("first_response_human_p50", all).value, 50.5);
    QCOMPARE(*figure("first_response_human_p90", all).value, 90.0);
    QCOMPARE(*figure("first_response_human_mean", all).value, 50.5);
}

void TestEvaluation::abandonmentLeavesOutThoseWhoWait()
{
    const Figure figure = ::figure("abandonment", summed({{Measure::Queued, 10, -1},
                                                          {Measure::Answered, 6, 1'000},
                                                          {Measure::Abandoned, 2, 500}}));
    QCOMPARE(*figure.value, 0.25);
    QCOMPARE(figure.sample, 8);
}

void TestEvaluation::serviceLevelLeavesOutThoseWhoLeft()
{
    const Figure figure = ::figure("service_level", summed({{Measure::Answered, 4, 1'000},
                                                            {Measure::AnsweredInTarget, 3, -1},
                                                            {Measure::Abandoned, 2, 500}}));
    QCOMPARE(*figure.value, 0.75);
}

void TestEvaluation::timeHasASampleAndNoInterval()
{
    const qint32 hourMs = 3'600'000;
    const Cell cell = summed({{Measure::AgentOnline, 8 * hourMs, -1},
                              {Measure::AgentBusy, 6 * hourMs, -1},
                              {Measure::AgentAway, 2 * hourMs, -1},
                              {Measure::AgentSlots, 32 * hourMs, -1},
                              {Measure::AgentSlotsTaken, 16 * hourMs, -1},
                              {Measure::AgentHeld, 18 * hourMs, -1},
                              {Measure::ShiftPlanned, 10 * hourMs, -1},
                              {Measure::ShiftKept, 8 * hourMs, -1},
                              {Measure::ShiftExtra, 6 * hourMs, -1}});
    for (const auto &[id, value, hours] :
         {std::tuple{"occupancy", 0.75, 8}, std::tuple{"occupancy_slots", 0.5, 32},
          std::tuple{"concurrency", 3.0, 6}, std::tuple{"shrinkage", 0.2, 10},
          std::tuple{"adherence", 0.8, 10}, std::tuple{"adherence_strict", 0.5, 16},
          std::tuple{"conformance", 1.4, 10}}) {
        const qint64 sampleMs = qint64(hours) * hourMs;
        QCOMPARE(figure(id, cell), (Figure{value, {}, {}, sampleMs, sampleMs}));
    }
}

void TestEvaluation::whereNoShiftPassedThereIsNoConformance()
{
    const Cell extra = summed({{Measure::ShiftExtra, 3'600'000, -1}});
    QCOMPARE(figure("conformance", extra).value, std::nullopt);
    QCOMPARE(figure("adherence", extra).value, std::nullopt);
    QCOMPARE(figure("adherence_strict", extra).value, std::optional(0.0));
}

void TestEvaluation::gaugesAreNotInCells()
{
    QCOMPARE(figure("waiting_now", summed({{Measure::Queued, 4, -1}})), Figure());
}

void TestEvaluation::aMoreNegativeThanPositiveCellHasNoShare()
{
    QVERIFY(
        !figure("csat", summed({{Measure::RatedPositive, 3, -1}, {Measure::Rated, 2, -1}})).value);
    QVERIFY(!figure("csat", summed({{Measure::Rated, -2, -1}})).value);
}

void TestEvaluation::countsAndRatiosTakeOffWhatIsMinus()
{
    const Cell cell = summed({{Measure::Contacts, 10, -1},
                              {Measure::Phantom, 1, -1},
                              {Measure::Closed, 12, -1},
                              {Measure::Reopenings, 2, -1},
                              {Measure::ClosesUndone, 2, -1},
                              {Measure::EarlierContacts, 18, -1}});
    QCOMPARE(*figure("backlog_growth", cell).value, -3.0);
    QCOMPARE(*figure("contacts_in_28_days", cell).value, 3.0); // 9 and 18 before them
    QCOMPARE(figure("contacts_in_28_days", cell).sample, 9);
}

void TestEvaluation::ratiosAreMeansOfScores()
{
    const Figure mean = figure("csat_mean", summed({{Measure::RatingPoints, 17, -1},
                                                    {Measure::Rated, 4, -1},
                                                    {Measure::RatingAsked, 9, -1}}));
    QCOMPARE(*mean.value, 4.25);
    QCOMPARE(mean.sample, 4);
    QCOMPARE(mean.asked, 9);
    QVERIFY(!figure("csat_mean", summed({{Measure::RatingPoints, 17, -1}})).value);
}

void TestEvaluation::durationsOfSeveralPartsAreSpreadAsOne()
{
    const Cell cell = summed({{Measure::ReplyBot, 1, 10},
                              {Measure::ReplyBot, 1, 20},
                              {Measure::ReplyPerson, 1, 90},
                              {Measure::Unreplied, 1, 500}});
    QCOMPARE(*figure("reply_time_p50", cell).value, 20.0);
    QCOMPARE(*figure("reply_time_mean", cell).value, 40.0);
    QCOMPARE(figure("reply_time_p50", cell).sample, 3);
    QCOMPARE(figure("reply_time_p50", cell).asked, 4);
    QCOMPARE(*figure("reply_time_person_p50", cell).value, 90.0);
    QCOMPARE(*figure("unreplied", cell).value, 0.25);
}

void TestEvaluation::everythingAMetricNeedsIsWanted()
{
    const CellWants wants = wantsOf({findMetric(u"csat_mean"), findMetric(u"backlog_growth")});
    for (const Measure measure : {Measure::RatingPoints, Measure::RatingSquares, Measure::Rated,
                                  Measure::RatingAsked, Measure::Contacts, Measure::Reopenings,
                                  Measure::Phantom, Measure::Closed, Measure::ClosesUndone})
        QVERIFY(wants.counts.test(size_t(measure)));
    QCOMPARE(wants.counts.count(), 9u);
    QVERIFY(wants.durations.none());
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
