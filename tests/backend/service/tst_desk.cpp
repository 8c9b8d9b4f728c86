// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/desk.h"
#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

Session sessionOf(const char *user, const QList<Role> &roles)
{
    Session session;
    session.user = QString::fromLatin1(user);
    session.roles = roles;
    return session;
}

QJsonObject about(const QString &conversation)
{
    return {{QStringLiteral("conversation"), conversation}};
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKnowsItsMethods();
    void aRoleThatIsNotOfTheDeskIsRefused();
    void anAgentJoinsRepliesAndCloses();
    void aRepeatedReplyIsAnsweredAsBefore();
    void aTransferMovesTheConversation();
    void presenceIsOnesOwnUnlessNamed();
    void onlyASupervisorSetsALimit();
};

void TestDesk::itKnowsItsMethods()
{
    Stage stage;
    const Desk desk(stage.recorder);
    for (const char *method : {"conversation.join", "conversation.reply", "conversation.close",
                               "conversation.transfer", "agent.presence", "limit.set"})
        QVERIFY(desk.knows(QString::fromLatin1(method)));
    QVERIFY(!desk.knows(QStringLiteral("view.open")));
}

void TestDesk::aRoleThatIsNotOfTheDeskIsRefused()
{
    Stage stage;
    Desk desk(stage.recorder);
    for (const Role role : {Role::Planner, Role::Editor, Role::Director}) {
        const auto refused =
            desk.call(sessionOf("dora", {role}), QStringLiteral("conversation.join"), about({}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    }
}

void TestDesk::anAgentJoinsRepliesAndCloses()
{
    Stage stage;
    stage.user("ada");
    QVERIFY(stage.say("v", "k", QStringLiteral("I cannot log in")));
    const QString id = stage.of("v").row.id;
    Desk desk(stage.recorder);
    const Session ada = sessionOf("ada", {Role::Agent});
    stage.recorder.takeRecorded();
    const auto joined = desk.call(ada, QStringLiteral("conversation.join"), about(id));
    QVERIFY(joined);
    QCOMPARE(joined->value(QLatin1StringView("seq")).toInteger(), stage.recorder.seq());
    QJsonObject reply = about(id);
    reply.insert(QStringLiteral("text"), QStringLiteral("hello"));
    reply.insert(QStringLiteral("key"), QStringLiteral("k"));
    const auto replied = desk.call(ada, QStringLiteral("conversation.reply"), reply);
    QVERIFY(replied);
    QVERIFY(!replied->value(QLatin1StringView("message")).toString().isEmpty());
    const auto events = stage.recorder.recorded();
    QCOMPARE(events.last().actor, (Actor{ActorKind::Agent, QStringLiteral("ada")}));
    QCOMPARE(events.last().customer, QStringLiteral("v"));
    QVERIFY(desk.call(ada, QStringLiteral("conversation.close"), about(id)));
    QVERIFY(!stage.of("v").open);
}

void TestDesk::aRepeatedReplyIsAnsweredAsBefore()
{
    Stage stage;
    stage.user("ada");
    QVERIFY(stage.say("v", "k", QStringLiteral("I cannot log in")));
    Desk desk(stage.recorder);
    const Session ada = sessionOf("ada", {Role::Agent});
    QJsonObject reply = about(stage.of("v").row.id);
    QVERIFY(desk.call(ada, QStringLiteral("conversation.join"), reply));
    reply.insert(QStringLiteral("text"), QStringLiteral("hello"));
    reply.insert(QStringLiteral("key"), QStringLiteral("a1"));
    const auto first = desk.call(ada, QStringLiteral("conversation.reply"), reply);
    const qint64 seq = stage.recorder.seq();
    const auto again = desk.call(ada, QStringLiteral("conversation.reply"), reply);
    QVERIFY(first && again);
    QCOMPARE(*again, *first);
    QCOMPARE(stage.recorder.seq(), seq);
}

void TestDesk::aTransferMovesTheConversation()
{
    Stage stage;
    stage.user("ada");
    stage.user("bob");
    QVERIFY(stage.say("v", "k", QStringLiteral("I cannot log in")));
    Desk desk(stage.recorder);
    const Session ada = sessionOf("ada", {Role::Agent});
    QJsonObject transfer = about(stage.of("v").row.id);
    QVERIFY(desk.call(ada, QStringLiteral("conversation.join"), transfer));
    transfer.insert(QStringLiteral("to_agent"), QStringLiteral("bob"));
    QVERIFY(desk.call(ada, QStringLiteral("conversation.transfer"), transfer));
    QCOMPARE(stage.of("v").row.ownerId, QStringLiteral("bob"));
}

void TestDesk::presenceIsOnesOwnUnlessNamed()
{
    Stage stage;
    stage.user("ada");
    Desk desk(stage.recorder);
    QVERIFY(desk.call(sessionOf("ada", {Role::Agent}), QStringLiteral("agent.presence"),
                      {{QStringLiteral("presence"), QStringLiteral("online")}}));
    QCOMPARE(stage.recorder.floor().agent(QStringLiteral("ada"))->row.presence, Presence::Online);
}

void TestDesk::onlyASupervisorSetsALimit()
{
    Stage stage;
    stage.user("ada");
    Desk desk(stage.recorder);
    const QJsonObject limit{{QStringLiteral("agent"), QStringLiteral("ada")},
                            {QStringLiteral("chats"), 3}};
    QCOMPARE(
        desk.call(sessionOf("ada", {Role::Agent}), QStringLiteral("limit.set"), limit).error().code,
        ErrorCode::Forbidden);
    QVERIFY(desk.call(sessionOf("sue", {Role::Supervisor}), QStringLiteral("limit.set"), limit));
    QCOMPARE(stage.recorder.floor().agent(QStringLiteral("ada"))->row.limit, 3);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
