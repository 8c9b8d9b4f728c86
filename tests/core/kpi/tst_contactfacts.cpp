// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/contactfacts.h"

#include "tests/core/kpi/story.h"

#include <QTest>

using namespace Wheelhouse;

class TestContactFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStartGivesTheDims();
    void aSecondStartChangesNothing();
    void theLatestTopicHolds();
    void theTopicOfTheStartGivesWayToARecognisedOne();
    void aReplyToAnotherMessageIsNoFirstResponse();
    void aReplyToNoNamedMessageIsOne();
    void aReplyBeforeTheCustomerWroteIsNone();
    void theEarliestOfSeveralRepliesCounts();
    void onTheHotlineBeingAnsweredIsTheResponse();
    void aGreetingIsNoInvolvement();
    void aHandoverByTheBotIsInvolvement();
    void aHandoverForALimitIsNone();
    void aVisitToTheQueueEndsByAssignment();
    void beingQueuedTwiceIsOneVisit();
    void closingEndsAVisit_data();
    void closingEndsAVisit();
    void holdsAddUpToHandling();
    void aHoldThatEndsBeforeItBeganIsBroken();
    void aColleagueHoldsWhatIsTransferredToHim();
    void aHandoverByItselfOpensNothing();
    void aStretchWithoutAMessageEndsWithItsClose();
    void transfersCountOnlyAfterAnAgentHadIt();
    void theLatestRatingByTimeHolds();
    void ratingsOutsideOneToFiveDoNotCount();
    void theLatestWordOnSolvedHolds();
    void closingTwiceIsClosingOnce();
    void aLaterMessageReopens();
    void aLateMessageFromBeforeTheCloseDoesNotReopen();
    void theClockOfAnExchangeStartsAtTheFirstMessage();
    void neitherGreetingNorHandoverIsAReply();
    void onceAPersonIsWantedOnlyPeopleReply();
    void beingHandedOverWithNothingOpenIsAskingAgain();
    void whoSaysItIsSolvedWaitsForNothing();
    void whatNobodyAnsweredEndsWithTheClose();
    void aLateMessageToAClosedContactAsksNothing();
    void theWindowToWriteRunsFromTheLastMessage();
    void eachOpeningAgainIsKept();
    void factsSurviveJson();
};

namespace {

qint64 at(double second)
{
    return Story::startMs + qint64(second * 1000);
}

} // namespace

void TestContactFacts::theStartGivesTheDims()
{
    Story story;
    story.started().assigned(3, QStringLiteral("billing"));
    const ContactFacts facts = story.facts();
    QCOMPARE(facts.startedMs, at(0));
    QCOMPARE(facts.dims.channel, QStringLiteral("webchat"));
    QCOMPARE(facts.dims.brand, QStringLiteral("tv"));
    QCOMPARE(facts.dims.bot, QStringLiteral("radek"));
    QCOMPARE(facts.dims.language, QStringLiteral("pl"));
    QCOMPARE(facts.dims.team, QStringLiteral("billing"));
}

void TestContactFacts::aSecondStartChangesNothing()
{
    QCOMPARE(Story().started().started(9).facts(), Story().started().facts());
}

void TestContactFacts::theLatestTopicHolds()
{
    Story story;
    story.started()
        .add(9, TopicRecognised{}, ActorKind::Bot, QStringLiteral("late"))
        .add(5, TopicRecognised{}, ActorKind::Bot, QStringLiteral("early"));
    QCOMPARE(story.facts().dims.topic, QStringLiteral("late"));
}

void TestContactFacts::theTopicOfTheStartGivesWayToARecognisedOne()
{
    Story story;
    story.add(0, ConversationStarted{}, ActorKind::System, QStringLiteral("stock"));
    QCOMPARE(story.facts().dims.topic, QStringLiteral("stock"));
    story.add(1, TopicRecognised{}, ActorKind::Bot, QStringLiteral("payment"));
    QCOMPARE(story.facts().dims.topic, QStringLiteral("payment"));
}

void TestContactFacts::aReplyToAnotherMessageIsNoFirstResponse()
{
    Story story;
    story.started().customer(1).customer(2, QStringLiteral("m2")).agent(5, QStringLiteral("m2"));
    QCOMPARE(story.facts().firstReplyMs, 0);
    QCOMPARE(story.facts().firstAgentReplyMs, 0);
    story.agent(8, QStringLiteral("m1"));
    QCOMPARE(story.facts().firstReplyMs, at(8));
    QCOMPARE(story.facts().firstAgentReplyMs, at(8));
}

void TestContactFacts::aReplyToNoNamedMessageIsOne()
{
    Story story;
    story.started().customer(1).bot(1.5, BotTurn::Answer).agent(5);
    QCOMPARE(story.facts().firstReplyMs, at(1.5));
    QCOMPARE(story.facts().firstAgentReplyMs, at(5));
}

void TestContactFacts::aReplyBeforeTheCustomerWroteIsNone()
{
    Story story;
    story.started().bot(0.1, BotTurn::Greeting).customer(4);
    QCOMPARE(story.facts().firstReplyMs, 0);
}

void TestContactFacts::theEarliestOfSeveralRepliesCounts()
{
    Story story;
    story.started().customer(1).agent(60).agent(30);
    QCOMPARE(story.facts().firstAgentReplyMs, at(30));
}

void TestContactFacts::onTheHotlineBeingAnsweredIsTheResponse()
{
    Story story(QStringLiteral("phone"));
    story.started().queued(5).assigned(25);
    QCOMPARE(story.facts().firstReplyMs, at(25));
    QCOMPARE(story.facts().firstAgentReplyMs, at(25));
    QCOMPARE(Story().started().customer(0).assigned(25).facts().firstReplyMs, 0);
}

void TestContactFacts::aGreetingIsNoInvolvement()
{
    Story story;
    story.started().customer(1).bot(2, BotTurn::Greeting);
    QVERIFY(!story.facts().botInvolved);
    story.bot(3, BotTurn::NotUnderstood);
    QVERIFY(story.facts().botInvolved);
    QVERIFY(!story.facts().botAnswered);
    QVERIFY(story.facts().botLost);
    story.bot(4, BotTurn::Answer);
    QVERIFY(story.facts().botAnswered);
    QVERIFY(!story.facts().botLost);
}

void TestContactFacts::aHandoverByTheBotIsInvolvement()
{
    const ContactFacts facts = Story().started().handedOver(2).facts();
    QVERIFY(facts.handedOver);
    QVERIFY(facts.botInvolved);
}

void TestContactFacts::aHandoverForALimitIsNone()
{
    for (const HandoverReason reason : {HandoverReason::Limit, HandoverReason::NoBot}) {
        const ContactFacts facts = Story().started().handedOver(2, reason).facts();
        QVERIFY(!facts.handedOver);
        QVERIFY(!facts.botInvolved);
        QVERIFY(facts.limited);
    }
}

void TestContactFacts::aVisitToTheQueueEndsByAssignment()
{
    const ContactFacts facts = Story().started().queued(5).assigned(25).facts();
    const QList<QueueVisit> expected{{at(5), at(25), VisitEnd::Answered}};
    QCOMPARE(facts.visits, expected);
    QVERIFY(facts.humanJoined);
}

void TestContactFacts::beingQueuedTwiceIsOneVisit()
{
    const ContactFacts facts = Story().started().queued(5).queued(9).facts();
    const QList<QueueVisit> expected{{at(5), 0, VisitEnd::Waiting}};
    QCOMPARE(facts.visits, expected);
}

void TestContactFacts::closingEndsAVisit_data()
{
    QTest::addColumn<CloseReason>("reason");
    QTest::addColumn<VisitEnd>("end");
    QTest::newRow("left the queue") << CloseReason::Abandoned << VisitEnd::Abandoned;
    QTest::newRow("fell silent") << CloseReason::Silent << VisitEnd::Abandoned;
    QTest::newRow("hung up") << CloseReason::HungUp << VisitEnd::Abandoned;
    QTest::newRow("said it is solved") << CloseReason::Confirmed << VisitEnd::Left;
    QTest::newRow("closed by an agent") << CloseReason::ByAgent << VisitEnd::Left;
}

void TestContactFacts::closingEndsAVisit()
{
    QFETCH(CloseReason, reason);
    QFETCH(VisitEnd, end);
    const ContactFacts facts = Story().started().queued(5).closed(8, reason).facts();
    QCOMPARE(facts.visits.size(), 1);
    QCOMPARE(facts.visits.first().end, end);
    QCOMPARE(facts.visits.first().endedMs, at(8));
}

void TestContactFacts::holdsAddUpToHandling()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .assigned(10)
                                   .transferred(40)
                                   .queued(40)
                                   .assigned(100)
                                   .closed(107, CloseReason::ByAgent)
                                   .facts();
    QCOMPARE(facts.handlingMs, 37'000);
    QCOMPARE(facts.holds, 2);
    QCOMPARE(facts.brokenHolds, 0);
}

void TestContactFacts::aHoldThatEndsBeforeItBeganIsBroken()
{
    const ContactFacts facts =
        Story().started().assigned(10).closed(7, CloseReason::ByAgent).facts();
    QCOMPARE(facts.brokenHolds, 1);
    QCOMPARE(facts.handlingMs, 0);
}

void TestContactFacts::aColleagueHoldsWhatIsTransferredToHim()
{
    const ContactFacts facts =
        Story()
            .started()
            .assigned(10)
            .agent(12)
            .add(40, Transferred{QStringLiteral("bob"), {}, {}}, ActorKind::Agent)
            .agent(45) // ann once more: it is no longer hers
            .closed(100, CloseReason::ByAgent)
            .facts();
    QCOMPARE(facts.handlingMs, 90'000);
    QCOMPARE(facts.holds, 2);
    QVERIFY(facts.severalAgents);
    QCOMPARE(facts.assignedWaitsMs, QList<qint64>{2'000});
}

void TestContactFacts::aHandoverByItselfOpensNothing()
{
    Story story;
    story.started().closed(5, CloseReason::Silent).handedOver(9);
    QCOMPARE(story.facts().closedMs, at(5));
    QCOMPARE(story.queued(10).facts().closedMs, 0);
}

void TestContactFacts::aStretchWithoutAMessageEndsWithItsClose()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .customer(1)
                                   .closed(60, CloseReason::Silent)
                                   .queued(100)
                                   .closed(130, CloseReason::Silent)
                                   .facts();
    QCOMPARE(facts.brokenStretches, 0);
    QCOMPARE(facts.openMs, 31'000);
}

void TestContactFacts::transfersCountOnlyAfterAnAgentHadIt()
{
    QCOMPARE(Story().started().transferred(3).facts().transfers, 0);
    QCOMPARE(Story().started().assigned(2).transferred(3).facts().transfers, 1);
}

void TestContactFacts::theLatestRatingByTimeHolds()
{
    const ContactFacts facts = Story().started().rated(9, 5).rated(4, 1).facts();
    QCOMPARE(facts.score, 5);
    QCOMPARE(facts.ratedMs, at(9));
}

void TestContactFacts::ratingsOutsideOneToFiveDoNotCount()
{
    QCOMPARE(Story().started().rated(3, 0).rated(4, 6).facts().score, 0);
}

void TestContactFacts::theLatestWordOnSolvedHolds()
{
    Story story;
    story.started().add(9, CustomerConfirmed{true}).add(5, CustomerConfirmed{false});
    QVERIFY(story.facts().confirmed);
    QVERIFY(!story.facts().denied);
    story.add(12, CustomerConfirmed{false});
    QVERIFY(!story.facts().confirmed);
    QVERIFY(story.facts().denied);
}

void TestContactFacts::closingTwiceIsClosingOnce()
{
    const ContactFacts facts =
        Story().started().closed(5, CloseReason::ByAgent).closed(9, CloseReason::Silent).facts();
    QCOMPARE(facts.closedMs, at(5));
    QCOMPARE(facts.closeReason, CloseReason::ByAgent);
    QCOMPARE(facts.reopened, 0);
}

void TestContactFacts::aLaterMessageReopens()
{
    Story story;
    story.started().closed(5, CloseReason::Silent).customer(9);
    QCOMPARE(story.facts().closedMs, 0);
    QCOMPARE(story.facts().reopened, 1);
    story.closed(20, CloseReason::Confirmed);
    QCOMPARE(story.facts().closedMs, at(20));
}

void TestContactFacts::aLateMessageFromBeforeTheCloseDoesNotReopen()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .closed(5, CloseReason::Silent)
                                   .customer(4)
                                   .bot(6, BotTurn::Farewell)
                                   .facts();
    QCOMPARE(facts.closedMs, at(5));
    QCOMPARE(facts.reopened, 0);
}

void TestContactFacts::theClockOfAnExchangeStartsAtTheFirstMessage()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .customer(10)
                                   .customer(15)
                                   .bot(18, BotTurn::Answer)
                                   .bot(19, BotTurn::ConfirmSolved)
                                   .customer(30)
                                   .agent(50)
                                   .agent(55)
                                   .facts();
    QCOMPARE(facts.botWaitsMs, QList<qint64>{8'000});
    QCOMPARE(facts.personWaitsMs, QList<qint64>{20'000});
    QCOMPARE(facts.waitingMs, 0);
}

void TestContactFacts::neitherGreetingNorHandoverIsAReply()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .customer(10)
                                   .bot(11, BotTurn::Greeting)
                                   .bot(12, BotTurn::Handover)
                                   .handedOver(12)
                                   .agent(100)
                                   .facts();
    QCOMPARE(facts.botWaitsMs, QList<qint64>());
    QCOMPARE(facts.personWaitsMs, QList<qint64>{90'000});
}

void TestContactFacts::onceAPersonIsWantedOnlyPeopleReply()
{
    const ContactFacts facts = Story()
                                   .started()
                                   .customer(10)
                                   .queued(11)
                                   .bot(20, BotTurn::Answer)
                                   .agent(70)
                                   .customer(80)
                                   .bot(81, BotTurn::Answer)
                                   .facts();
    QCOMPARE(facts.botWaitsMs, QList<qint64>());
    QCOMPARE(facts.personWaitsMs, QList<qint64>{60'000});
    QCOMPARE(facts.waitingMs, at(80));
}

void TestContactFacts::beingHandedOverWithNothingOpenIsAskingAgain()
{
    Story story;
    story.started().customer(10).bot(12, BotTurn::Answer);
    Story joined = story;
    QCOMPARE(joined.handedOver(30, HandoverReason::Joined).agent(40).facts().personWaitsMs,
             QList<qint64>());
    story.handedOver(30).queued(31).agent(40).transferred(50).queued(50).agent(90);
    QCOMPARE(story.facts().personWaitsMs, (QList<qint64>{10'000, 40'000}));
}

void TestContactFacts::whoSaysItIsSolvedWaitsForNothing()
{
    Story story;
    story.started().customer(10).add(11, CustomerConfirmed{true}, ActorKind::Customer);
    QCOMPARE(story.facts().waitingMs, 0);
    story.customer(20).add(21, CustomerConfirmed{false}, ActorKind::Customer);
    QCOMPARE(story.facts().waitingMs, at(20));
    story.closed(30, CloseReason::Confirmed);
    QCOMPARE(story.facts().waitingMs, 0);
    QCOMPARE(story.facts().unrepliedMs, QList<qint64>());
}

void TestContactFacts::whatNobodyAnsweredEndsWithTheClose()
{
    Story story;
    story.started().customer(10).closed(25, CloseReason::Silent).agent(30).customer(40);
    story.closed(41, CloseReason::ByAgent).closed(60, CloseReason::ByAgent);
    QCOMPARE(story.facts().unrepliedMs, (QList<qint64>{15'000, 1'000}));
    QCOMPARE(story.facts().personWaitsMs, QList<qint64>());
}

void TestContactFacts::aLateMessageToAClosedContactAsksNothing()
{
    Story story;
    story.started().closed(20, CloseReason::ByAgent).customer(10).handedOver(30);
    QCOMPARE(story.facts().waitingMs, 0);
}

void TestContactFacts::theWindowToWriteRunsFromTheLastMessage()
{
    constexpr double day = 86'400;
    Story story;
    story.started().customer(0).customer(100).agent(day + 99);
    QCOMPARE(story.facts().windowsMissed, 0);
    story.customer(2 * day).agent(3 * day);
    QCOMPARE(story.facts().windowsMissed, 1);
    story.customer(4 * day).closed(5 * day, CloseReason::Silent);
    QCOMPARE(story.facts().windowsMissed, 2);
}

void TestContactFacts::eachOpeningAgainIsKept()
{
    Story story;
    story.started().closed(5, CloseReason::ByAgent).customer(9).closed(12, CloseReason::Silent);
    QCOMPARE(story.facts().lullsMs, (QList<qint64>{at(5), at(9)}));
    story.queued(20);
    QCOMPARE(story.facts().lullsMs, (QList<qint64>{at(5), at(9), at(12), at(20)}));
}

void TestContactFacts::factsSurviveJson()
{
    Random random(3);
    for (int i = 0; i < 200; ++i) {
        Story story;
        for (int n = 0; n < 15; ++n)
            addRandomEvent(story, random);
        const auto read = fromJson<ContactFacts>(toJson(story.facts()));
        QVERIFY(read.ok());
        QVERIFY(*read == story.facts());
    }
}

QTEST_GUILESS_MAIN(TestContactFacts)
#include "tst_contactfacts.moc"
