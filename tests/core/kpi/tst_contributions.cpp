// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/contributions.h"

#include "core/kpi/servicetarget.h"
#include "tests/core/kpi/story.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Wheelhouse;

class TestContributions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCountsBeforeTheStart();
    void aPhantomCountsAsContactAndPhantomOnly();
    void responsesAreCountedWhereTheContactBegan();
    void negativeDurationsAreBrokenAndLeftOut();
    void aDurationInTwoFiguresIsBrokenOnce();
    void aCallIsAskedAtItsBeginning();
    void onlyTheBotHandsOver();
    void anAnsweredVisitWithABrokenWaitStillCounts();
    void queueingIsCountedWhereTheVisitBegan();
    void theChannelsTargetDecidesWhatIsInTime();
    void ratingsAreCountedWhereTheyWereAskedFor();
    void aRatingNobodyAskedForIsRatedOnly();
    void closingIsCountedWhereItHappened();
    void silenceEndsWithTheLastMessage();
    void nobodyAnsweredIsNoResolution();
    void thePersonIsWantedFromTheFirstHandover();
    void whoIsNeverAnsweredIsCountedWhenItEnds();
    void eachAssignmentHasItsFirstMessage();
    void theFirstReasonOfLettingGoCounts();
    void aPromiseIsKeptWithinItsTime_data();
    void aPromiseIsKeptWithinItsTime();
    void leavingTheQueueHasItsKinds();
    void reopenedContactsHaveTheirFirstEndAndTheirOpenTime();
    void solvedAtOnceIsOneCloseAndOneAgent();
    void resolvedByTheBot_data();
    void resolvedByTheBot();
    void eachExchangeCountsWhereTheContactBegan();
    void callsHaveNoExchanges();
    void theTargetIsMissedByALateFirstMessageOrByNone();
    void aCallKeepsItsTargetWhenItIsAnswered();
    void theWindowToWriteIsThatOfThePlatform();
    void writtenReviewsAreAnsweredOrNot();
    void starsOfReviewsAreComparedWithThoseBeforeTheReply();
    void starsAreNoAnswerToASurvey();
    void circlesCostTheTimeUpToTheHandover();
    void openingsAndClosesCountEachTime();
    void earlierContactsOfTheCustomerAreSeenFromEach();
    void aVeryLongContactIsCountedInReasonableTime();
    void changesLeaveOutWhatStayed();
    void aTopicMovesTheContactToAnotherCell();
    void incrementalEqualsRecount();
    void takingContactsBackLeavesNothing();
};

namespace {

using Cells = QHash<CellKey, Cell>;

void applyTo(Cells &cells, const QList<CellChange> &changes)
{
    for (const CellChange &change : changes) {
        for (const CellDelta &delta : change.deltas)
            cells[change.key].apply(delta);
    }
    cells.removeIf([](const auto &each) { return each.value().isEmpty(); });
}

Cell total(const ContactFacts &facts)
{
    Cell cell;
    for (const Contribution &each : contributions(facts))
        cell.apply(each.delta);
    return cell;
}

qint64 slotOfMeasure(const ContactFacts &facts, Measure measure)
{
    for (const Contribution &each : contributions(facts)) {
        if (each.delta.measure == measure)
            return (each.slotMs - Story::startMs) / slotLengthMs;
    }
    return -1;
}

constexpr double hour = 3600;

} // namespace

void TestContributions::nothingCountsBeforeTheStart()
{
    QVERIFY(contributions(Story().customer(1).agent(2).facts()).isEmpty());
}

void TestContributions::aPhantomCountsAsContactAndPhantomOnly()
{
    const Cell cell = total(Story().started().queued(1).closed(2, CloseReason::Phantom).facts());
    Cell expected;
    expected.apply({Measure::Contacts, 1, -1});
    expected.apply({Measure::Phantom, 1, -1});
    QCOMPARE(cell, expected);
}

void TestContributions::responsesAreCountedWhereTheContactBegan()
{
    const ContactFacts facts =
        Story().started().customer(10).bot(11, BotTurn::Answer).agent(5 * hour).facts();
    const Cell cell = total(facts);
    QCOMPARE(cell.durations(Measure::FirstResponseAny)->sumMs(), 1'000);
    QCOMPARE(cell.durations(Measure::FirstResponseHuman)->sumMs(), 5 * 3'600'000);
    QCOMPARE(slotOfMeasure(facts, Measure::FirstResponseHuman), 0);
}

void TestContributions::negativeDurationsAreBrokenAndLeftOut()
{
    const Cell cell = total(Story()
                                .started(100)
                                .customer(100)
                                .agent(40)
                                .assigned(110)
                                .closed(50, CloseReason::ByAgent)
                                .facts());
    QVERIFY(!cell.durations(Measure::FirstResponseAny));
    QVERIFY(!cell.durations(Measure::FirstResponseHuman));
    QVERIFY(!cell.durations(Measure::Resolved));
    QVERIFY(!cell.durations(Measure::Handling));
    QCOMPARE(cell.count(Measure::BrokenClocks), 5); // both first responses, reply, close, hold
    QVERIFY(!cell.durations(Measure::ReplyPerson));
    QCOMPARE(cell.count(Measure::HumanJoined), 1);
    QCOMPARE(cell.count(Measure::Closed), 1);
}

void TestContributions::aDurationInTwoFiguresIsBrokenOnce()
{
    Story story = Story().started(100).bot(100, BotTurn::Answer).closed(50, CloseReason::HungUp);
    QCOMPARE(total(story.facts()).count(Measure::BrokenClocks), 1);
    // opened again and closed in time, the first stretch is all that is broken
    story.customer(200).closed(300, CloseReason::Confirmed);
    const Cell cell = total(story.facts());
    QCOMPARE(cell.count(Measure::BrokenClocks), 1);
    QCOMPARE(cell.durations(Measure::Resolved)->sumMs(), 200'000);
    QVERIFY(!cell.durations(Measure::ResolvedFirst));
    QVERIFY(!cell.durations(Measure::OpenTime));
}

void TestContributions::aCallIsAskedAtItsBeginning()
{
    const auto firstMs = [](const QString &channel) {
        return total(Story(channel).started().customer(4).bot(9, BotTurn::Answer).facts())
            .durations(Measure::FirstResponseAny)
            ->sumMs();
    };
    QCOMPARE(firstMs(QStringLiteral("phone")), 9'000);
    QCOMPARE(firstMs(QStringLiteral("webchat")), 5'000);
}

void TestContributions::onlyTheBotHandsOver()
{
    const auto handed = [](ActorKind actor, HandoverReason reason) {
        Story story = Story().started().customer(1).bot(2, BotTurn::Answer);
        return total(story.add(3, Wheelhouse::HandedOver{reason, {}}, actor).facts());
    };
    const Cell joined = handed(ActorKind::Agent, HandoverReason::Joined);
    QCOMPARE(joined.count(Measure::HandedOver), 0);
    QCOMPARE(joined.count(Measure::HandedJoined), 1);
    QCOMPARE(handed(ActorKind::Bot, HandoverReason::Asked).count(Measure::HandedOver), 1);
}

void TestContributions::anAnsweredVisitWithABrokenWaitStillCounts()
{
    const Cell cell = total(Story().started().queued(9).assigned(5).facts());
    QCOMPARE(cell.count(Measure::Answered), 1);
    QVERIFY(!cell.durations(Measure::Answered));
    QCOMPARE(cell.count(Measure::AnsweredInTarget), 0);
    QCOMPARE(cell.count(Measure::BrokenClocks), 1);
}

void TestContributions::queueingIsCountedWhereTheVisitBegan()
{
    const ContactFacts facts = Story().started().queued(hour).assigned(2 * hour).facts();
    QCOMPARE(slotOfMeasure(facts, Measure::Queued), 4);
    QCOMPARE(slotOfMeasure(facts, Measure::Answered), 4);
    QCOMPARE(total(facts).durations(Measure::Answered)->sumMs(), 3'600'000);
    const Cell gone =
        total(Story().started().queued(10).closed(50, CloseReason::Abandoned).facts());
    QCOMPARE(gone.durations(Measure::Abandoned)->sumMs(), 40'000);
    QCOMPARE(gone.count(Measure::Queued), 1);
    QCOMPARE(gone.count(Measure::Resolved), 0);
}

void TestContributions::theChannelsTargetDecidesWhatIsInTime()
{
    const auto inTime = [](const QString &channel, double seconds) {
        return total(Story(channel).started().queued(0).assigned(seconds).facts())
            .count(Measure::AnsweredInTarget);
    };
    QCOMPARE(inTime(QStringLiteral("phone"), 20), 1);
    QCOMPARE(inTime(QStringLiteral("phone"), 20.001), 0);
    QCOMPARE(inTime(QStringLiteral("webchat"), 60), 1);
    QCOMPARE(inTime(QStringLiteral("webchat"), 61), 0);
}

void TestContributions::ratingsAreCountedWhereTheyWereAskedFor()
{
    const ContactFacts facts =
        Story().started().add(hour, RatingAsked{}).rated(9 * hour, 4).facts();
    const Cell cell = total(facts);
    for (const Measure measure :
         {Measure::RatingAsked, Measure::SurveyAnswered, Measure::Rated, Measure::RatedPositive}) {
        QCOMPARE(cell.count(measure), 1);
        QCOMPARE(slotOfMeasure(facts, measure), 4);
    }
    QCOMPARE(cell.count(Measure::RatingPoints), 4);
}

void TestContributions::aRatingNobodyAskedForIsRatedOnly()
{
    const Cell cell = total(Story().started().rated(3, 3).facts());
    QCOMPARE(cell.count(Measure::Rated), 1);
    QCOMPARE(cell.count(Measure::RatedPositive), 0);
    QCOMPARE(cell.count(Measure::SurveyAnswered), 0);
    QCOMPARE(cell.count(Measure::RatingAsked), 0);
}

void TestContributions::closingIsCountedWhereItHappened()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .assigned(10)
                                   .closed(hour, CloseReason::ByAgent)
                                   .customer(2 * hour)
                                   .closed(3 * hour, CloseReason::ByAgent)
                                   .facts();
    QCOMPARE(slotOfMeasure(facts, Measure::Closed), 12);
    QCOMPARE(total(facts).count(Measure::Closed), 1);
    QCOMPARE(total(facts).count(Measure::Reopened), 1);
    QCOMPARE(total(facts).durations(Measure::Resolved)->sumMs(), 3 * 3'600'000);
    QCOMPARE(total(facts).durations(Measure::Handling)->sumMs(), 3'590'000);
}

void TestContributions::silenceEndsWithTheLastMessage()
{
    const Cell cell = total(
        Story().started().customer(1).agent(50).closed(24 * hour, CloseReason::Silent).facts());
    QCOMPARE(cell.durations(Measure::Resolved)->sumMs(), 50'000);
}

void TestContributions::nobodyAnsweredIsNoResolution()
{
    const Cell cell = total(Story().started().customer(1).closed(60, CloseReason::Silent).facts());
    QCOMPARE(cell.count(Measure::Closed), 1);
    QCOMPARE(cell.count(Measure::Resolved), 0);
}

void TestContributions::thePersonIsWantedFromTheFirstHandover()
{
    const Cell cell = total(Story()
                                .started()
                                .customer(10)
                                .handedOver(20)
                                .queued(21)
                                .assigned(100)
                                .agent(140, QStringLiteral("another"))
                                .facts());
    QCOMPARE(cell.count(Measure::WantedPerson), 1);
    QCOMPARE(cell.durations(Measure::HandoffResponse)->sumMs(), 120'000);
    QVERIFY(!cell.durations(Measure::FirstResponseHuman)); // it answered something else
    QCOMPARE(cell.count(Measure::NeverAnswered), 0);
    QCOMPARE(total(Story().started().customer(10).facts()).count(Measure::WantedPerson), 0);
}

void TestContributions::whoIsNeverAnsweredIsCountedWhenItEnds()
{
    Story waiting = Story().started().customer(10).queued(20);
    QCOMPARE(total(waiting.facts()).count(Measure::NeverAnswered), 0);
    const Cell left = total(waiting.closed(320, CloseReason::Abandoned).facts());
    QCOMPARE(left.count(Measure::NeverAnswered), 1);
    QCOMPARE(left.durations(Measure::NeverAnswered)->sumMs(), 300'000);
    // a call is answered without a word in writing
    const Cell call = total(Story(QStringLiteral("phone"))
                                .started()
                                .queued(5)
                                .assigned(9)
                                .closed(99, CloseReason::HungUp)
                                .facts());
    QCOMPARE(call.count(Measure::NeverAnswered), 0);
    QCOMPARE(call.durations(Measure::HandoffResponse)->sumMs(), 4'000);
}

void TestContributions::eachAssignmentHasItsFirstMessage()
{
    const Cell cell = total(Story()
                                .started()
                                .customer(1)
                                .queued(2)
                                .assigned(10)
                                .agent(15)
                                .agent(50)
                                .transferred(60)
                                .assigned(70)
                                .transferred(80) // without a word
                                .assigned(90)
                                .agent(97)
                                .facts());
    QCOMPARE(cell.count(Measure::AssignedResponse), 2);
    QCOMPARE(cell.durations(Measure::AssignedResponse)->sumMs(), 12'000);
}

void TestContributions::theFirstReasonOfLettingGoCounts()
{
    const Cell cell = total(Story()
                                .started()
                                .customer(1)
                                .handedOver(2, HandoverReason::Loop)
                                .handedOver(3, HandoverReason::Asked)
                                .facts());
    QCOMPARE(cell.count(Measure::HandedLoop), 1);
    QCOMPARE(cell.count(Measure::HandedAsked), 0);
    for (int reason = 0; reason <= int(HandoverReason::Frustrated); ++reason) {
        const Cell one = total(Story().started().handedOver(2, HandoverReason(reason)).facts());
        QCOMPARE(one.count(Measure(int(Measure::HandedAsked) + reason)), 1);
    }
}

void TestContributions::aPromiseIsKeptWithinItsTime_data()
{
    QTest::addColumn<double>("agentSecond");
    QTest::addColumn<int>("kept");
    QTest::newRow("in time") << 320.0 << 1;
    QTest::newRow("late") << 320.001 << 0;
}

void TestContributions::aPromiseIsKeptWithinItsTime()
{
    QFETCH(double, agentSecond);
    BotWrote told;
    told.turn = BotTurn::Handover;
    told.promisedMs = 300'000;
    Story story = Story().started().customer(5).add(20, told, ActorKind::Bot).handedOver(20);
    QCOMPARE(total(story.facts()).count(Measure::PromiseMade), 0); // not yet judged
    const Cell cell = total(story.agent(agentSecond).facts());
    QCOMPARE(cell.durations(Measure::ExpectationTold)->sumMs(), 15'000);
    QCOMPARE(cell.count(Measure::PromiseMade), 1);
    QTEST(int(cell.count(Measure::PromiseKept)), "kept");
}

void TestContributions::leavingTheQueueHasItsKinds()
{
    const auto left = [](double second, CloseReason reason) {
        return total(
            Story(QStringLiteral("phone")).started().queued(0).closed(second, reason).facts());
    };
    const Cell atOnce = left(5, CloseReason::Abandoned);
    QCOMPARE(atOnce.count(Measure::AbandonedShort), 1);
    QCOMPARE(atOnce.count(Measure::AbandonedInTarget), 1);
    const Cell inTarget = left(20, CloseReason::Abandoned);
    QCOMPARE(inTarget.count(Measure::AbandonedShort), 0);
    QCOMPARE(inTarget.count(Measure::AbandonedInTarget), 1);
    const Cell late = left(21, CloseReason::Abandoned);
    QCOMPARE(late.count(Measure::AbandonedInTarget), 0);
    QCOMPARE(late.count(Measure::Abandoned), 1);
    QCOMPARE(left(9, CloseReason::Confirmed).count(Measure::QueueLeft), 1);
}

void TestContributions::reopenedContactsHaveTheirFirstEndAndTheirOpenTime()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .customer(1)
                                   .bot(2, BotTurn::Answer)
                                   .closed(100, CloseReason::Confirmed)
                                   .customer(5 * hour, QStringLiteral("m2"))
                                   .bot(5 * hour + 10, BotTurn::Answer)
                                   .closed(6 * hour, CloseReason::Silent)
                                   .facts();
    const Cell cell = total(facts);
    QCOMPARE(cell.durations(Measure::ResolvedFirst)->sumMs(), 100'000);
    QCOMPARE(slotOfMeasure(facts, Measure::ResolvedFirst), 0);
    QCOMPARE(cell.durations(Measure::OpenTime)->sumMs(), 110'000);
    QCOMPARE(cell.durations(Measure::Resolved)->sumMs(), 5 * 3'600'000 + 10'000);
}

void TestContributions::solvedAtOnceIsOneCloseAndOneAgent()
{
    const auto byAgents = [](const QStringList &agents, bool again) {
        Story story;
        story.started().customer(1).queued(2);
        double second = 3;
        for (const QString &agent : agents)
            story.add(++second, Assigned{agent, {}});
        story.closed(60, CloseReason::ByAgent);
        if (again)
            story.customer(70).closed(80, CloseReason::ByAgent);
        const Cell cell = total(story.facts());
        return std::pair(cell.count(Measure::ClosedByOne), cell.count(Measure::ClosedByPeople));
    };
    const QString ann = QStringLiteral("ann"), bob = QStringLiteral("bob");
    QCOMPARE(byAgents({ann}, false), (std::pair<qint64, qint64>(1, 1)));
    QCOMPARE(byAgents({ann, ann}, false), (std::pair<qint64, qint64>(1, 1)));
    QCOMPARE(byAgents({ann, bob}, false), (std::pair<qint64, qint64>(0, 1)));
    QCOMPARE(byAgents({ann}, true), (std::pair<qint64, qint64>(0, 1)));
    QCOMPARE(byAgents({}, false), (std::pair<qint64, qint64>(0, 0)));
}

void TestContributions::resolvedByTheBot_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QList<Measure>>("counts");
    const auto answered = [] { return Story().started().customer(1).bot(2, BotTurn::Answer); };
    using enum Measure;
    QTest::newRow("still open") << answered() << QList{BotInvolved};
    QTest::newRow("left in silence after an answer")
        << answered().closed(99, CloseReason::Silent)
        << QList{BotInvolved, BotEnded, Contained, Deflected, AutoResolved};
    QTest::newRow("confirmed")
        << answered().add(3, CustomerConfirmed{true}).closed(4, CloseReason::Confirmed)
        << QList{BotInvolved, BotEnded, Contained, Deflected, AutoResolved, Confirmed};
    QTest::newRow("denied, then silent")
        << answered().add(3, CustomerConfirmed{false}).closed(4, CloseReason::Silent)
        << QList{BotInvolved, BotEnded, Contained, Deflected};
    QTest::newRow("not understood, then silent")
        << answered().bot(3, BotTurn::NotUnderstood).closed(4, CloseReason::Silent)
        << QList{BotInvolved, BotEnded, Contained, Deflected};
    QTest::newRow("only asked back")
        << Story().started().customer(1).bot(2, BotTurn::Question).closed(4, CloseReason::Silent)
        << QList{BotInvolved, BotEnded, Contained, Deflected};
    QTest::newRow("gave up in the queue")
        << answered().handedOver(3).queued(3).closed(9, CloseReason::Abandoned)
        << QList{BotInvolved, BotEnded, Contained, HandedOver};
    QTest::newRow("a person came")
        << answered().handedOver(3).queued(3).assigned(4).closed(9, CloseReason::ByAgent)
        << QList{BotInvolved, BotEnded, HandedOver, HumanJoined};
    QTest::newRow("came back") << answered().closed(9, CloseReason::Silent).customer(99)
                               << QList{BotInvolved};
}

void TestContributions::resolvedByTheBot()
{
    QFETCH(Story, story);
    QFETCH(QList<Measure>, counts);
    const Cell cell = total(story.facts());
    using enum Measure;
    for (const Measure measure : {BotInvolved, BotEnded, Contained, Deflected, AutoResolved,
                                  Confirmed, HandedOver, HumanJoined}) {
        QVERIFY2(cell.count(measure) == int(counts.contains(measure)), qPrintable(nameOf(measure)));
    }
}

void TestContributions::eachExchangeCountsWhereTheContactBegan()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .customer(10)
                                   .bot(12, BotTurn::Answer)
                                   .customer(1'000)
                                   .customer(1'500)
                                   .agent(2'000)
                                   .customer(3'000)
                                   .closed(3'600, CloseReason::ByAgent)
                                   .facts();
    const Cell cell = total(facts);
    QCOMPARE(cell.durations(Measure::ReplyBot)->sumMs(), 2'000);
    QCOMPARE(cell.durations(Measure::ReplyPerson)->sumMs(), 1'000'000);
    QCOMPARE(cell.durations(Measure::Unreplied)->sumMs(), 600'000);
    QCOMPARE(slotOfMeasure(facts, Measure::ReplyPerson), 0);
}

void TestContributions::callsHaveNoExchanges()
{
    const Cell cell = total(Story(QStringLiteral("phone"))
                                .started()
                                .customer(1)
                                .queued(2)
                                .assigned(10)
                                .closed(60, CloseReason::HungUp)
                                .facts());
    for (const Measure measure : {Measure::ReplyBot, Measure::ReplyPerson, Measure::Unreplied})
        QCOMPARE(cell.count(measure), 0);
}

void TestContributions::theTargetIsMissedByALateFirstMessageOrByNone()
{
    const auto found = [](const Story &story) {
        const Cell cell = total(story.facts());
        QList<Measure> counted;
        for (const Measure measure : {Measure::TargetHit, Measure::TargetMissed,
                                      Measure::TargetOpen, Measure::TargetOpenMissed}) {
            if (cell.count(measure) == 1)
                counted.append(measure);
        }
        return counted;
    };
    Story story; // web chat: 60 s
    story.started().customer(0);
    QCOMPARE(found(story), QList<Measure>());
    story.queued(1);
    QCOMPARE(found(story), QList{Measure::TargetOpen});
    Story left = story;
    QCOMPARE(found(left.closed(9, CloseReason::Abandoned)), QList{Measure::TargetMissed});
    Story quick = story;
    quick.agent(61).customer(100).agent(900); // later ones have no target
    QCOMPARE(found(quick), QList{Measure::TargetOpen});
    QCOMPARE(found(quick.closed(901, CloseReason::ByAgent)), QList{Measure::TargetHit});
    story.agent(62).customer(100).agent(101);
    QCOMPARE(found(story), QList{Measure::TargetOpenMissed});
    QCOMPARE(found(story.closed(200, CloseReason::ByAgent)), QList{Measure::TargetMissed});
}

void TestContributions::aCallKeepsItsTargetWhenItIsAnswered()
{
    for (const int waited : {20, 21}) {
        Story call(QStringLiteral("phone"));
        call.started().queued(5).assigned(5 + waited).closed(90, CloseReason::HungUp);
        const Cell cell = total(call.facts());
        QCOMPARE(cell.count(Measure::TargetHit), int(waited == 20));
        QCOMPARE(cell.count(Measure::TargetMissed), int(waited == 21));
    }
}

void TestContributions::theWindowToWriteIsThatOfThePlatform()
{
    for (const char *channel : {"messenger", "webchat"}) {
        Story story(QString::fromLatin1(channel));
        story.started().customer(0).customer(3'600).agent(3'600 + 86'400);
        story.customer(100'000).agent(100'001);
        const Cell cell = total(story.facts());
        const bool windowed = channel[0] == 'm';
        QCOMPARE(cell.count(Measure::WindowExchanges), windowed ? 2 : 0);
        QCOMPARE(cell.count(Measure::WindowMissed), int(windowed));
    }
    Story inTime(QStringLiteral("whatsapp"));
    inTime.started().customer(0).customer(3'600).agent(3'600 + 86'399);
    QCOMPARE(total(inTime.facts()).count(Measure::WindowMissed), 0);
}

void TestContributions::writtenReviewsAreAnsweredOrNot()
{
    Story review(QStringLiteral("appstore"));
    review.started();
    QCOMPARE(total(review.facts()).count(Measure::Reviews), 0);
    review.customer(1);
    QCOMPARE(total(review.facts()).count(Measure::Reviews), 1);
    QCOMPARE(total(review.facts()).count(Measure::ReviewsReplied), 0);
    review.agent(4'000);
    QCOMPARE(total(review.facts()).count(Measure::ReviewsReplied), 1);
}

void TestContributions::starsOfReviewsAreComparedWithThoseBeforeTheReply()
{
    const auto counts = [](const Story &story) {
        const Cell cell = total(story.facts());
        return QList<qint64>{cell.count(Measure::StarReviews), cell.count(Measure::StarsBefore),
                             cell.count(Measure::StarsAfter), cell.count(Measure::StarsChanged),
                             cell.count(Measure::StarShiftSquares)};
    };
    const QList<qint64> none{0, 0, 0, 0, 0};
    Story review(QStringLiteral("appstore"));
    review.started().customer(1).rated(2, 4).rated(1'000, 2);
    QCOMPARE(counts(review), none); // not replied to
    review.agent(4'000);
    QCOMPARE(counts(review), (QList<qint64>{1, 2, 2, 0, 0}));
    review.rated(90'000, 5);
    QCOMPARE(counts(review), (QList<qint64>{1, 2, 5, 1, 9}));
    review.rated(95'000, 0).rated(95'001, 6).rated(50'000, 1); // no stars, and some that came late
    QCOMPARE(counts(review), (QList<qint64>{1, 2, 5, 1, 9}));
    review.rated(96'000, 1);
    QCOMPARE(counts(review), (QList<qint64>{1, 2, 1, 1, 1}));
    review.add(900, BotWrote{}, ActorKind::Bot); // an earlier reply, told late
    QCOMPARE(counts(review), (QList<qint64>{1, 4, 1, 1, 9}));

    Story later(QStringLiteral("appstore"));
    later.started().customer(1).agent(100).rated(200, 5);
    QCOMPARE(counts(later), none); // had none before
    Story chat(QStringLiteral("webchat"));
    chat.started().customer(1).rated(2, 1).agent(100).rated(200, 5);
    QCOMPARE(counts(chat), none);
    QVERIFY(chat.facts().starsMs.isEmpty());
}

void TestContributions::starsAreNoAnswerToASurvey()
{
    Story review(QStringLiteral("appstore"));
    review.started().customer(1).rated(2, 2).agent(4'000).rated(90'000, 5);
    const Cell cell = total(review.facts());
    for (const Measure measure : {Measure::RatingAsked, Measure::SurveyAnswered, Measure::Rated,
                                  Measure::RatedPositive, Measure::RatingPoints})
        QCOMPARE(cell.count(measure), 0);
    QCOMPARE(cell.count(Measure::ReviewsStarred), 1);
    QCOMPARE(cell.count(Measure::ReviewStars), 5);
    QCOMPARE(cell.count(Measure::ReviewStarSquares), 25);
    Story chat(QStringLiteral("webchat"));
    QCOMPARE(total(chat.started().customer(1).rated(2, 2).facts()).count(Measure::ReviewsStarred),
             0);
}

void TestContributions::circlesCostTheTimeUpToTheHandover()
{
    Story story;
    story.started().customer(5).bot(6, BotTurn::Answer).customer(90);
    story.handedOver(95, HandoverReason::Loop).handedOver(200, HandoverReason::Asked);
    const Cell cell = total(story.facts());
    QCOMPARE(cell.durations(Measure::LoopLost)->sumMs(), 90'000);
    QCOMPARE(cell.count(Measure::HandedLoop), 1);
}

void TestContributions::openingsAndClosesCountEachTime()
{
    Story story;
    story.started().customer(1).closed(hour, CloseReason::ByAgent);
    story.customer(2 * hour).closed(3 * hour, CloseReason::ByAgent).customer(4 * hour);
    const ContactFacts facts = story.facts();
    const Cell cell = total(facts);
    QCOMPARE(cell.count(Measure::StillOpen), 1);
    QCOMPARE(cell.count(Measure::Closed), 0);
    QCOMPARE(cell.count(Measure::ClosesUndone), 2);
    QCOMPARE(cell.count(Measure::Reopenings), 2);
    QCOMPARE(slotOfMeasure(facts, Measure::ClosesUndone), 4);
    QCOMPARE(slotOfMeasure(facts, Measure::Reopenings), 8);
    story.closed(5 * hour, CloseReason::ByAgent);
    const Cell closed = total(story.facts());
    QCOMPARE(closed.count(Measure::StillOpen), 0);
    QCOMPARE(closed.count(Measure::Contacts) + closed.count(Measure::Reopenings),
             closed.count(Measure::Closed) + closed.count(Measure::ClosesUndone));
}

void TestContributions::earlierContactsOfTheCustomerAreSeenFromEach()
{
    ContactFacts facts = Story().started().facts();
    QCOMPARE(total(facts).count(Measure::CameAgain), 0);
    facts.beside.earlier = 3;
    QCOMPARE(total(facts).count(Measure::CameAgain), 1);
    QCOMPARE(total(facts).count(Measure::EarlierContacts), 3);
}

void TestContributions::aVeryLongContactIsCountedInReasonableTime()
{
    // comparing each with each would take 10,000 times 10,000 steps for a single message
    ContactFacts before = Story().started().facts();
    for (int i = 0; i < 10'000; ++i)
        before.botWaitsMs.append(1'000 + i);
    ContactFacts after = before;
    for (int i = 0; i < 100; ++i) {
        after.botWaitsMs.append(7);
        QList<CellChange> changes;
        addDifference(changes, before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().deltas, (QList<CellDelta>{{Measure::ReplyBot, 1, 7}}));
        before = after;
    }
}

void TestContributions::changesLeaveOutWhatStayed()
{
    Story story;
    story.started().customer(1);
    const ContactFacts before = story.facts();
    QList<CellChange> changes;
    addDifference(changes, before, before);
    QVERIFY(changes.isEmpty());
    story.agent(5);
    addDifference(changes, before, story.facts());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().key.slotMs, Story::startMs);
    const QList<CellDelta> expected{{Measure::HumanJoined, 1, -1},
                                    {Measure::FirstResponseAny, 1, 4'000},
                                    {Measure::FirstResponseHuman, 1, 5'000},
                                    {Measure::FirstResponseHumanBusiness, 1, 5'000},
                                    {Measure::ReplyPerson, 1, 4'000}};
    QCOMPARE(changes.first().deltas, expected);
}

void TestContributions::aTopicMovesTheContactToAnotherCell()
{
    Story story;
    story.started();
    const ContactFacts before = story.facts();
    story.add(1, TopicRecognised{}, ActorKind::Bot, QStringLiteral("payment"));
    QList<CellChange> changes;
    addDifference(changes, before, story.facts());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].key.dims.topic, QString());
    QCOMPARE(changes[0].deltas, (QList<CellDelta>{{Measure::Contacts, -1, -1},
                                                  {Measure::Eligible, -1, -1},
                                                  {Measure::StillOpen, -1, -1}}));
    QCOMPARE(changes[1].key.dims.topic, QStringLiteral("payment"));
    QCOMPARE(changes[1].deltas, (QList<CellDelta>{{Measure::Contacts, 1, -1},
                                                  {Measure::Eligible, 1, -1},
                                                  {Measure::StillOpen, 1, -1}}));
}

void TestContributions::incrementalEqualsRecount()
{
    Random random(11);
    Cells live;
    Cells recount;
    for (int contact = 0; contact < 400; ++contact) {
        Story story(random.chance(0.3) ? QStringLiteral("phone") : QStringLiteral("webchat"));
        ContactFacts facts;
        const int events = 1 + int(random.below(25));
        for (int i = 0; i < events; ++i) {
            if (i == 0 && random.chance(0.8))
                story.started();
            else
                addRandomEvent(story, random);
            const ContactFacts before = facts;
            apply(facts, story.events().last());
            QList<CellChange> changes;
            addDifference(changes, before, facts);
            applyTo(live, changes);
        }
        for (const Contribution &each : contributions(story.facts()))
            recount[{each.slotMs, facts.dims}].apply(each.delta);
    }
    QVERIFY(live.size() > 100);
    QCOMPARE(live.size(), recount.size());
    for (auto cell = live.cbegin(); cell != live.cend(); ++cell) {
        QCOMPARE(*cell, recount.value(cell.key()));
        QCOMPARE(cell->encode(), recount.value(cell.key()).encode());
    }
}

void TestContributions::takingContactsBackLeavesNothing()
{
    Random random(12);
    Cells cells;
    QList<ContactFacts> all;
    for (int contact = 0; contact < 200; ++contact) {
        Story story;
        story.started();
        for (int i = 0; i < 12; ++i)
            addRandomEvent(story, random);
        all.append(story.facts());
        QList<CellChange> changes;
        addDifference(changes, ContactFacts{}, all.last());
        applyTo(cells, changes);
    }
    QVERIFY(!cells.isEmpty());
    for (const ContactFacts &facts : all) {
        QList<CellChange> changes;
        addDifference(changes, facts, ContactFacts{});
        applyTo(cells, changes);
    }
    QVERIFY(cells.isEmpty());
}

QTEST_GUILESS_MAIN(TestContributions)
#include "tst_contributions.moc"
