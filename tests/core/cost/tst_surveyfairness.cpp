// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost/surveyfairness.h"

#include "core/kpi/interval.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Wheelhouse;

namespace {

SurveyStratum stratum(const char *channel, SurveyOutcome outcome, qint64 asked, qint64 answered,
                      qint64 positive)
{
    return {QString::fromLatin1(channel),
            outcome,
            SurveySpeed::Quick,
            asked,
            asked,
            answered,
            positive};
}

} // namespace

class TestSurveyFairness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsWeightOfThoseAsked()
    {
        // By hand, docs/statistics.md: 800 by the bot, 80 answered, 40 content (50 %); 200 by
        // people, 100 answered, 90 content (90 %). Raw 130/180 = 72.2 %;
        // evened out 0.8 x 50 % + 0.2 x 90 % = 58 %.
        const QList<SurveyStratum> strata{
            stratum("webchat", SurveyOutcome::ByBot, 800, 80, 40),
            stratum("webchat", SurveyOutcome::ByPeople, 200, 100, 90)};
        const SurveyGroup whole = surveyWhole(strata);
        QCOMPARE(*whole.csat.value, 130.0 / 180);
        QCOMPARE(*whole.responseRate.value, 0.18);
        const Figure even = csatIfAllAnsweredAlike(strata, {SurveyBy::Outcome});
        QCOMPARE(*even.value, 0.58);
        QCOMPARE(even.sample, 180);
        QCOMPARE(even.asked, 1000);
        // variance 0.64 x 0.25 / 80 + 0.04 x (91/102)(11/102) / 100 = 0.0020385, the smoothed
        // share 0.57843: as 119.62 simple answers; Wilson of 58 % in them 49.03 % .. 66.46 %
        QVERIFY(qAbs(*even.low - 0.4903) < 0.0002);
        QVERIFY(qAbs(*even.high - 0.6646) < 0.0002);
    }

    void withOneKindItIsTheShareAsItIs()
    {
        const QList<SurveyStratum> strata{stratum("webchat", SurveyOutcome::ByBot, 500, 60, 45)};
        const Figure even = csatIfAllAnsweredAlike(strata, {SurveyBy::Channel, SurveyBy::Outcome});
        const Interval simple = wilson95(45, 60);
        QCOMPARE(*even.value, 0.75);
        QVERIFY(qAbs(*even.low - simple.low) < 1e-9);
        QVERIFY(qAbs(*even.high - simple.high) < 1e-9);
    }

    void kindsWithFewAnswersArePutTogether()
    {
        // alone each of the three would have a weight of its own on one or two answers
        const QList<SurveyStratum> strata{stratum("a", SurveyOutcome::ByBot, 100, 50, 25),
                                          stratum("b", SurveyOutcome::ByBot, 90, 1, 0),
                                          stratum("c", SurveyOutcome::ByBot, 60, 2, 2),
                                          stratum("d", SurveyOutcome::ByBot, 50, 2, 1)};
        const Figure even = csatIfAllAnsweredAlike(strata, {SurveyBy::Channel});
        QVERIFY(qAbs(*even.value - (100 * 0.5 + 200 * 3.0 / 5) / 300) < 1e-12);
    }

    void withoutAnswersThereIsNoShare()
    {
        const Figure even = csatIfAllAnsweredAlike(
            {stratum("webchat", SurveyOutcome::ByBot, 40, 0, 0)}, {SurveyBy::Outcome});
        QVERIFY(!even.value);
        QCOMPARE(even.asked, 40);
        QVERIFY(!csatIfAllAnsweredAlike({}, {SurveyBy::Outcome}).value);
    }

    void itsIntervalHoldsTheTruthAsOftenAsItSays()
    {
        // Two kinds whose wish to answer and content differ; drawn 2,000 times with a fixed seed.
        constexpr double truth = 0.7 * 0.55 + 0.3 * 0.9;
        std::mt19937 random(7);
        const auto draw = [&](int count, double chance) {
            return qint64(std::binomial_distribution<int>(count, chance)(random));
        };
        int held = 0;
        for (int i = 0; i < 2'000; ++i) {
            const qint64 bot = draw(700, 0.08);
            const qint64 people = draw(300, 0.4);
            const Figure even = csatIfAllAnsweredAlike(
                {stratum("w", SurveyOutcome::ByBot, 700, bot, draw(int(bot), 0.55)),
                 stratum("w", SurveyOutcome::ByPeople, 300, people, draw(int(people), 0.9))},
                {SurveyBy::Outcome});
            held += *even.low <= truth && truth <= *even.high;
        }
        // 95 %, give or take what 2,000 draws do by chance and what a normal interval lacks
        QVERIFY2(held > 1'860 && held < 1'950, qPrintable(QString::number(held)));
    }

    void lopsidedIsMoreThanChance()
    {
        const auto groupsOf = [](qint64 fewer) {
            return surveyGroups({stratum("w", SurveyOutcome::ByBot, 1'000, fewer, 0),
                                 stratum("w", SurveyOutcome::ByPeople, 1'000, 400, 0),
                                 stratum("w", SurveyOutcome::Abandoned, 0, 0, 0)},
                                SurveyBy::Outcome);
        };
        QVERIFY(!lopsided(groupsOf(390)));
        const auto found = lopsided(groupsOf(200));
        QVERIFY(found);
        QCOMPARE(found->most.key, QStringLiteral("by_people"));
        QCOMPARE(found->least.key, QStringLiteral("by_bot"));
        QVERIFY(!lopsided({}));
    }

    void groupsAddUpToTheWhole()
    {
        const QList<SurveyStratum> strata{stratum("a", SurveyOutcome::ByBot, 100, 50, 25),
                                          stratum("b", SurveyOutcome::ByPeople, 90, 10, 4),
                                          stratum("a", SurveyOutcome::ByPeople, 60, 20, 12)};
        for (const SurveyBy by : {SurveyBy::Channel, SurveyBy::Outcome, SurveyBy::Speed}) {
            SurveyGroup sum;
            for (const SurveyGroup &group : surveyGroups(strata, by)) {
                sum.asked += group.asked;
                sum.answered += group.answered;
                sum.positive += group.positive;
            }
            QCOMPARE(sum.asked, 250);
            QCOMPARE(sum.answered, 80);
            QCOMPARE(sum.positive, 41);
        }
    }
};

QTEST_GUILESS_MAIN(TestSurveyFairness)
#include "tst_surveyfairness.moc"
