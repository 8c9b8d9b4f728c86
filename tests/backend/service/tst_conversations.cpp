// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/conversations.h"
#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QString login = QStringLiteral("I cannot log in");
const QString person = QStringLiteral("I want to talk to a person");
const QString v = QStringLiteral("v");

} // namespace

class TestConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstMessageStartsAConversationAndIsAnswered();
    void theSameKeyIsTheSameMessage();
    void aMessageWithoutKeyOrTextIsRefused();
    void whoAsksForAPersonIsQueuedWithTheContext();
    void theBotIsSilentOncePeopleAreAsked();
    void withoutABotTheQueueTakesIt();
    void theOldestIsGivenToAFreeAgent();
    void aMessageAfterTheCloseBeginsAnew();
    void aRatingComesAfterTheCloseAndOnce();
    void leavingTheQueueIsAnAbandonment();
    void silenceCloses();
    void anAgentsTurnIsNotTheCustomersSilence();
};

void TestConversations::theFirstMessageStartsAConversationAndIsAnswered()
{
    Stage stage;
    const auto taken = stage.say("v", "k", login);
    QVERIFY(taken);
    QCOMPARE(taken->seq, 2);
    const auto events = stage.recorder.takeRecorded();
    QVERIFY(std::holds_alternative<ConversationStarted>(events[0].body));
    QCOMPARE(events[0].scriptVersion, QStringLiteral("radek@1"));
    QCOMPARE(std::get<CustomerWrote>(events[1].body).message, taken->message);
    QCOMPARE(stage.of("v").row.topic, QStringLiteral("login"));
    int answers = 0;
    for (const Event &event : events) {
        if (const auto *wrote = std::get_if<BotWrote>(&event.body)) {
            QCOMPARE(wrote->answers, taken->message);
            ++answers;
        }
    }
    QVERIFY(answers >= 1);
}

void TestConversations::theSameKeyIsTheSameMessage()
{
    Stage stage;
    const auto first = stage.say("v", "k", login);
    stage.recorder.takeRecorded();
    const auto again = stage.say("v", "k", login);
    QVERIFY(first && again);
    QCOMPARE(again->message, first->message);
    QCOMPARE(again->seq, first->seq);
    QVERIFY(stage.recorder.recorded().isEmpty());
    QVERIFY(stage.say("w", "k", login)->message != first->message); // keys are a customer's own
}

void TestConversations::aMessageWithoutKeyOrTextIsRefused()
{
    Stage stage;
    QCOMPARE(stage.say("v", "", login).error().context, QStringLiteral("key"));
    QCOMPARE(stage.say("v", "k", QStringLiteral(" \n")).error().context, QStringLiteral("text"));
    const auto tooLong = stage.say("v", "k", QString(Conversations::longestText + 1, u'x'));
    QCOMPARE(tooLong.error().code, ErrorCode::TooLarge);
    QVERIFY(stage.recorder.recorded().isEmpty());
    QVERIFY(stage.say("v", "k", QString(Conversations::longestText, u'x')));
}

void TestConversations::whoAsksForAPersonIsQueuedWithTheContext()
{
    Stage stage;
    stage.user("ada");
    stage.online("ada", 1);
    QVERIFY(stage.say("v", "k1", login));
    QVERIFY(stage.say("v", "k2", person));
    QCOMPARE(stage.of("v").row.owner, Owner::Queue);
    QCOMPARE(stage.of("v").row.ownerId, QStringLiteral("nova-player"));
    QVERIFY(stage.of("v").row.asked);
    QVERIFY(stage.of("v").row.promisedAtMs > stage.clock.nowMs());
    for (const Event &event : stage.recorder.recorded()) {
        if (const auto *handed = std::get_if<HandedOver>(&event.body)) {
            QCOMPARE(handed->reason, HandoverReason::Asked);
            QVERIFY(handed->summary.contains(login));
        }
    }
}

void TestConversations::theBotIsSilentOncePeopleAreAsked()
{
    Stage stage;
    QVERIFY(stage.say("v", "k1", person));
    stage.recorder.takeRecorded();
    QVERIFY(stage.say("v", "k2", login));
    QCOMPARE(stage.kinds(), QStringList{QStringLiteral("customer_wrote")});
}

void TestConversations::withoutABotTheQueueTakesIt()
{
    Stage stage;
    QVERIFY(stage.say("v", "k", login, "unknown-brand"));
    QCOMPARE(stage.of("v").row.owner, Owner::Queue);
    QCOMPARE(stage.kinds().last(), QStringLiteral("queued"));
}

void TestConversations::theOldestIsGivenToAFreeAgent()
{
    Stage stage;
    QVERIFY(stage.say("v", "k", person));
    QVERIFY(stage.say("w", "k", person));
    stage.user("ada");
    QCOMPARE(stage.conversations.assignWaiting(), 0);
    stage.online("ada", 1);
    QCOMPARE(stage.conversations.assignWaiting(), 1);
    QCOMPARE(stage.of("v").row.ownerId, QStringLiteral("ada"));
    QCOMPARE(stage.of("w").row.owner, Owner::Queue);
}

void TestConversations::aMessageAfterTheCloseBeginsAnew()
{
    Stage stage;
    QVERIFY(stage.say("v", "k1", person));
    const QString first = stage.of("v").row.id;
    QVERIFY(stage.conversations.leave(v));
    QVERIFY(stage.say("v", "k2", login));
    QVERIFY(stage.of("v").row.id != first);
    QCOMPARE(stage.of("v").row.owner, Owner::Bot);
}

void TestConversations::aRatingComesAfterTheCloseAndOnce()
{
    Stage stage;
    QCOMPARE(stage.conversations.rate(v, 5, {}).error().code, ErrorCode::NotFound);
    QVERIFY(stage.say("v", "k", person));
    QCOMPARE(stage.conversations.rate(v, 5, {}).error().code, ErrorCode::Conflict);
    QVERIFY(stage.conversations.leave(v));
    QCOMPARE(stage.conversations.rate(v, 0, {}).error().context, QStringLiteral("score"));
    QCOMPARE(stage.conversations.rate(v, 6, {}).error().context, QStringLiteral("score"));
    stage.recorder.takeRecorded();
    QVERIFY(stage.conversations.rate(v, 4, QStringLiteral("fine")));
    QVERIFY(stage.conversations.rate(v, 1, {}));
    QCOMPARE(stage.kinds(), QStringList{QStringLiteral("rating_given")});
}

void TestConversations::leavingTheQueueIsAnAbandonment()
{
    Stage stage;
    QVERIFY(stage.conversations.leave(v));
    QVERIFY(stage.say("v", "k", login));
    QVERIFY(stage.conversations.leave(v)); // the bot's: nothing to leave
    QVERIFY(stage.of("v").open);
    QVERIFY(stage.say("v", "k2", person));
    QVERIFY(stage.conversations.leave(v));
    QVERIFY(!stage.of("v").open);
    QCOMPARE(std::get<Closed>(stage.recorder.recorded().last().body).reason,
             CloseReason::Abandoned);
}

void TestConversations::silenceCloses()
{
    Stage stage;
    const Conversations::Patience patience{60'000, 120'000, 600'000};
    QVERIFY(stage.say("v", "k", login));
    stage.clock.advance(59'000);
    stage.conversations.closeSilent(patience);
    QVERIFY(stage.of("v").open);
    stage.clock.advance(1'000);
    stage.conversations.closeSilent(patience);
    QVERIFY(!stage.of("v").open);
    QCOMPARE(std::get<Closed>(stage.recorder.recorded().last().body).reason, CloseReason::Silent);
    stage.clock.advance(600'001);
    stage.conversations.closeSilent(patience);
    QVERIFY(!stage.recorder.floor().latestOf(v)); // in the store only, from now on
}

void TestConversations::anAgentsTurnIsNotTheCustomersSilence()
{
    Stage stage;
    const Conversations::Patience patience{60'000, 120'000, 600'000};
    stage.user("ada");
    stage.online("ada", 1);
    QVERIFY(stage.say("v", "k", person));
    QCOMPARE(stage.conversations.assignWaiting(), 1);
    stage.clock.advance(1'000'000);
    stage.conversations.closeSilent(patience);
    QVERIFY(stage.of("v").open);
    stage.recorder.record(stage.of("v").row.id, {ActorKind::Agent, QStringLiteral("ada")},
                          AgentWrote{});
    stage.clock.advance(120'000);
    stage.conversations.closeSilent(patience);
    QVERIFY(!stage.of("v").open);
}

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
