// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/bots.h"
#include "tests/backend/service/stage.h"

#include <QTest>

using namespace Wheelhouse;

class TestBots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPublishedBotSpeaksForItsBrand();
    void aPublicationReplacesTheOneBefore();
    void aScriptThatIsNotFitLeavesTheBotAsItWas();
    void aPilotSpeaksToWhomItChose();
    void aPilotThatEndsIsGivenBack();
};

void TestBots::aPublishedBotSpeaksForItsBrand()
{
    Bots bots;
    QVERIFY(bots.empty());
    QVERIFY(!bots.forCustomer({}));
    QVERIFY(bots.publish(QStringLiteral("radek@1"), Stage::radek()));
    const LiveBot *bot = bots.forCustomer({{}, {}, QStringLiteral("nova-player")});
    QVERIFY(bot);
    QCOMPARE(bot->script.name, QStringLiteral("Radek"));
    QCOMPARE(bots.byId(QStringLiteral("radek")), bot);
    QCOMPARE(bots.forCustomer({}), bot);
    QVERIFY(!bots.forCustomer({{}, {}, QStringLiteral("another")}));
    QVERIFY(!bots.byId(QStringLiteral("julia")));
    QCOMPARE(
        bot->matcher->match(QStringLiteral("I forgot my password"), QStringLiteral("en")).topic,
        QStringLiteral("login"));
}

void TestBots::aPublicationReplacesTheOneBefore()
{
    Bots bots;
    QVERIFY(bots.publish(QStringLiteral("radek@1"), Stage::radek()));
    QJsonObject renamed = Stage::radek();
    renamed.insert(QStringLiteral("name"), QStringLiteral("Radosław"));
    QVERIFY(bots.publish(QStringLiteral("radek@2"), renamed));
    QCOMPARE(bots.byId(QStringLiteral("radek"))->script.name, QStringLiteral("Radosław"));
    QCOMPARE(bots.byId(QStringLiteral("radek"))->version, QStringLiteral("radek@2"));
}

void TestBots::aScriptThatIsNotFitLeavesTheBotAsItWas()
{
    Bots bots;
    QVERIFY(bots.publish(QStringLiteral("radek@1"), Stage::radek()));
    QJsonObject broken = Stage::radek();
    broken.insert(QStringLiteral("topics"), 5);
    const auto refused = bots.publish(QStringLiteral("radek@2"), broken);
    QVERIFY(!refused);
    QCOMPARE(refused.error().context, QStringLiteral("topics"));
    QCOMPARE(bots.byId(QStringLiteral("radek"))->version, QStringLiteral("radek@1"));
}

void TestBots::aPilotSpeaksToWhomItChose()
{
    Bots bots;
    const QString radek = QStringLiteral("radek");
    QVERIFY(bots.publish(QStringLiteral("radek@1"), Stage::radek()));
    bots.putPilot(*makeLiveBot(QStringLiteral("radek@2"), Stage::radek(), {}),
                  {QStringLiteral("sms"), {}, 100});
    const PilotCustomer chosen{QStringLiteral("v1"), QStringLiteral("sms"),
                               QStringLiteral("nova-player")};
    const PilotCustomer other{QStringLiteral("v1"), QStringLiteral("webchat"),
                              QStringLiteral("nova-player")};
    QCOMPARE(bots.forCustomer(chosen)->version, QStringLiteral("radek@2"));
    QCOMPARE(bots.speaker(radek, chosen)->version, QStringLiteral("radek@2"));
    QCOMPARE(bots.forCustomer(other)->version, QStringLiteral("radek@1"));
    QCOMPARE(bots.byId(radek)->version, QStringLiteral("radek@1"));
    QCOMPARE(bots.pilotOf(radek)->version, QStringLiteral("radek@2"));
    // an outage card renews what is live; the pilot goes on
    bots.put(*makeLiveBot(QStringLiteral("radek@1"), Stage::radek(), {}));
    QCOMPARE(bots.forCustomer(chosen)->version, QStringLiteral("radek@2"));
}

void TestBots::aPilotThatEndsIsGivenBack()
{
    Bots bots;
    const QString radek = QStringLiteral("radek");
    QVERIFY(!bots.endPilot(radek));
    QVERIFY(bots.publish(QStringLiteral("radek@1"), Stage::radek()));
    QVERIFY(!bots.endPilot(radek));
    bots.putPilot(*makeLiveBot(QStringLiteral("radek@2"), Stage::radek(), {}), {{}, {}, 50});
    QCOMPARE(bots.endPilot(radek)->version, QStringLiteral("radek@2"));
    QVERIFY(!bots.pilotOf(radek));
    QCOMPARE(bots.speaker(radek, {})->version, QStringLiteral("radek@1"));
}

QTEST_GUILESS_MAIN(TestBots)
#include "tst_bots.moc"
