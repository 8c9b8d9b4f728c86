// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost/surveytally.h"

#include "core/hours/hoursbook.h"
#include "core/kpi/cell.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 tallyStartMs = 1'000 * slotLengthMs;
constexpr qint64 tallyEndMs = tallyStartMs + 96 * slotLengthMs;

/// A web chat that the bot answered in 5 s, closed and asked in the period.
ContactFacts ratedFacts(int score)
{
    ContactFacts facts;
    facts.dims.channel = QStringLiteral("webchat");
    facts.startedMs = tallyStartMs + 1'000;
    facts.firstCustomerMs = facts.startedMs;
    facts.firstReplyMs = facts.startedMs + 5'000;
    facts.botAnswered = true;
    facts.closedMs = facts.startedMs + 60'000;
    facts.closeReason = CloseReason::Confirmed;
    facts.ratingAskedMs = facts.closedMs;
    facts.score = score;
    return facts;
}

} // namespace

class TestSurveyTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThoseAskedThoseWhoAnsweredAndTheContent()
    {
        SurveyTally tally(tallyStartMs, tallyEndMs);
        for (const int score : {0, 1, 3, 4, 5})
            tally.add(ratedFacts(score));
        const auto strata = tally.strata();
        QCOMPARE(strata.size(), 1);
        const SurveyStratum wanted{
            QStringLiteral("webchat"), SurveyOutcome::ByBot, SurveySpeed::Quick, 5, 5, 4, 2};
        QCOMPARE(strata.first(), wanted);
    }

    void aRatingNobodyAskedForIsNoAnswer()
    {
        ContactFacts facts = ratedFacts(5);
        facts.ratingAskedMs = 0;
        SurveyTally tally(tallyStartMs, tallyEndMs);
        tally.add(facts);
        QCOMPARE(tally.strata().first().ended, 1);
        QCOMPARE(tally.strata().first().asked, 0);
        QCOMPARE(tally.strata().first().answered, 0);
    }

    void onlyTheHoursWishedForCount()
    {
        auto book = std::make_shared<HoursBook>();
        HoursPlan morning{QStringLiteral("UTC"), {}, {}};
        for (const char *day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
            morning.weekly[QString::fromLatin1(day)] = {QStringLiteral("00:00-12:00")};
        QVERIFY(book->take({QString(), 1, morning, {}}, 1));
        const auto asked = [&](HoursWish wish) {
            SurveyTally tally(tallyStartMs, tallyEndMs, {wish, book});
            tally.add(ratedFacts(5)); // at 10:00 of a day
            const auto strata = tally.strata();
            return strata.isEmpty() ? 0 : strata.first().asked;
        };
        QCOMPARE(asked(HoursWish::All), 1);
        QCOMPARE(asked(HoursWish::Inside), 1);
        QCOMPARE(asked(HoursWish::Outside), 0);
    }

    void onlyThePeriodCounts()
    {
        SurveyTally tally(tallyStartMs, tallyEndMs);
        ContactFacts late = ratedFacts(5);
        late.closedMs = late.ratingAskedMs = tallyEndMs;
        tally.add(late);
        ContactFacts phantom = ratedFacts(0);
        phantom.closeReason = CloseReason::Phantom;
        tally.add(phantom);
        QVERIFY(tally.strata().isEmpty());
        // closed before it, asked in it: a case of those asked alone
        ContactFacts asked = ratedFacts(0);
        asked.closedMs = tallyStartMs - 1;
        asked.ratingAskedMs = tallyStartMs;
        tally.add(asked);
        QCOMPARE(tally.strata().first().ended, 0);
        QCOMPARE(tally.strata().first().asked, 1);
    }

    void outcomeAndSpeedAreTold()
    {
        ContactFacts facts = ratedFacts(0);
        QCOMPARE(surveyOutcome(facts), SurveyOutcome::ByBot);
        QCOMPARE(surveySpeed(facts), SurveySpeed::Quick);
        facts.firstReplyMs = facts.startedMs + 60'001; // web chat: 60 s
        QCOMPARE(surveySpeed(facts), SurveySpeed::Slow);
        facts.humanJoined = true;
        QCOMPARE(surveyOutcome(facts), SurveyOutcome::ByPeople);
        facts.humanJoined = facts.botAnswered = false;
        facts.firstReplyMs = 0;
        QCOMPARE(surveyOutcome(facts), SurveyOutcome::Unanswered);
        QCOMPARE(surveySpeed(facts), SurveySpeed::Never);
        facts.closeReason = CloseReason::Abandoned;
        QCOMPARE(surveyOutcome(facts), SurveyOutcome::Abandoned);
    }
};

QTEST_GUILESS_MAIN(TestSurveyTally)
#include "tst_surveytally.moc"
