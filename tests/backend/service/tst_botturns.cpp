// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

int botMessages(const FloorConversation &conversation)
{
    int count = 0;
    for (const Event &event : conversation.events)
        count += std::holds_alternative<BotWrote>(event.body);
    return count;
}

} // namespace

class TestBotTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTurnCarriesItsVersionAndReason();
    void aMessageIsAnsweredOnce();
    void nobodySpeaksAfterAPersonTookOver();
    void anAnswerNobodyWaitsForIsNotTold();
    void withoutABotPeopleAreCalled();
};

void TestBotTurns::everyTurnCarriesItsVersionAndReason()
{
    Stage stage;
    QVERIFY(stage.say("v", "k1", QStringLiteral("I cannot log in")));
    // another version goes on with the same conversation
    stage.bots.put(*makeLiveBot(QStringLiteral("radek@2"), Stage::radek(), {}));
    QVERIFY(stage.say("v", "k2", QStringLiteral("how do I cancel my subscription")));
    QStringList versions;
    for (const Event &event : stage.of("v").events) {
        if (const auto *wrote = std::get_if<BotWrote>(&event.body)) {
            QVERIFY(!wrote->reason.isEmpty());
            QVERIFY(!wrote->step.isEmpty());
            if (!versions.contains(event.scriptVersion))
                versions.append(event.scriptVersion);
        }
    }
    QCOMPARE(versions.join(u' '), QStringLiteral("radek@1 radek@2"));
}

void TestBotTurns::aMessageIsAnsweredOnce()
{
    Stage stage;
    QVERIFY(stage.say("v", "k1", QStringLiteral("I cannot log in")));
    const FloorConversation &conversation = stage.of("v");
    const int before = botMessages(conversation);
    DialogInput again;
    again.messageId = conversation.lastCustomerMessage;
    again.text = QStringLiteral("I cannot log in");
    stage.conversations.bots().answer(conversation.row.id, again);
    QCOMPARE(botMessages(stage.of("v")), before);
}

void TestBotTurns::nobodySpeaksAfterAPersonTookOver()
{
    Stage stage;
    stage.user("ada");
    QVERIFY(stage.say("v", "k1", QStringLiteral("I cannot log in")));
    const QString id = stage.of("v").row.id;
    QVERIFY(botMaySpeak(stage.of("v")));
    stage.recorder.record(id, {ActorKind::Agent, QStringLiteral("ada")},
                          Assigned{QStringLiteral("ada"), {}});
    QVERIFY(!botMaySpeak(stage.of("v")));
    const int before = botMessages(stage.of("v"));
    DialogInput input;
    input.messageId = QStringLiteral("m9");
    input.text = QStringLiteral("I cannot log in");
    stage.conversations.bots().answer(id, input);
    stage.conversations.bots().greet(id, QStringLiteral("en"));
    stage.conversations.bots().actionAnswered(id, {});
    QCOMPARE(botMessages(stage.of("v")), before);
}

void TestBotTurns::anAnswerNobodyWaitsForIsNotTold()
{
    Stage stage;
    QVERIFY(stage.say("v", "k1", QStringLiteral("I cannot log in")));
    const int before = botMessages(stage.of("v"));
    stage.conversations.bots().actionAnswered(stage.of("v").row.id,
                                              {QStringLiteral("another#1"), 200, "{}", {}});
    stage.conversations.bots().actionAnswered(QStringLiteral("nowhere"), {});
    QCOMPARE(botMessages(stage.of("v")), before);
    stage.conversations.bots().giveUpLostActions(); // there is none
    QCOMPARE(botMessages(stage.of("v")), before);
}

void TestBotTurns::withoutABotPeopleAreCalled()
{
    Stage stage;
    QVERIFY(stage.say("v", "k1", QStringLiteral("hello"), "no-such-brand"));
    QCOMPARE(stage.of("v").row.owner, Owner::Queue);
    QCOMPARE(botMessages(stage.of("v")), 0);
}

QTEST_GUILESS_MAIN(TestBotTurns)
#include "tst_botturns.moc"
