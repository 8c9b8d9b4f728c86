// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/certainty.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

const Metric &metricCalled(QStringView id)
{
    return *findMetric(id);
}

Cell someRatings(int positive, int rated)
{
    Cell cell;
    cell.apply({Measure::RatedPositive, positive, -1});
    cell.apply({Measure::Rated, rated, -1});
    return cell;
}

Cell scores(const QList<int> &given)
{
    Cell cell;
    for (const int score : given) {
        cell.apply({Measure::Rated, 1, -1});
        cell.apply({Measure::RatingPoints, score, -1});
        cell.apply({Measure::RatingSquares, score * score, -1});
    }
    return cell;
}

Cell answeredAfter(const QList<int> &waitsMs)
{
    Cell cell;
    cell.apply({Measure::Contacts, qint32(waitsMs.size()), -1});
    for (const int waitMs : waitsMs)
        cell.apply({Measure::FirstResponseHuman, 1, waitMs});
    return cell;
}

QList<int> steps(int from, int step, int count)
{
    QList<int> values;
    for (int i = 0; i < count; ++i)
        values.append(from + i * step);
    return values;
}

bool isNearly(double value, double expected)
{
    return std::abs(value - expected) < 5e-5;
}

} // namespace

class TestCertainty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanSatisfactionHasTheIntervalOfItsScores()
    {
        // each score once: mean 3, variance 2.5, t(4) = 2.776445
        const Metric &mean = metricCalled(u"csat_mean");
        const Figure figure = evaluateWithInterval(mean, scores({1, 2, 3, 4, 5}));
        QVERIFY(isNearly(*figure.low, 3 - 1.96325) && isNearly(*figure.high, 3 + 1.96325));
        QVERIFY(!evaluateWithInterval(mean, scores({4, 4, 4})).low);
        QVERIFY(!evaluateWithInterval(mean, scores({4})).low);

        // twice as many of each: variance 20 / 9, error 2 / 9 of each, 18 degrees of freedom
        const Cell before = scores({1, 2, 3, 4, 5, 1, 2, 3, 4, 5});
        const Cell after = scores({5, 5, 5, 4, 5, 5, 5, 5, 5, 4});
        const auto found = differenceOf(mean, before, after);
        QVERIFY(isNearly(found->value, 1.8) && found->beyondChance());
        const auto none = differenceOf(mean, before, before);
        QVERIFY(std::abs(none->high - 2.1009 * 2 / 3) < 1e-4);
    }

    void whatHasNoSpreadIsNotCompared()
    {
        Cell cell;
        cell.apply({Measure::Contacts, 100, -1});
        cell.apply({Measure::EarlierContacts, 40, -1});
        const Metric &mean = metricCalled(u"contacts_in_28_days");
        QVERIFY(!evaluateWithInterval(mean, cell).low);
        QVERIFY(!differenceOf(mean, cell, cell));
    }

    // the checks of docs/statistics.md, by hand
    void aShareIsNewcombes()
    {
        const auto found =
            differenceOf(metricCalled(u"csat"), someRatings(48, 80), someRatings(56, 70));
        QVERIFY(found);
        QVERIFY(isNearly(found->value, 0.2));
        QVERIFY(isNearly(found->low, 0.0524));
        QVERIFY(isNearly(found->high, 0.3339));
        QVERIFY(found->beyondChance());
    }

    void aMedianHasItsIntervalAndDifference()
    {
        const Metric &median = metricCalled(u"first_response_human_p50");
        const Cell before = answeredAfter(steps(1, 1, 10));
        const Cell after = answeredAfter(steps(21, 2, 10));
        const Figure figure = evaluateWithInterval(median, before);
        QCOMPARE(figure.value, std::optional(5.5));
        QCOMPARE(figure.low, std::optional(2.0));
        QCOMPARE(figure.high, std::optional(9.0));
        const auto found = differenceOf(median, before, after);
        QVERIFY(found);
        QCOMPARE(found->value, 24.5);
        QVERIFY(std::abs(found->high - (24.5 + std::hypot(7, 3.5))) < 1e-9);
        QVERIFY(std::abs(found->low - (24.5 - std::hypot(7, 3.5))) < 1e-9);
    }

    void tooSmallASampleHasNoneRatherThanHalfAnInterval()
    {
        const Metric &p90 = metricCalled(u"first_response_human_p90");
        const Figure few = evaluateWithInterval(p90, answeredAfter(steps(1, 1, 35)));
        QVERIFY(few.value && !few.low && !few.high);
        const Figure enough = evaluateWithInterval(p90, answeredAfter(steps(1, 1, 36)));
        QVERIFY(enough.low && enough.high);
        QVERIFY(!differenceOf(p90, answeredAfter(steps(1, 1, 35)), answeredAfter(steps(1, 1, 36))));
    }

    void aMeanIsWelchs()
    {
        // Student's sleepers (1908) in tenths of hours, moved up by two
        const Cell before = answeredAfter({27, 4, 18, 8, 19, 54, 57, 28, 20, 40});
        const Cell after = answeredAfter({39, 28, 31, 21, 19, 64, 75, 36, 66, 54});
        const auto found = differenceOf(metricCalled(u"first_response_human_mean"), before, after);
        QVERIFY(found);
        QVERIFY(std::abs(found->value - 15.8) < 1e-9);
        QVERIFY(std::abs(found->low + 2.05) < 0.01);
        QVERIFY(std::abs(found->high - 33.65) < 0.01);
        QVERIFY(!found->beyondChance());
    }

    void countsAndGaugesHaveNoSampleToBeSureOf()
    {
        const Cell cell = answeredAfter(steps(1, 1, 50));
        QVERIFY(!differenceOf(metricCalled(u"contacts"), cell, cell));
        QVERIFY(!differenceOf(metricCalled(u"waiting_now"), cell, cell));
        QVERIFY(!differenceOf(metricCalled(u"csat"), cell, cell)); // nobody rated
    }

    /// Shifts of 2, 0, 0, 1 and -1 stars: mean 0.4, variance 1.3, Student's t with 4 degrees of
    /// freedom 2.776445.
    void aShiftOfStarsHasTheIntervalOfAMean()
    {
        Cell cell;
        for (const auto &[before, after] : {std::pair{1, 3}, {5, 5}, {2, 2}, {4, 5}, {3, 2}}) {
            cell.apply({Measure::StarReviews, 1, -1});
            cell.apply({Measure::StarsBefore, before, -1});
            cell.apply({Measure::StarsAfter, after, -1});
            cell.apply({Measure::StarShiftSquares, (after - before) * (after - before), -1});
        }
        const Figure figure = evaluateWithInterval(metricCalled(u"star_shift"), cell);
        QVERIFY(isNearly(*figure.value, 0.4));
        QVERIFY(isNearly(*figure.low, 0.4 - 2.776445 * std::sqrt(1.3 / 5)));
        QVERIFY(isNearly(*figure.high, 0.4 + 2.776445 * std::sqrt(1.3 / 5)));
        QCOMPARE(figure.sample, 5);
    }

    void millisecondsAreNoCasesToBeSureOf()
    {
        Cell cell;
        for (const Measure measure :
             {Measure::AgentOnline, Measure::AgentAway, Measure::AgentBusy, Measure::AgentSlots,
              Measure::AgentSlotsTaken, Measure::AgentHeld, Measure::ShiftPlanned,
              Measure::ShiftKept, Measure::ShiftExtra})
            cell.apply({measure, 3'600'000, -1});
        int ofTime = 0;
        for (const Metric &metric : metricCatalogue()) {
            if (metric.cases != MetricCases::Time)
                continue;
            ++ofTime;
            const Figure figure = evaluateWithInterval(metric, cell);
            QVERIFY2(figure.value && !figure.low && !figure.high, qPrintable(metric.id));
            QVERIFY2(!differenceOf(metric, cell, cell), qPrintable(metric.id));
        }
        QCOMPARE(ofTime, 7);
    }
};

QTEST_GUILESS_MAIN(TestCertainty)
#include "tst_certainty.moc"
