// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/deskrules.h"
#include "tests/core/routing/floorscene.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QString ania = QStringLiteral("ania");
const QString marek = QStringLiteral("marek");
const QString boss = QStringLiteral("boss");

FloorScene mannedScene()
{
    FloorScene scene;
    scene.agent("ania", 2);
    scene.agent("marek", 2);
    scene.agent("boss", 1, {Role::Supervisor});
    return scene;
}

template <typename Body> bool has(const DeskRules::Decision &decision)
{
    return std::any_of(decision.events.begin(), decision.events.end(),
                       [](const EventBody &body) { return std::holds_alternative<Body>(body); });
}

} // namespace

class TestDeskRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joiningABotsConversationEndsTheBotsPart();
    void anAgentDoesNotTakeAColleaguesConversation();
    void aSupervisorDoes();
    void onlyTheOwnerReplies();
    void aRepeatedKeyIsAnsweredAndNotSaidTwice();
    void badRepliesAreRefusedWithTheirField();
    void closingTwiceIsDone();
    void aTransferNamesExactlyOnePlace();
    void aClosedConversationIsGone();
    void limitsHaveBounds();
    void onlyASupervisorSetsAColleaguesPresence();
    void theLeastLoadedIsGivenTheLongestWaiting();
    void nobodyIsGivenMoreThanTheirLimit();
};

void TestDeskRules::joiningABotsConversationEndsTheBotsPart()
{
    FloorScene scene = mannedScene();
    const auto decision = DeskRules::join(scene.floor, scene.conversation("c1"), ania);
    QVERIFY(decision);
    QVERIFY(has<HandedOver>(*decision));
    QVERIFY(has<Assigned>(*decision));
}

void TestDeskRules::anAgentDoesNotTakeAColleaguesConversation()
{
    FloorScene scene = mannedScene();
    const QString id = scene.waiting("c1");
    scene.add(Assigned{ania, {}}, id);
    const auto refused = DeskRules::join(scene.floor, id, marek);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(QStringLiteral("ANIA")));
    const auto again = DeskRules::join(scene.floor, id, ania);
    QVERIFY(again && again->events.isEmpty());
}

void TestDeskRules::aSupervisorDoes()
{
    FloorScene scene = mannedScene();
    const QString id = scene.waiting("c1");
    scene.add(Assigned{ania, {}}, id);
    const auto decision = DeskRules::join(scene.floor, id, boss);
    QVERIFY(decision);
    QVERIFY(has<Transferred>(*decision));
    QVERIFY(!has<HandedOver>(*decision));
}

void TestDeskRules::onlyTheOwnerReplies()
{
    FloorScene scene = mannedScene();
    const QString id = scene.waiting("c1");
    const QString hello = QStringLiteral("Hello");
    QCOMPARE(DeskRules::reply(scene.floor, id, ania, hello, {}, {}).error().code,
             ErrorCode::Conflict);
    scene.add(Assigned{ania, {}}, id);
    QVERIFY(DeskRules::reply(scene.floor, id, ania, hello, {}, {}));
    QCOMPARE(DeskRules::reply(scene.floor, id, marek, hello, {}, {}).error().code,
             ErrorCode::Conflict);
    QCOMPARE(DeskRules::reply(scene.floor, id, boss, hello, {}, {}).error().code,
             ErrorCode::Conflict);
}

void TestDeskRules::aRepeatedKeyIsAnsweredAndNotSaidTwice()
{
    FloorScene scene = mannedScene();
    const QString id = scene.waiting("c1");
    scene.add(Assigned{ania, {}}, id);
    const QString key = QStringLiteral("a1");
    const qint64 seq =
        scene.add(AgentWrote{QStringLiteral("m9"), QStringLiteral("Hi"), key, {}}, id);
    const auto again =
        DeskRules::reply(scene.floor, id, ania, QStringLiteral("Hi"), key, QStringLiteral("m10"));
    QVERIFY(again);
    QVERIFY(again->events.isEmpty());
    QCOMPARE(again->taken.message, QStringLiteral("m9"));
    QCOMPARE(again->taken.seq, seq);
}

void TestDeskRules::badRepliesAreRefusedWithTheirField()
{
    FloorScene scene = mannedScene();
    const QString id = scene.waiting("c1");
    scene.add(Assigned{ania, {}}, id);
    const auto empty = DeskRules::reply(scene.floor, id, ania, QStringLiteral("  \n"), {}, {});
    QCOMPARE(empty.error().code, ErrorCode::Invalid);
    QCOMPARE(empty.error().context, QStringLiteral("text"));
    const QString fits(DeskRules::longestText, u'x');
    QVERIFY(DeskRules::reply(scene.floor, id, ania, fits, {}, {}));
    QCOMPARE(DeskRules::reply(scene.floor, id, ania, fits + u'x', {}, {}).error().code,
             ErrorCode::TooLarge);
}

void TestDeskRules::closingTwiceIsDone()
{
    FloorScene scene = mannedScene();
    const QString id = scene.waiting("c1");
    scene.add(Assigned{ania, {}}, id);
    const auto first = DeskRules::close(scene.floor, id, ania);
    QVERIFY(first && has<Closed>(*first) && has<RatingAsked>(*first));
    for (const EventBody &body : first->events)
        scene.add(body, id);
    const auto second = DeskRules::close(scene.floor, id, ania);
    QVERIFY(second && second->events.isEmpty());
}

void TestDeskRules::aTransferNamesExactlyOnePlace()
{
    FloorScene scene = mannedScene();
    const QString id = scene.waiting("c1");
    scene.add(Assigned{ania, {}}, id);
    const QString general = QStringLiteral("general");
    QCOMPARE(DeskRules::transfer(scene.floor, id, ania, {}, {}, {}).error().code,
             ErrorCode::Invalid);
    QCOMPARE(DeskRules::transfer(scene.floor, id, ania, marek, general, {}).error().code,
             ErrorCode::Invalid);
    QCOMPARE(DeskRules::transfer(scene.floor, id, ania, QStringLiteral("nobody"), {}, {})
                 .error()
                 .context,
             QStringLiteral("to_agent"));
    const auto toColleague = DeskRules::transfer(scene.floor, id, ania, marek, {}, {});
    QVERIFY(toColleague && has<Transferred>(*toColleague) && !has<Queued>(*toColleague));
    const auto toQueue = DeskRules::transfer(scene.floor, id, ania, {}, general, {});
    QVERIFY(toQueue && has<Transferred>(*toQueue) && has<Queued>(*toQueue));
}

void TestDeskRules::aClosedConversationIsGone()
{
    FloorScene scene = mannedScene();
    const QString id = scene.waiting("c1");
    scene.add(Closed{CloseReason::Abandoned}, id);
    QCOMPARE(DeskRules::join(scene.floor, id, ania).error().code, ErrorCode::Gone);
    QCOMPARE(DeskRules::join(scene.floor, QStringLiteral("c9"), ania).error().code,
             ErrorCode::NotFound);
}

void TestDeskRules::limitsHaveBounds()
{
    FloorScene scene = mannedScene();
    QVERIFY(DeskRules::setLimit(scene.floor, ania, 0));
    QVERIFY(DeskRules::setLimit(scene.floor, ania, 20));
    QCOMPARE(DeskRules::setLimit(scene.floor, ania, 21).error().context, QStringLiteral("chats"));
    QCOMPARE(DeskRules::setLimit(scene.floor, ania, -1).error().code, ErrorCode::Invalid);
}

void TestDeskRules::onlyASupervisorSetsAColleaguesPresence()
{
    FloorScene scene = mannedScene();
    QVERIFY(DeskRules::setPresence(scene.floor, ania, ania, Presence::Away));
    QCOMPARE(DeskRules::setPresence(scene.floor, ania, marek, Presence::Away).error().code,
             ErrorCode::Forbidden);
    QVERIFY(DeskRules::setPresence(scene.floor, boss, marek, Presence::Away));
}

void TestDeskRules::theLeastLoadedIsGivenTheLongestWaiting()
{
    FloorScene scene;
    scene.agent("ania", 4);
    scene.agent("marek", 2);
    const QString first = scene.waiting("c1");
    scene.waiting("c2");
    scene.add(Assigned{marek, {}}, scene.waiting("c3"));
    const auto next = DeskRules::nextAssignment(scene.floor);
    QVERIFY(next);
    QCOMPARE(next->conversation, first);
    QCOMPARE(next->agent, ania);
}

void TestDeskRules::nobodyIsGivenMoreThanTheirLimit()
{
    FloorScene scene;
    scene.agent("ania", 1);
    scene.agent("marek", 0);
    scene.waiting("c1");
    scene.waiting("c2");
    int given = 0;
    while (const auto next = DeskRules::nextAssignment(scene.floor)) {
        scene.add(Assigned{next->agent, {}}, next->conversation);
        ++given;
    }
    QCOMPARE(given, 1);
    QCOMPARE(scene.floor.waitingNow(), 1);
    scene.add(PresenceSet{ania, Presence::Away});
    scene.add(Closed{CloseReason::ByAgent}, QStringLiteral("c1"));
    QVERIFY(!DeskRules::nextAssignment(scene.floor));
}

QTEST_GUILESS_MAIN(TestDeskRules)
#include "tst_deskrules.moc"
