// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/routing/floorscene.h"

#include <QTest>

using namespace Wheelhouse;

class TestFloor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewConversationIsTheBots();
    void aConversationHasOneOwnerAtATime();
    void closingEmptiesTheSlotAndTheQueue();
    void aRepeatedKeyFindsItsMessage();
    void closedConversationsAreForgottenWhenTheirTimeHasCome();
    void whatChangedIsToldOnce();
    void aPreviewNeverEndsInHalfACharacter();
};

void TestFloor::aNewConversationIsTheBots()
{
    FloorScene scene;
    const QString id = scene.conversation("c1");
    const FloorConversation *conversation = scene.floor.conversation(id);
    QVERIFY(conversation);
    QCOMPARE(conversation->row.owner, Owner::Bot);
    QCOMPARE(conversation->row.ownerId, QStringLiteral("radek"));
    QCOMPARE(conversation->row.messages, 1);
    QCOMPARE(scene.floor.latestOf(QStringLiteral("v-c1")), conversation);
}

void TestFloor::aConversationHasOneOwnerAtATime()
{
    FloorScene scene;
    scene.agent("ania", 2);
    scene.agent("marek", 2);
    const QString id = scene.waiting("c1");
    QCOMPARE(scene.floor.waitingNow(), 1);
    scene.add(Assigned{QStringLiteral("ania"), {}}, id);
    QCOMPARE(scene.floor.waitingNow(), 0);
    QCOMPARE(scene.floor.agent(QStringLiteral("ania"))->row.load, 1);
    scene.add(Transferred{QStringLiteral("marek"), {}, {}}, id);
    QCOMPARE(scene.floor.agent(QStringLiteral("ania"))->row.load, 0);
    QCOMPARE(scene.floor.agent(QStringLiteral("marek"))->row.load, 1);
    scene.add(Transferred{{}, QStringLiteral("general"), {}}, id);
    scene.add(Queued{QStringLiteral("general"), 0}, id);
    QCOMPARE(scene.floor.agent(QStringLiteral("marek"))->row.load, 0);
    QCOMPARE(scene.floor.waitingNow(), 1);
}

void TestFloor::closingEmptiesTheSlotAndTheQueue()
{
    FloorScene scene;
    scene.agent("ania", 2);
    const QString served = scene.waiting("c1");
    scene.add(Assigned{QStringLiteral("ania"), {}}, served);
    scene.add(Closed{CloseReason::ByAgent}, served);
    QCOMPARE(scene.floor.agent(QStringLiteral("ania"))->row.load, 0);
    QCOMPARE(scene.floor.agent(QStringLiteral("ania"))->row.handledToday, 1);
    QVERIFY(!scene.floor.conversation(served)->open);
    const QString gone = scene.waiting("c2");
    scene.add(Closed{CloseReason::Abandoned}, gone);
    QCOMPARE(scene.floor.waitingNow(), 0);
}

void TestFloor::aRepeatedKeyFindsItsMessage()
{
    FloorScene scene;
    const QString id = scene.conversation("c1");
    const auto &keys = scene.floor.conversation(id)->keys;
    QCOMPARE(keys.value(QStringLiteral("k1")).message, QStringLiteral("m1"));
    QVERIFY(!keys.contains(QStringLiteral("k2")));
}

void TestFloor::closedConversationsAreForgottenWhenTheirTimeHasCome()
{
    FloorScene scene;
    const QString id = scene.conversation("c1");
    scene.add(Closed{CloseReason::Confirmed}, id);
    const qint64 closedMs = scene.floor.conversation(id)->closedMs;
    scene.floor.forgetClosedBefore(closedMs);
    QVERIFY(scene.floor.conversation(id));
    scene.floor.forgetClosedBefore(closedMs + 1);
    QVERIFY(!scene.floor.conversation(id));
    QVERIFY(!scene.floor.latestOf(QStringLiteral("v-c1")));
}

void TestFloor::whatChangedIsToldOnce()
{
    FloorScene scene;
    scene.agent("ania", 2);
    const QString id = scene.waiting("c1");
    const Floor::Touched touched = scene.floor.takeTouched();
    QVERIFY(touched.conversations.contains(id));
    QVERIFY(touched.agents.contains(QStringLiteral("ania")));
    QVERIFY(touched.queues.contains(QStringLiteral("general")));
    QVERIFY(scene.floor.takeTouched().empty());
}

void TestFloor::aPreviewNeverEndsInHalfACharacter()
{
    FloorScene scene;
    const QString id = scene.conversation("c1");
    const QString smileys = QStringLiteral("x") + QString(QStringLiteral("😀")).repeated(100);
    scene.add(CustomerWrote{QStringLiteral("m2"), QStringLiteral("k2"), smileys, {}}, id);
    const QString preview = scene.floor.conversation(id)->row.lastText;
    QVERIFY(preview.size() <= 140);
    QVERIFY(!preview.back().isHighSurrogate());
}

QTEST_GUILESS_MAIN(TestFloor)
#include "tst_floor.moc"
