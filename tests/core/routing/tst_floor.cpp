// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/floor.h"
#include "tests/core/routing/story.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QString chat = QStringLiteral("c");
const QString agent = QStringLiteral("ada");

} // namespace

class TestFloor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationIsTheBotsAtFirst();
    void withoutABotItIsNobodys();
    void thereIsOneOwnerAtATime();
    void theOldestWaitsFirst();
    void messagesAreCountedAndPreviewed();
    void aPreviewCutsNoCharacterInHalf();
    void keysAreRemembered();
    void whatChangedIsToldOnce();
    void closedOnesAreForgottenInTime();
    void anAdoptedConversationChangesNoCounts();
    void replayingTheEventsGivesTheSameFloor();
};

void TestFloor::aConversationIsTheBotsAtFirst()
{
    Story story;
    story.tell({}, ScriptPublished{QStringLiteral("radek"),
                                   {},
                                   {{QStringLiteral("name"), QStringLiteral("Radek")}}});
    story.start("c");
    const LiveConversation &row = story.the("c").row;
    QCOMPARE(row.owner, Owner::Bot);
    QCOMPARE(row.ownerId, QStringLiteral("radek"));
    QCOMPARE(row.ownerName, QStringLiteral("Radek"));
    QCOMPARE(row.startedMs, 2'000);
    QCOMPARE(story.floor.latestOf(Story::customerOf(chat)), &story.the("c"));
}

void TestFloor::withoutABotItIsNobodys()
{
    Story story;
    story.start("c", "nova", "");
    QCOMPARE(story.the("c").row.owner, Owner::Nobody);
}

void TestFloor::thereIsOneOwnerAtATime()
{
    Story story;
    story.user("ada");
    story.user("bob");
    story.online("ada", 2);
    story.start("c");
    story.queue("c");
    QCOMPARE(story.the("c").row.owner, Owner::Queue);
    QCOMPARE(story.floor.waitingNow(), 1);
    QVERIFY(story.the("c").row.waitingSinceMs > 0);
    story.assign("c", "ada");
    QCOMPARE(story.floor.waitingNow(), 0);
    QCOMPARE(story.the("c").row.ownerName, QStringLiteral("ADA"));
    QCOMPARE(story.the("c").row.waitingSinceMs, 0);
    QCOMPARE(story.floor.agent(agent)->row.load, 1);
    story.tell(chat, Transferred{QStringLiteral("bob"), {}, {}});
    QCOMPARE(story.floor.agent(agent)->row.load, 0);
    QCOMPARE(story.floor.agent(QStringLiteral("bob"))->row.load, 1);
    story.close("c");
    QVERIFY(!story.the("c").open);
    QCOMPARE(story.the("c").row.owner, Owner::Nobody);
    QCOMPARE(story.floor.agent(QStringLiteral("bob"))->row.load, 0);
    QCOMPARE(story.floor.agent(QStringLiteral("bob"))->row.handledToday, 1);
    story.floor.startDay();
    QCOMPARE(story.floor.agent(QStringLiteral("bob"))->row.handledToday, 0);
}

void TestFloor::theOldestWaitsFirst()
{
    Story story;
    story.start("late");
    story.start("early");
    story.queue("early");
    story.queue("late");
    const FloorQueue &queue = story.floor.queues().at(QStringLiteral("nova"));
    QCOMPARE(queue.waiting.begin()->second, QStringLiteral("early"));
    const LiveQueue row = story.floor.liveQueue(queue);
    QCOMPARE(row.length, 2);
    QCOMPARE(row.oldestMs, story.the("early").row.waitingSinceMs);
    QCOMPARE(queueOf({}), QStringLiteral("general"));
}

void TestFloor::messagesAreCountedAndPreviewed()
{
    Story story;
    story.start("c");
    story.tell(
        chat,
        CustomerWrote{QStringLiteral("m1"), QStringLiteral("k1"), QStringLiteral(" a\n\tb "), {}});
    QCOMPARE(story.the("c").row.lastText, QStringLiteral("a b"));
    QCOMPARE(story.the("c").row.lastFrom, ActorKind::Customer);
    BotWrote said;
    said.text = QStringLiteral("hello");
    said.answers = QStringLiteral("m1");
    said.promisedMs = 60'000;
    story.tell(chat, said, QStringLiteral("login"));
    const LiveConversation &row = story.the("c").row;
    QCOMPARE(row.messages, 2);
    QCOMPARE(row.topic, QStringLiteral("login"));
    QCOMPARE(row.promisedAtMs, row.lastAtMs + 60'000);
    QCOMPARE(story.the("c").lastAnswered, QStringLiteral("m1"));
}

void TestFloor::aPreviewCutsNoCharacterInHalf()
{
    Story story;
    story.start("c");
    story.tell(chat, CustomerWrote{{}, {}, QString(139, u'x') + QStringLiteral("🎬🎬"), {}});
    QVERIFY(story.the("c").row.lastText.isValidUtf16());
    QCOMPARE(story.the("c").row.lastText.size(), 139);
}

void TestFloor::keysAreRemembered()
{
    Story story;
    story.start("c");
    story.tell(chat,
               CustomerWrote{QStringLiteral("m1"), QStringLiteral("k1"), QStringLiteral("a"), {}});
    story.tell(chat,
               AgentWrote{QStringLiteral("m2"), QStringLiteral("b"), QStringLiteral("k2"), {}});
    QCOMPARE(story.the("c").keys.value(QStringLiteral("k1")).message, QStringLiteral("m1"));
    QCOMPARE(story.the("c").keys.value(QStringLiteral("k1")).seq, 2);
    QCOMPARE(story.the("c").keys.value(QStringLiteral("k2")).message, QStringLiteral("m2"));
}

void TestFloor::whatChangedIsToldOnce()
{
    Story story;
    story.user("ada");
    story.start("c");
    story.queue("c");
    auto touched = story.floor.takeTouched();
    QVERIFY(touched.conversations.contains(chat));
    QVERIFY(touched.agents.contains(agent));
    QVERIFY(touched.queues.contains(QStringLiteral("nova")));
    QVERIFY(story.floor.takeTouched().empty());
    // an agent's slots are part of the picture of each queue
    story.online("ada", 1);
    QVERIFY(story.floor.takeTouched().queues.contains(QStringLiteral("nova")));
}

void TestFloor::closedOnesAreForgottenInTime()
{
    Story story;
    story.start("c");
    story.start("open");
    story.close("c");
    const qint64 closedMs = story.the("c").closedMs;
    story.floor.forgetClosedBefore(closedMs);
    QVERIFY(story.floor.conversation(chat));
    story.floor.forgetClosedBefore(closedMs + 1);
    QVERIFY(!story.floor.conversation(chat));
    QVERIFY(!story.floor.latestOf(Story::customerOf(chat)));
    QVERIFY(story.floor.conversation(QStringLiteral("open")));
}

void TestFloor::anAdoptedConversationChangesNoCounts()
{
    Story past;
    past.user("ada");
    past.start("c");
    past.queue("c");
    past.assign("c", "ada");
    past.close("c");
    Story story;
    story.user("ada");
    story.floor.adopt(past.events);
    QVERIFY(story.floor.latestOf(Story::customerOf(chat)));
    QCOMPARE(story.floor.agent(agent)->row.handledToday, 0);
    QCOMPARE(story.floor.agent(agent)->row.load, 0);
    QCOMPARE(story.floor.waitingNow(), 0);
    story.floor.adopt({});
    QVERIFY(story.floor.conversation(chat));
}

void TestFloor::replayingTheEventsGivesTheSameFloor()
{
    Story story;
    story.user("ada");
    story.online("ada", 3);
    story.start("c");
    story.queue("c");
    story.assign("c", "ada");
    story.start("d");
    story.queue("d");
    Floor again;
    for (const Event &event : story.events)
        again.apply(event);
    QCOMPARE(again.seq(), story.floor.seq());
    QCOMPARE(again.atMs(), story.floor.atMs());
    QVERIFY(again.conversation(chat)->row == story.the("c").row);
    QVERIFY(again.agent(agent)->row == story.floor.agent(agent)->row);
    QCOMPARE(again.waitingNow(), 1);
}

QTEST_GUILESS_MAIN(TestFloor)
#include "tst_floor.moc"
