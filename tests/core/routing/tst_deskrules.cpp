// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/deskrules.h"
#include "tests/core/routing/story.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QString c = QStringLiteral("c");
const QString ada = QStringLiteral("ada");
const QString bob = QStringLiteral("bob");
const QString sue = QStringLiteral("sue");

/// Ada has the conversation, Bob is a colleague, Sue supervises.
Story scene()
{
    Story story;
    story.user("ada");
    story.user("bob");
    story.user("sue", {Role::Supervisor});
    story.user("gone", {Role::Agent}, "", false);
    story.start("c");
    story.queue("c");
    story.assign("c", "ada");
    return story;
}

QStringList kinds(const DeskRules::Decision &decision)
{
    QStringList names;
    for (const EventBody &body : decision.events)
        names.append(eventKind(body));
    return names;
}

ErrorCode codeOf(const Result<DeskRules::Decision> &result)
{
    return result ? ErrorCode::Corrupt : result.error().code;
}

} // namespace

class TestDeskRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joiningFromABotHandsOverFirst();
    void onlyASupervisorTakesFromAColleague();
    void joiningTwiceIsOnce();
    void onlyTheOwnerReplies();
    void theSameKeyIsTheSameReply();
    void aReplyHasABound();
    void closingAsksForARating();
    void aClosedConversationIsGone();
    void aTransferNamesOneTarget();
    void aTransferGoesToSomebodyWhoIsThere();
    void fromAQueueATransferIsAFirstAssignment();
    void onlyASupervisorSetsAnothersPresence();
    void aLimitHasBounds();
    void theLeastLoadedAgentIsNext();
    void nobodyOnlineMeansNoAssignment();
};

void TestDeskRules::joiningFromABotHandsOverFirst()
{
    Story story = scene();
    story.start("d");
    const auto joined = DeskRules::join(story.floor, QStringLiteral("d"), bob);
    QVERIFY(joined);
    QCOMPARE(kinds(*joined),
             (QStringList{QStringLiteral("handed_over"), QStringLiteral("assigned")}));
    QCOMPARE(std::get<HandedOver>(joined->events[0]).reason, HandoverReason::Joined);
}

void TestDeskRules::onlyASupervisorTakesFromAColleague()
{
    const Story story = scene();
    QCOMPARE(codeOf(DeskRules::join(story.floor, c, bob)), ErrorCode::Conflict);
    const auto taken = DeskRules::join(story.floor, c, sue);
    QVERIFY(taken);
    QCOMPARE(std::get<Transferred>(taken->events.last()).toAgent, sue);
    QCOMPARE(codeOf(DeskRules::join(story.floor, c, QStringLiteral("gone"))), ErrorCode::NotFound);
    QCOMPARE(codeOf(DeskRules::join(story.floor, QStringLiteral("none"), ada)),
             ErrorCode::NotFound);
}

void TestDeskRules::joiningTwiceIsOnce()
{
    const Story story = scene();
    const auto again = DeskRules::join(story.floor, c, ada);
    QVERIFY(again);
    QVERIFY(again->events.isEmpty());
}

void TestDeskRules::onlyTheOwnerReplies()
{
    const Story story = scene();
    const QString text = QStringLiteral("hello");
    QVERIFY(DeskRules::reply(story.floor, c, ada, text, QStringLiteral("k"), QStringLiteral("m")));
    for (const QString &other : {bob, sue})
        QCOMPARE(codeOf(DeskRules::reply(story.floor, c, other, text, QStringLiteral("k"),
                                         QStringLiteral("m"))),
                 ErrorCode::Conflict);
}

void TestDeskRules::theSameKeyIsTheSameReply()
{
    Story story = scene();
    story.tell(c,
               AgentWrote{QStringLiteral("m1"), QStringLiteral("hello"), QStringLiteral("k"), {}});
    story.close("c");
    // even when it is closed by now
    const auto again = DeskRules::reply(story.floor, c, ada, QStringLiteral("hello"),
                                        QStringLiteral("k"), QStringLiteral("m2"));
    QVERIFY(again);
    QVERIFY(again->events.isEmpty());
    QCOMPARE(again->taken.message, QStringLiteral("m1"));
}

void TestDeskRules::aReplyHasABound()
{
    const Story story = scene();
    auto reply = [&](const QString &text, const QString &key) {
        return codeOf(DeskRules::reply(story.floor, c, ada, text, key, QStringLiteral("m")));
    };
    const QString k = QStringLiteral("k");
    QCOMPARE(reply(QStringLiteral(" \n"), k), ErrorCode::Invalid);
    QCOMPARE(reply(QString(DeskRules::longestText + 1, u'x'), k), ErrorCode::TooLarge);
    QCOMPARE(reply(k, QString(DeskRules::longestKey + 1, u'x')), ErrorCode::TooLarge);
    QVERIFY(DeskRules::reply(story.floor, c, ada, QString(DeskRules::longestText, u'x'), k, k));
}

void TestDeskRules::closingAsksForARating()
{
    const Story story = scene();
    const auto closed = DeskRules::close(story.floor, c, ada);
    QVERIFY(closed);
    QCOMPARE(kinds(*closed),
             (QStringList{QStringLiteral("closed"), QStringLiteral("rating_asked")}));
    QVERIFY(DeskRules::close(story.floor, c, sue));
    QCOMPARE(codeOf(DeskRules::close(story.floor, c, bob)), ErrorCode::Conflict);
}

void TestDeskRules::aClosedConversationIsGone()
{
    Story story = scene();
    story.close("c");
    QCOMPARE(codeOf(DeskRules::join(story.floor, c, ada)), ErrorCode::Gone);
    QCOMPARE(
        codeOf(DeskRules::reply(story.floor, c, ada, QStringLiteral("x"), QStringLiteral("k"), {})),
        ErrorCode::Gone);
    const auto again = DeskRules::close(story.floor, c, ada);
    QVERIFY(again && again->events.isEmpty());
}

void TestDeskRules::aTransferNamesOneTarget()
{
    const Story story = scene();
    QCOMPARE(codeOf(DeskRules::transfer(story.floor, c, ada, {}, {}, {})), ErrorCode::Invalid);
    QCOMPARE(codeOf(DeskRules::transfer(story.floor, c, ada, bob, QStringLiteral("nova"), {})),
             ErrorCode::Invalid);
    QCOMPARE(codeOf(DeskRules::transfer(story.floor, c, bob, bob, {}, {})), ErrorCode::Conflict);
    const QString long1 = QString(DeskRules::longestReason + 1, u'x');
    QCOMPARE(codeOf(DeskRules::transfer(story.floor, c, ada, bob, {}, long1)), ErrorCode::TooLarge);
}

void TestDeskRules::aTransferGoesToSomebodyWhoIsThere()
{
    const Story story = scene();
    const auto toBob =
        DeskRules::transfer(story.floor, c, ada, bob, {}, QStringLiteral("knows cards"));
    QVERIFY(toBob);
    QCOMPARE(kinds(*toBob), QStringList{QStringLiteral("transferred")});
    const auto back = DeskRules::transfer(story.floor, c, ada, {}, QStringLiteral("nova"), {});
    QVERIFY(back);
    QCOMPARE(kinds(*back), (QStringList{QStringLiteral("transferred"), QStringLiteral("queued")}));
    const auto gone = DeskRules::transfer(story.floor, c, ada, QStringLiteral("gone"), {}, {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().context, QStringLiteral("to_agent"));
    QVERIFY(DeskRules::transfer(story.floor, c, ada, ada, {}, {})->events.isEmpty());
}

void TestDeskRules::fromAQueueATransferIsAFirstAssignment()
{
    Story story = scene();
    story.start("d");
    story.queue("d");
    const auto given = DeskRules::transfer(story.floor, QStringLiteral("d"), sue, bob, {}, {});
    QVERIFY(given);
    QCOMPARE(kinds(*given), QStringList{QStringLiteral("assigned")});
}

void TestDeskRules::onlyASupervisorSetsAnothersPresence()
{
    const Story story = scene();
    QVERIFY(DeskRules::setPresence(story.floor, ada, ada, Presence::Online));
    QVERIFY(DeskRules::setPresence(story.floor, sue, ada, Presence::Away));
    QCOMPARE(codeOf(DeskRules::setPresence(story.floor, bob, ada, Presence::Away)),
             ErrorCode::Forbidden);
    QVERIFY(DeskRules::setPresence(story.floor, ada, ada, Presence::Offline)->events.isEmpty());
}

void TestDeskRules::aLimitHasBounds()
{
    const Story story = scene();
    QVERIFY(DeskRules::setLimit(story.floor, ada, 20));
    QVERIFY(DeskRules::setLimit(story.floor, ada, 0)->events.isEmpty());
    QCOMPARE(codeOf(DeskRules::setLimit(story.floor, ada, 21)), ErrorCode::Invalid);
    QCOMPARE(codeOf(DeskRules::setLimit(story.floor, ada, -1)), ErrorCode::Invalid);
    QCOMPARE(codeOf(DeskRules::setLimit(story.floor, QStringLiteral("nobody"), 1)),
             ErrorCode::NotFound);
}

void TestDeskRules::theLeastLoadedAgentIsNext()
{
    Story story = scene();
    story.online("ada", 2); // has one already
    story.online("bob", 1);
    story.start("d");
    story.queue("d");
    const auto next = DeskRules::nextAssignment(story.floor);
    QVERIFY(next);
    QCOMPARE(next->conversation, QStringLiteral("d"));
    QCOMPARE(next->agent, bob);
    story.assign("d", "bob");
    story.start("e");
    story.queue("e");
    QCOMPARE(DeskRules::nextAssignment(story.floor)->agent, ada);
    story.assign("e", "ada");
    story.start("f");
    story.queue("f");
    QVERIFY(!DeskRules::nextAssignment(story.floor));
}

void TestDeskRules::nobodyOnlineMeansNoAssignment()
{
    Story story = scene();
    story.start("d");
    story.queue("d");
    QVERIFY(!DeskRules::nextAssignment(story.floor));
    story.online("ada", 0);
    QVERIFY(!DeskRules::nextAssignment(story.floor));
}

QTEST_GUILESS_MAIN(TestDeskRules)
#include "tst_deskrules.moc"
